package io.github.ziping.read;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.FieldPath;
import io.github.ziping.ooxml.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Where a value belongs, and what it is called.
 *
 * @param sheet the sheet's name
 * @param ref the cell's place
 * @param cell the cell, or null when it is empty
 * @param field the value's name in the JSON
 * @param label the value's name for people, e.g. 年初预算数
 */
record Spot(String sheet, CellRef ref, @Nullable Cell cell, FieldPath field, String label) {
    /** A spot in a table; empty where the table lacks the column: null. */
    static @Nullable Spot of(SheetGrid grid, SheetGrid.Row row, int column, FieldPath field, String label) {
        return column < 0
                ? null
                : new Spot(grid.name(), new CellRef(row.index(), column), row.cell(column), field, label);
    }

    static Spot of(SheetGrid grid, Cell cell, FieldPath field, String label) {
        return new Spot(grid.name(), cell.ref(), cell, field, label);
    }

    String address() {
        return ref.address();
    }
}
