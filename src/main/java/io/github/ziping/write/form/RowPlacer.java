package io.github.ziping.write.form;

import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.write.xlsx.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the paginated lines of a form into rows of a sheet, none taller than a row may be or going over a page's end. */
final class RowPlacer {
    /** The step of row heights, in points. */
    private static final double STEP = 0.75;

    private final FormGeometry geometry;
    private final double pageHeight;
    private final SelfEvaluation form;
    private final List<FormLayout.Row> rows = new ArrayList<>();
    private final List<FormLine> lineOfRow = new ArrayList<>();
    private double used;
    private double top;
    private int pages = 1;

    private RowPlacer(FormGeometry geometry, int scale, SelfEvaluation form) {
        this.geometry = geometry;
        this.pageHeight = geometry.pageHeight(scale);
        this.form = form;
    }

    /** Places lines whose page starts are known. */
    static RowPlacer place(List<FormLine> lines, FormGeometry geometry, int scale, SelfEvaluation form) {
        RowPlacer placer = new RowPlacer(geometry, scale, form);
        for (FormLine line : lines) {
            placer.place(line);
        }
        return placer;
    }

    /** The rows from the top. */
    List<FormLayout.Row> rows() {
        return rows;
    }

    /** The line that a row is of. */
    FormLine lineOf(int row) {
        return lineOfRow.get(row);
    }

    /** How many pages the rows take. */
    int pages() {
        return pages;
    }

    /** The points of the last page that are filled. */
    double lastPageHeight() {
        return used;
    }

    private void place(FormLine line) {
        double left = line.height;
        boolean startsPage = line.startsPage;
        for (boolean first = true; left > 0.01; first = false) {
            startsPage = first ? line.startsPage : used >= pageHeight - 1;
            if (startsPage) {
                used = top;
                pages++;
            }
            double height = rowHeight(left);
            addRow(line, height, first, startsPage);
            used += height;
            left -= height;
        }
        if (line.template.index() == geometry.repeated()) {
            top = line.height;
        }
    }

    /** The height of the next row of a line of which so much is left. */
    private double rowHeight(double left) {
        double room = pageHeight - used;
        if (left <= room) {
            int pieces = (int) Math.ceil(left / FormLine.TALLEST_ROW);
            return pieces == 1 ? left : TextMeasure.rowHeight(left / pieces);
        }
        double piece = Math.min(FormLine.TALLEST_ROW, room);
        return Math.min(left, Math.max(STEP, Math.floor(piece / STEP) * STEP));
    }

    private void addRow(FormLine line, double height, boolean first, boolean startsPage) {
        @Nullable TemplateCell[] filled = new TemplateCell[geometry.columns()];
        @Nullable String[] texts = new String[geometry.columns()];
        List<TemplateCell> cells = line.template.cells();
        for (int i = 0; first && i < cells.size(); i++) {
            TemplateCell cell = cells.get(i);
            // what may cover several rows is shown where the rows that it covers begin
            boolean own = !FormLine.isLevel(cell) && cell.lastRow() == line.template.index();
            filled[cell.column()] = own ? cell : null;
            texts[cell.column()] = line.textOf(i, form);
        }
        rows.add(new FormLayout.Row(line.template, line.item, height, first, startsPage, filled, texts));
        lineOfRow.add(line);
    }
}
