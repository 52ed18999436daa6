package io.github.ziping.profile;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the official form's template is drawn.
 *
 * @param sheet the sheet's name in the template
 * @param font the family of every cell
 * @param normalFont the family of the workbook's Normal style
 * @param normalSize the size of the workbook's Normal style in points; column widths count its digits
 * @param columns the widths of the columns from A on, in characters
 * @param page the print set-up
 * @param styles by name, in the order of the file
 * @param rows from the top
 */
public record FormDesign(
        String sheet,
        String font,
        String normalFont,
        double normalSize,
        List<Double> columns,
        Page page,
        Map<String, Style> styles,
        List<Row> rows) {
    /** Copies the collections' references; the reader hands over unmodifiable ones. */
    public FormDesign {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The name of a value's place-holder: {@code project}, {@code funds.total.executed}; every source of funds is a
     * {@code source.executed}, every indicator's score an {@code indicator.score}.
     */
    public static String placeholder(FieldPath path) {
        if (path.item() == FieldPath.TOTAL) {
            return path.toString();
        }
        boolean indicator = path.field().block() == Field.Block.INDICATOR;
        return (indicator ? "indicator." : "source.").concat(path.field().key());
    }

    /** Whether the form prints a value. */
    public boolean prints(FieldPath path) {
        String written = "{{" + placeholder(path) + "}}";
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                if (cell.text().contains(written)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The print set-up of an A4 sheet.
     *
     * @param landscape whether the long side is the upper one
     * @param scale percent
     * @param left margin in inches; so are the others
     * @param right margin
     * @param top margin
     * @param bottom margin
     * @param header distance of the header from the edge
     * @param footer distance of the footer from the edge
     * @param footerText the centred footer in Excel's codes, {@code &P} page, {@code &N} pages
     */
    public record Page(
            boolean landscape,
            int scale,
            double left,
            double right,
            double top,
            double bottom,
            double header,
            double footer,
            String footerText) {}

    /**
     * One cell style.
     *
     * @param size points
     * @param bold bold
     * @param align left, center or right
     * @param vertical top or center
     * @param border thin borders on all sides
     * @param wrap lines wrap
     * @param shrink shrinks to fit instead of showing ####
     * @param format a number format, {@code text} for text cells, null for General
     */
    public record Style(
            double size,
            boolean bold,
            String align,
            String vertical,
            boolean border,
            boolean wrap,
            boolean shrink,
            @Nullable String format) {}

    /**
     * One row of the template.
     *
     * @param height points, the least height
     * @param repeatOnPages whether the row is printed again at the top of each following page
     * @param cells its cells from left to right
     */
    public record Row(double height, boolean repeatOnPages, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell, possibly merged.
     *
     * @param firstColumn from 0
     * @param lastColumn from 0
     * @param rows how many rows of the template it spans
     * @param text fixed text with placeholders such as {@code {{project}}}; empty for none
     * @param style a name of {@link FormDesign#styles}
     */
    public record Cell(int firstColumn, int lastColumn, int rows, String text, String style) {}
}
