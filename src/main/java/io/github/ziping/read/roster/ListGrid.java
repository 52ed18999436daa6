package io.github.ziping.read.roster;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.ooxml.Sheet.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sheet as a person sees it: what a merged cell says, it says for all rows and columns that it covers. */
final class ListGrid {
    /** No list is wider. */
    private static final int MOST_COLUMNS = 256;

    /** The cells that are seen, by row and column; rows that say nothing are left out. */
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();

    /** The merged ranges over each column, by their first rows. */
    private final Map<Integer, NavigableMap<Integer, Range>> merges = new HashMap<>();

    private final String name;

    ListGrid(Sheet sheet) throws OoxmlException {
        name = sheet.name();
        int covered = 0;
        for (Range merge : sheet.merges()) {
            covered += Math.max(0, Math.min(merge.lastColumn(), MOST_COLUMNS) - merge.firstColumn() + 1);
            if (covered > Limits.MERGED_COLUMNS) {
                throw OoxmlException.tooMuch("工作表的合并区域所占的列合计超过 " + Limits.MERGED_COLUMNS + " 列");
            }
            for (int column = merge.firstColumn(); column <= Math.min(merge.lastColumn(), MOST_COLUMNS); column++) {
                merges.computeIfAbsent(column, key -> new TreeMap<>()).put(merge.firstRow(), merge);
            }
        }
        for (Cell cell : sheet.cells()) {
            if (cell.column() <= MOST_COLUMNS && !saysNothing(cell) && !isCovered(cell)) {
                rows.computeIfAbsent(cell.row(), key -> new TreeMap<>()).put(cell.column(), cell);
            }
        }
    }

    private static boolean saysNothing(Cell cell) {
        return cell.isEmpty()
                || cell.formula() == null && cell.kind() == Cell.Kind.TEXT && FoldedText.isBlank(cell.text());
    }

    private boolean isCovered(Cell cell) {
        Range merge = merge(cell.row(), cell.column());
        return merge != null && (merge.firstRow() != cell.row() || merge.firstColumn() != cell.column());
    }

    String name() {
        return name;
    }

    /** The rows that say something, from the top. */
    List<Integer> rows() {
        return new ArrayList<>(rows.keySet());
    }

    /** The cells that stand in a row, by column. */
    NavigableMap<Integer, Cell> row(int row) {
        NavigableMap<Integer, Cell> cells = rows.get(row);
        return cells == null ? new TreeMap<>() : cells;
    }

    /** The merged range over a cell, or null. */
    @Nullable
    Range merge(int row, int column) {
        NavigableMap<Integer, Range> above = merges.get(column);
        Map.Entry<Integer, Range> entry = above == null ? null : above.floorEntry(row);
        return entry != null && entry.getValue().lastRow() >= row ? entry.getValue() : null;
    }

    /** What is seen in a place: its own cell, or the merged one that covers it; null for nothing. */
    @Nullable
    Cell at(int row, int column) {
        Range merge = merge(row, column);
        return merge == null ? row(row).get(column) : row(merge.firstRow()).get(merge.firstColumn());
    }

    /** The last row of a cell's merge, or its own. */
    int lastRow(Cell cell) {
        Range merge = merge(cell.row(), cell.column());
        return merge == null ? cell.row() : merge.lastRow();
    }

    /** The last column of a cell's merge, or its own. */
    int lastColumn(Cell cell) {
        Range merge = merge(cell.row(), cell.column());
        return merge == null ? cell.column() : Math.min(merge.lastColumn(), MOST_COLUMNS);
    }
}
