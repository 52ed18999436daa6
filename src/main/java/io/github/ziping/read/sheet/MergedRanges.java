package io.github.ziping.read.sheet;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Sheet.Range;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet's merged ranges: which cell shows each of them, and which cells they hide. */
public final class MergedRanges {
    private static final Comparator<Range> ORDER =
            Comparator.comparingInt(Range::firstRow).thenComparingInt(Range::firstColumn);

    private final Range[] byRow;

    MergedRanges(List<Range> merges) {
        byRow = merges.toArray(new Range[0]);
        if (!isSorted(byRow)) {
            Arrays.sort(byRow, ORDER);
        }
    }

    private static boolean isSorted(Range[] ranges) {
        for (int i = 1; i < ranges.length; i++) {
            if (compare(ranges[i - 1], ranges[i].firstRow(), ranges[i].firstColumn()) > 0) {
                return false;
            }
        }
        return true;
    }

    private static int compare(Range range, int row, int column) {
        int rows = Integer.compare(range.firstRow(), row);
        return rows == 0 ? Integer.compare(range.firstColumn(), column) : rows;
    }

    /** The range whose top-left cell this is, or null. */
    @Nullable
    Range startingAt(int row, int column) {
        int low = 0;
        int high = byRow.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(byRow[middle], row, column);
            if (order == 0) {
                return byRow[middle];
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return null;
    }

    /** The last column of the cell's merge, or its own. */
    int lastColumn(Cell cell) {
        Range merge = startingAt(cell.row(), cell.column());
        return merge == null ? cell.column() : Math.max(merge.lastColumn(), cell.column());
    }

    /** The last row of the cell's merge, or its own. */
    public int lastRow(Cell cell) {
        Range merge = startingAt(cell.row(), cell.column());
        return merge == null ? cell.row() : Math.max(merge.lastRow(), cell.row());
    }

    /**
     * For each cell of a sheet in reading order, the range that hides it, or null for one that is seen. One look per cell,
     * however many ranges there are.
     */
    @Nullable
    Range[] hiding(List<Cell> cells) throws OoxmlException {
        int columns = 0;
        for (Cell cell : cells) {
            columns = Math.max(columns, cell.column() + 1);
        }
        @Nullable Range[] open = new Range[columns];
        @Nullable Range[] hiding = new Range[cells.size()];
        int next = 0;
        int covered = 0;
        for (int i = 0; i < hiding.length; i++) {
            Cell cell = cells.get(i);
            while (next < byRow.length && byRow[next].firstRow() <= cell.row()) {
                Range merge = byRow[next++];
                int last = Math.min(merge.lastColumn(), columns - 1);
                covered += Math.max(0, last - merge.firstColumn() + 1);
                if (covered > Limits.MERGED_COLUMNS) {
                    throw OoxmlException.tooMuch("工作表的合并区域所占的列合计超过 " + Limits.MERGED_COLUMNS + " 列");
                }
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
