package io.github.ziping.read.block;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.FieldPath;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.SheetGrid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that stand to the right of their label. */
final class LabelledValue {
    private LabelledValue() {}

    /**
     * The next non-empty cell to the right of a label, or null where another label comes first. Where a sheet holds a whole
     * form, the cell must stand beside the label: behind a gap it may be a label that nobody knows.
     */
    static @Nullable Cell of(SheetGrid grid, SheetGrid.Row row, Cell label, List<HeaderWord> labels) {
        if (grid.isWholeForm()) {
            Cell next = row.cell(grid.columnRightOf(label));
            return next == null || isLabel(row, next, labels) ? null : next;
        }
        int after = grid.lastColumn(label);
        for (Cell cell : row.cells()) {
            if (cell.column() > after) {
                return isLabel(row, cell, labels) ? null : cell;
            }
        }
        return null;
    }

    /** Where the value of a label without one belongs. */
    static FieldCell emptySpot(SheetGrid grid, Cell label, FieldPath field, String name) {
        int column = grid.isWholeForm() ? grid.columnRightOf(label) : grid.lastColumn(label) + 1;
        CellRef ref = new CellRef(label.row(), column);
        return new FieldCell(grid, ref, null, field, name);
    }

    private static boolean isLabel(SheetGrid.Row row, Cell cell, List<HeaderWord> labels) {
        for (Heading heading : row.headings()) {
            if (heading.cell().column() == cell.column()) {
                for (HeaderWord label : labels) {
                    if (heading.means(label)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
