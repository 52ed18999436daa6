package io.github.ziping.read.note;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.read.sheet.SheetGrid;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accounts for the cells of one form that were read: a cell that is not among them is told as unread. */
public final class ReadCells {
    private final IdentityHashMap<SheetGrid, Map<Integer, BitSet>> columns = new IdentityHashMap<>(2);
    // a form is read row by row, so the row of the cell before is mostly that of the next
    private @Nullable SheetGrid recentGrid;
    private int recentRow = -1;
    private BitSet recent = new BitSet(0);

    /** Notes that a cell has its place in the form. */
    public void mark(SheetGrid grid, Cell cell) {
        row(grid, cell.row()).set(cell.column());
    }

    /** Whether a cell has its place in the form. */
    public boolean isRead(SheetGrid grid, Cell cell) {
        return row(grid, cell.row()).get(cell.column());
    }

    private BitSet row(SheetGrid grid, int row) {
        if (grid != recentGrid || row != recentRow) {
            Map<Integer, BitSet> rows = columns.get(grid);
            if (rows == null) {
                rows = new HashMap<>();
                columns.put(grid, rows);
            }
            BitSet known = rows.get(row);
            if (known == null) {
                known = new BitSet(16);
                rows.put(row, known);
            }
            recent = known;
            recentGrid = grid;
            recentRow = row;
        }
        return recent;
    }
}
