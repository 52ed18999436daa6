package io.github.ziping.read.sheet;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet that say something and that nobody sees, since a merged range hides them. */
final class HiddenCells {
    /**
     * What stands under one merged range.
     *
     * @param first the text of its first cell
     * @param differ whether another of its cells says something else
     */
    private record Under(String first, boolean differ) {}

    private final List<SheetGrid.Hidden> cells;
    private @Nullable Map<CellRef, Under> byMerge;

    HiddenCells(List<SheetGrid.Hidden> cells) {
        this.cells = cells;
    }

    /** Those in some rows, in reading order. */
    List<SheetGrid.Hidden> between(int firstRow, int lastRow) {
        return cells.subList(index(firstRow), index(lastRow + 1));
    }

    /** Where the cells from this row on begin. */
    private int index(int row) {
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cells.get(middle).cell().row() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a cell's merge hides a text other than the cell's own. */
    boolean isOtherUnder(Cell shown) {
        if (cells.isEmpty()) {
            return false;
        }
        Under under = byMerge().get(shown.ref());
        return under != null && (under.differ() || !under.first().equals(shown.text()));
    }

    private Map<CellRef, Under> byMerge() {
        Map<CellRef, Under> known = byMerge;
        if (known == null) {
            known = new HashMap<>();
            for (SheetGrid.Hidden hidden : cells) {
                CellRef merge =
                        new CellRef(hidden.merge().firstRow(), hidden.merge().firstColumn());
                Under before = known.get(merge);
                String text = hidden.cell().text();
                if (before == null || !before.differ() && !before.first().equals(text)) {
                    known.put(merge, new Under(before == null ? text : before.first(), before != null));
                }
            }
            byMerge = known;
        }
        return known;
    }
}
