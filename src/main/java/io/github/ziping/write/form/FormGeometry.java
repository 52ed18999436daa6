package io.github.ziping.write.form;

import java.util.List;

/**
 * The printed form as data, compiled from an office's {@code form.xlsx}: which cell holds which value, what is merged,
 * and how much fits on a page.
 *
 * @param columns how many columns the form has
 * @param rows from the top
 * @param repeated the row that is printed again on top of each following page, or -1
 * @param scale the print scale in percent
 * @param paperHeight points of rows that fit on a page at 100 %, margins taken off
 */
public record FormGeometry(int columns, List<TemplateRow> rows, int repeated, int scale, double paperHeight) {
    public FormGeometry {
        rows = List.copyOf(rows);
    }

    /** The points of rows that fit on a page printed at a scale. */
    double pageHeight(int percent) {
        return paperHeight * 100 / percent;
    }
}
