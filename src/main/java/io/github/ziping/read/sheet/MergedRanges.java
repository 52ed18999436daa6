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
    private static final int MOST_ROWS = 10_000;

    private final Range[] byRow;
    /** Where each of them begins: a form asks for it thousands of times. */
    private final long[] starts;

    /** How many of them begin above each row, up to the last row that has any; rows farther down have no entry. */
    private final int[] above;

    MergedRanges(List<Range> merges) {
        byRow = merges.toArray(new Range[0]);
        starts = starts(byRow);
        if (!isSorted(starts)) {
            Arrays.sort(byRow, Comparator.comparingLong(range -> start(range.firstRow(), range.firstColumn())));
            Arrays.sort(starts);
        }
        above = above(byRow);
    }

    /** Empty where ranges lie so far apart that it would be long. */
    private static int[] above(Range[] byRow) {
        int last = byRow.length == 0 ? -1 : byRow[byRow.length - 1].firstRow();
        if (last > MOST_ROWS) {
            return new int[0];
        }
        int[] above = new int[last + 2];
        for (Range range : byRow) {
            above[range.firstRow() + 1]++;
        }
        for (int row = 1; row < above.length; row++) {
            above[row] += above[row - 1];
        }
        return above;
    }

    private static long[] starts(Range[] ranges) {
        long[] starts = new long[ranges.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start(ranges[i].firstRow(), ranges[i].firstColumn());
        }
        return starts;
    }

    /** A cell as one number, in reading order. */
    private static long start(int row, int column) {
        return (long) row << Integer.SIZE | column;
    }

    private static boolean isSorted(long[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i - 1] > numbers[i]) {
                return false;
            }
        }
        return true;
    }

    /** The range whose top-left cell this is, or null. */
    @Nullable
    Range startingAt(int row, int column) {
        boolean known = row + 1 < above.length;
        if (!known && above.length > 0) {
            return null;
        }
        int from = known ? above[row] : 0;
        int to = known ? above[row + 1] : starts.length;
        int at = Arrays.binarySearch(starts, from, to, start(row, column));
        return at < 0 ? null : byRow[at];
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
