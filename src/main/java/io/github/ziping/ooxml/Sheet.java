package io.github.ziping.ooxml;

import io.github.ziping.model.CellRef;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One worksheet's cells and merges.
 *
 * @param name as on its tab
 * @param cells the non-empty ones, from top to bottom and left to right
 * @param merges the merged ranges
 * @param pageBreaks the rows, from 0, above which someone put a page break
 * @param firstDropped the first cell that the {@link RowFilter} did not keep, or null when it kept all
 */
public record Sheet(
        String name,
        List<Cell> cells,
        List<Range> merges,
        Set<Integer> pageBreaks,
        @Nullable CellRef firstDropped) {
    /** Copies the collections. */
    public Sheet {
        cells = List.copyOf(cells);
        merges = List.copyOf(merges);
        pageBreaks = Set.copyOf(pageBreaks);
    }

    /**
     * A range of cells, all numbers from 0 and included.
     *
     * @param firstRow top
     * @param firstColumn left
     * @param lastRow bottom
     * @param lastColumn right
     */
    public record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        /** Whether the cell lies inside. */
        public boolean contains(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }
}
