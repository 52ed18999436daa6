package io.github.ziping.read.note;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.read.sheet.SheetGrid;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Accounts for the cells of one form that were read: a cell that is not among them is told as unread. */
public final class ReadCells {
    // one, or those of a department's three sheets; no map, since asking an object for its number is slow
    private final List<OfGrid> grids = new ArrayList<>(3);

    /** Notes that a cell has its place in the form. */
    public void mark(SheetGrid grid, Cell cell) {
        of(grid).mark(cell);
    }

    /** Whether a cell has its place in the form. */
    public boolean isRead(SheetGrid grid, Cell cell) {
        return of(grid).isRead(cell);
    }

    private OfGrid of(SheetGrid grid) {
        for (int i = 0; i < grids.size(); i++) {
            if (grids.get(i).grid == grid) {
                return grids.get(i);
            }
        }
        OfGrid added = new OfGrid(grid);
        grids.add(added);
        return added;
    }

    /** The cells of one grid: in the columns that forms use a bit each, from the grid's first row on; the others by name. */
    private static final class OfGrid {
        private static final int COLUMNS = 64;
        private static final int USUAL_ROWS = 64;

        private final SheetGrid grid;
        private final int firstRow;
        private final BitSet near = new BitSet(COLUMNS * USUAL_ROWS);
        private final Set<CellRef> far = new HashSet<>(0);

        OfGrid(SheetGrid grid) {
            this.grid = grid;
            this.firstRow = grid.rows().isEmpty() ? 0 : grid.rows().get(0).index();
        }

        void mark(Cell cell) {
            if (isNear(cell)) {
                near.set(bit(cell));
            } else {
                far.add(cell.ref());
            }
        }

        boolean isRead(Cell cell) {
            return isNear(cell) ? near.get(bit(cell)) : far.contains(cell.ref());
        }

        private boolean isNear(Cell cell) {
            return cell.column() < COLUMNS && cell.row() >= firstRow;
        }

        private int bit(Cell cell) {
            return (cell.row() - firstRow) * COLUMNS + cell.column();
        }
    }
}
