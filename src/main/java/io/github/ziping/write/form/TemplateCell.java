package io.github.ziping.write.form;

import io.github.ziping.write.xlsx.TextMeasure;
import org.jspecify.annotations.Nullable;

/**
 * One filled cell of a template.
 *
 * @param column from 0
 * @param lastColumn the right-most column of its merge
 * @param lastRow the lowest row of its merge, in the template
 * @param style the number of its cell style in the template
 * @param placeholder the value that goes here, or null for a fixed text
 * @param prefix the text before the placeholder, or the whole fixed text
 * @param suffix the text behind the placeholder
 * @param fixed the shared string of a fixed text, or -1
 * @param font the font that the style gives it
 * @param width points that a line of its text may take
 * @param percent whether its number format shows a fraction as a percentage
 */
public record TemplateCell(
        int column,
        int lastColumn,
        int lastRow,
        int style,
        @Nullable Placeholder placeholder,
        String prefix,
        String suffix,
        int fixed,
        Font font,
        double width,
        boolean percent) {
    /**
     * What decides how tall a text is.
     *
     * @param size points
     * @param bold bold
     * @param wrap whether its lines wrap
     */
    public record Font(double size, boolean bold, boolean wrap) {}

    /** The points that this text needs in this cell. */
    public double heightOf(String text) {
        double needed = font.wrap()
                ? TextMeasure.height(text, width, font.size(), font.bold())
                : TextMeasure.height(1, font.size(), font.bold());
        return TextMeasure.rowHeight(needed);
    }
}
