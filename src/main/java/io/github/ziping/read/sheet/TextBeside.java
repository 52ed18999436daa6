package io.github.ziping.read.sheet;

import io.github.ziping.ooxml.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of the goals to the right of its label, in one row or in each of those that the label is merged over. What looks like a
 * heading that nobody knows is no such text: several cells side by side, or a short one with a longer one below it.
 */
public final class TextBeside {
    /** No heading is longer. */
    private static final int LONGEST_HEADING = 16;

    private static final String SENTENCE = "。；，,;：:";

    private final SheetGrid grid;

    public TextBeside(SheetGrid grid) {
        this.grid = grid;
    }

    /** The cells of the text; empty where none stands beside the label. */
    public List<Cell> of(Cell label) {
        List<Cell> cells = new ArrayList<>(1);
        for (int at = label.row(); at <= grid.merges().lastRow(label); at++) {
            SheetGrid.Row row = grid.row(at);
            Cell cell = row == null ? null : onlyCell(row, label);
            if (row != null && cell == null && hasMore(row, label)) {
                return List.of();
            }
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells.isEmpty() || isHeading(cells, label) ? List.of() : cells;
    }

    private boolean hasMore(SheetGrid.Row row, Cell label) {
        return row.cells().get(row.cells().size() - 1).column() > grid.lastColumn(label);
    }

    /** The only cell right of the label; behind a gap it must be longer than a label can be. */
    private @Nullable Cell onlyCell(SheetGrid.Row row, Cell label) {
        Cell last = row.cells().get(row.cells().size() - 1);
        Cell before = row.cells().size() > 1 ? row.cells().get(row.cells().size() - 2) : null;
        boolean several = before != null && before.column() > grid.lastColumn(label);
        if (last.column() <= grid.lastColumn(label) || several || row.heads(last)) {
            return null;
        }
        return last.column() == grid.columnRightOf(label) || !isShort(last) ? last : null;
    }

    private boolean isHeading(List<Cell> cells, Cell label) {
        Cell first = cells.get(0);
        if (!isShort(first)) {
            return false;
        }
        if (cells.size() > 1) {
            return true;
        }
        SheetGrid.Row below = grid.row(grid.merges().lastRow(label) + 1);
        Cell under = below == null ? null : below.cell(label.column());
        return below != null && under != null && !below.heads(under) && !isShort(under);
    }

    private static boolean isShort(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT || cell.text().length() > LONGEST_HEADING) {
            return false;
        }
        for (int i = 0; i < cell.text().length(); i++) {
            if (SENTENCE.indexOf(cell.text().charAt(i)) >= 0 && i < cell.text().length() - 1) {
                return false;
            }
        }
        return true;
    }
}
