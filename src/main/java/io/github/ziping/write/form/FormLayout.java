package io.github.ziping.write.form;

import io.github.ziping.model.SelfEvaluation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One form laid out on its sheet: rows with heights, what stands in each cell, merged ranges and page breaks. Rows are
 * laid out afresh for each form; nothing is ever shifted.
 */
public final class FormLayout {
    /** How many percent points smaller a form may be printed to save a page: 9 points become 8.3. */
    public static final int MOST_SMALLER = 8;

    /**
     * One row of the sheet.
     *
     * @param template the template's row that it comes from
     * @param item the number of the source or indicator
     * @param height points, a multiple of 0.75
     * @param startsLine whether it is the first row of its line
     * @param startsPage whether a page break stands above it
     * @param filled the filled cell of each column, or null
     * @param texts the value of each filled text cell by column, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only and never compared
    public record Row(
            TemplateRow template,
            int item,
            double height,
            boolean startsLine,
            boolean startsPage,
            @Nullable TemplateCell[] filled,
            @Nullable String[] texts) {}

    /**
     * A merged range; all numbers from 0 and included.
     *
     * @param firstRow top
     * @param firstColumn left
     * @param lastRow bottom
     * @param lastColumn right
     */
    public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    private final FormGeometry geometry;
    private final int scale;
    private final List<Row> rows;
    private final List<Merge> merges;

    /** What {@link FormLayouter} found. */
    FormLayout(FormGeometry geometry, int scale, List<Row> rows, List<Merge> merges) {
        this.geometry = geometry;
        this.scale = scale;
        this.rows = List.copyOf(rows);
        this.merges = List.copyOf(merges);
    }

    /** Lays a form out; a last page with next to nothing on it is saved by printing a little smaller, if that does it. */
    public static FormLayout of(FormGeometry geometry, SelfEvaluation form) {
        return FormLayouter.layOut(geometry, form);
    }

    /** The scale to print at, in percent. */
    public int scale() {
        return scale;
    }

    /** The rows from the top. */
    public List<Row> rows() {
        return rows;
    }

    /** The merged ranges. */
    public List<Merge> merges() {
        return merges;
    }

    /** The first row that comes from a row of this block, or -1. */
    public int firstRow(Placeholder.Block block) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).template().block() == block) {
                return i;
            }
        }
        return -1;
    }

    /** The last row that comes from a row of this block, or -1. */
    public int lastRow(Placeholder.Block block) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).template().block() == block) {
                return i;
            }
        }
        return -1;
    }

    /** The row that is printed again on top of each following page, or -1. */
    public int repeatedRow() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).template().index() == geometry.repeated()) {
                return i;
            }
        }
        return -1;
    }
}
