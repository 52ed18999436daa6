package io.github.ziping.write.form;

import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds which rows of a laid-out form each cell of the template covers, once per layout: growing rows for their labels and
 * merging cells both go by it.
 */
final class RowGroups {
    /** Why a cell covers several rows. */
    enum Kind {
        /** A line of the form is taller than a row may be. */
        LINE,
        /** Indicators that follow each other share a level. */
        LEVEL,
        /** The template's cell spans several rows of the template. */
        SPAN
    }

    /**
     * Rows that follow each other and are covered by one cell; none goes over a page's end unless a line itself does.
     *
     * @param kind why
     * @param cell the template's cell
     * @param first the first row, from 0
     * @param last the last row, included
     */
    record Group(Kind kind, TemplateCell cell, int first, int last) {}

    private final List<FormLayout.Row> rows;
    private final SelfEvaluation form;
    private final int repeated;
    private final List<Group> groups = new ArrayList<>();

    private RowGroups(List<FormLayout.Row> rows, SelfEvaluation form, int repeated) {
        this.rows = rows;
        this.form = form;
        this.repeated = repeated;
    }

    /**
     * The groups of all cells, in the order of their first rows, left to right.
     *
     * @param repeated the template's row that is printed again on each page, or -1
     */
    static List<Group> of(List<FormLayout.Row> rows, SelfEvaluation form, int repeated) {
        RowGroups found = new RowGroups(rows, form, repeated);
        for (int row = 0; row < rows.size(); row++) {
            for (TemplateCell cell : rows.get(row).template().cells()) {
                found.find(cell, row);
            }
        }
        return found.groups;
    }

    private void find(TemplateCell cell, int row) {
        if (FormLine.isLevel(cell)) {
            level(cell, row);
        } else if (cell.lastRow() > rows.get(row).template().index()) {
            span(cell, row);
        } else {
            line(cell, row);
        }
    }

    private void line(TemplateCell cell, int row) {
        if (rows.get(row).startsLine()) {
            int end = row + 1;
            while (end < rows.size() && !rows.get(end).startsLine()) {
                end++;
            }
            groups.add(new Group(Kind.LINE, cell, row, end - 1));
        }
    }

    private void level(TemplateCell cell, int row) {
        if (!continuesLevel(cell, row)) {
            int end = row + 1;
            while (end < rows.size() && continuesLevel(cell, end)) {
                end++;
            }
            groups.add(new Group(Kind.LEVEL, cell, row, end - 1));
        }
    }

    /** Whether a row has the level of the row above, on the same page. */
    private boolean continuesLevel(TemplateCell cell, int row) {
        return !rows.get(row).startsPage()
                && continuesTemplateRow(row)
                && isSameLevel(cell, rows.get(row - 1).item(), rows.get(row).item());
    }

    private boolean continuesTemplateRow(int row) {
        return row > 0
                && rows.get(row - 1).template().index()
                        == rows.get(row).template().index();
    }

    private boolean isSameLevel(TemplateCell cell, int upperItem, int lowerItem) {
        if (upperItem == lowerItem) {
            return true;
        }
        Indicator upper = form.indicators().get(upperItem);
        Indicator lower = form.indicators().get(lowerItem);
        boolean same = isSame(upper.level1(), lower.level1());
        return cell.placeholder() == Placeholder.LEVEL1 ? same : same && isSame(upper.level2(), lower.level2());
    }

    private static boolean isSame(@Nullable String upper, @Nullable String lower) {
        return upper != null && upper.equals(lower);
    }

    /** A cell that spans several rows of the template covers all rows that they became, page by page. */
    private void span(TemplateCell cell, int row) {
        if (continuesTemplateRow(row)) {
            return;
        }
        int end = row + 1;
        boolean turnsPage = false;
        while (end < rows.size() && rows.get(end).template().index() <= cell.lastRow()) {
            turnsPage |= rows.get(end).startsPage();
            end++;
        }
        // A heading that is printed again on other pages stays out of the span: the programs would print with it a
        // slice of
        // the first page's merged cell, through the middle of its label.
        boolean isHeading = rows.get(row).template().index() == repeated;
        int first = isHeading && turnsPage ? row + 1 : row;
        for (int next = first + 1; next <= end; next++) {
            if (next == end || rows.get(next).startsPage()) {
                groups.add(new Group(Kind.SPAN, cell, first, next - 1));
                first = next;
            }
        }
    }
}
