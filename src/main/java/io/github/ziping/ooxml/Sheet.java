package io.github.ziping.ooxml;

import java.util.List;

/**
 * One worksheet's cells and merges.
 *
 * @param name as on its tab
 * @param cells the non-empty ones, from top to bottom and left to right
 * @param merges the merged ranges
 */
public record Sheet(String name, List<Cell> cells, List<Range> merges) {
    /** Copies the lists. */
    public Sheet {
        cells = List.copyOf(cells);
        merges = List.copyOf(merges);
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
