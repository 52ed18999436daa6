package io.github.ziping.read.note;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.FieldPath;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.read.sheet.SheetGrid;
import org.jspecify.annotations.Nullable;

/**
 * Where a value belongs, and what it is called.
 *
 * @param grid the sheet
 * @param ref the cell's place
 * @param cell the cell, or null when it is empty
 * @param field the value's name in the JSON
 * @param label the value's name for people, e.g. 年初预算数
 */
public record FieldCell(
        SheetGrid grid, CellRef ref, @Nullable Cell cell, FieldPath field, String label) {
    /** A spot in a table; where the table lacks the column: null. */
    public static @Nullable FieldCell of(SheetGrid grid, SheetGrid.Row row, int column, FieldPath field, String label) {
        return column < 0 ? null : of(grid, row, column, row.cell(column), field, label);
    }

    /** A spot in a table, whose cell is known. */
    public static FieldCell of(
            SheetGrid grid, SheetGrid.Row row, int column, @Nullable Cell cell, FieldPath field, String label) {
        return cell == null
                ? new FieldCell(grid, new CellRef(row.index(), column), null, field, label)
                : of(grid, cell, field, label);
    }

    public static FieldCell of(SheetGrid grid, Cell cell, FieldPath field, String label) {
        return new FieldCell(grid, cell.ref(), cell, field, label);
    }

    String sheet() {
        return grid.name();
    }

    public String address() {
        return grid.address(ref);
    }
}
