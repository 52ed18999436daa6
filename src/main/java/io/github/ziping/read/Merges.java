package io.github.ziping.read;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.Sheet.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet's merged ranges: which cell shows each of them, and which cells they hide. */
final class Merges {
    private final List<Range> byRow;
    private final Map<Long, Range> byStart;

    Merges(List<Range> merges) {
        byRow = new ArrayList<>(merges);
        byRow.sort(Comparator.comparingInt(Range::firstRow));
        byStart = new HashMap<>(merges.size() * 2);
        for (Range merge : merges) {
            byStart.put(key(merge.firstRow(), merge.firstColumn()), merge);
        }
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    /** The range whose top-left cell this is, or null. */
    @Nullable
    Range startingAt(int row, int column) {
        return byStart.get(key(row, column));
    }

    /** The last column of the cell's merge, or its own. */
    int lastColumn(Cell cell) {
        Range merge = startingAt(cell.row(), cell.column());
        return merge == null ? cell.column() : Math.max(merge.lastColumn(), cell.column());
    }

    /** The last row of the cell's merge, or its own. */
    int lastRow(Cell cell) {
        Range merge = startingAt(cell.row(), cell.column());
        return merge == null ? cell.row() : Math.max(merge.lastRow(), cell.row());
    }

    /**
     * For each cell of a sheet in reading order, the range that hides it, or null for one that is seen. One look per cell,
     * however many ranges there are.
     */
    @Nullable
    Range[] hiding(List<Cell> cells) {
        int columns = 0;
        for (Cell cell : cells) {
            columns = Math.max(columns, cell.column() + 1);
        }
        @Nullable Range[] open = new Range[columns];
        @Nullable Range[] hiding = new Range[cells.size()];
        int next = 0;
        for (int i = 0; i < hiding.length; i++) {
            Cell cell = cells.get(i);
            while (next < byRow.size() && byRow.get(next).firstRow() <= cell.row()) {
                Range merge = byRow.get(next++);
                int last = Math.min(merge.lastColumn(), columns - 1);
                for (int column = merge.firstColumn(); column <= last; column++) {
                    open[column] = merge;
                }
            }
            Range merge = open[cell.column()];
            boolean inside = merge != null && merge.lastRow() >= cell.row();
            boolean shown = merge != null && merge.firstRow() == cell.row() && merge.firstColumn() == cell.column();
            hiding[i] = inside && !shown ? merge : null;
        }
        return hiding;
    }
}
