package io.github.ziping.write.department;

import io.github.ziping.write.xlsx.CellStyle;
import io.github.ziping.write.xlsx.TextMeasure;
import org.jspecify.annotations.Nullable;

/**
 * Computes heights of rows of the department's workbook with {@link TextMeasure}, for columns as narrow as any program makes
 * them: a width counts digits of the ordinary font, and those of 宋体 are half as wide as high.
 */
final class EntryHeight {
    /** Points of one character of a column's width. */
    private static final double CHARACTER = EntryStyles.SIZE / 2;

    /** Points that the margins of a cell take of its width, both together. */
    private static final double MARGINS = 4;

    /** Points of one step of an indent. */
    private static final double INDENT = 10;

    /** Points above and below a text, besides those without which it is cut off. */
    private static final double PADDING = 4;

    /** The highest row in Excel, in points. */
    private static final double MOST = 409;

    private EntryHeight() {}

    /**
     * The height of a row for the text of one of its cells.
     *
     * @param text null for an empty cell
     * @param width of the cell's columns, in characters
     * @param style of the cell
     * @return points, at most what Excel allows
     */
    static double of(@Nullable String text, double width, CellStyle style) {
        return Math.min(MOST, TextMeasure.rowHeight(needed(text, width, style) + PADDING));
    }

    /**
     * The height of a text that may go over several rows.
     *
     * @return points, with nothing to spare and without a limit; the other arguments as in {@link #of}
     */
    static double needed(@Nullable String text, double width, CellStyle style) {
        CellStyle.Font font = style.font();
        double taken = MARGINS + style.place().indent() * INDENT;
        double room = Math.max(font.size(), width * CHARACTER - taken);
        return TextMeasure.height(text == null ? "" : text, room, font.size(), font.bold());
    }
}
