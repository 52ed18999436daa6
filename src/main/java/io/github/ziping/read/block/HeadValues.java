package io.github.ziping.read.block;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.SheetGrid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values above the tables, beside their labels. Where labels and values are not merged, there may be columns between them that
 * the head leaves empty in all of its rows.
 */
final class HeadValues {
    private final SheetGrid grid;
    private final int end;
    private final ReadingStyle style;

    /**
     * Those of a sheet.
     *
     * @param end the row, from 0, where the tables begin
     */
    HeadValues(SheetGrid grid, int end, ReadingStyle style) {
        this.grid = grid;
        this.end = end;
        this.style = style;
    }

    /**
     * The value of a label, or null where there is none or another label comes first.
     *
     * @param labels those that end a value
     */
    @Nullable
    Cell of(SheetGrid.Row row, Cell label, List<HeaderWord> labels) {
        Cell beside = style.valueBeside(grid, row, label, labels);
        Cell next = beside == null ? next(row, label) : null;
        return next == null || row.heads(next) || !isColumnOfValues(label, next) ? beside : next;
    }

    private @Nullable Cell next(SheetGrid.Row row, Cell label) {
        for (Cell cell : row.cells()) {
            if (cell.column() > grid.lastColumn(label)) {
                return cell;
            }
        }
        return null;
    }

    /** Whether the head has values in the column of this one, and nothing in those between it and the label. */
    private boolean isColumnOfValues(Cell label, Cell value) {
        int values = 0;
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() >= end) {
                break;
            }
            for (Cell cell : row.cells()) {
                if (cell.column() > grid.lastColumn(label) && cell.column() < value.column()) {
                    return false;
                }
                values += cell.column() == value.column() && !row.heads(cell) ? 1 : 0;
            }
        }
        return values > 1;
    }
}
