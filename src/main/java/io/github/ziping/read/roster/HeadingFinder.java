package io.github.ziping.read.roster;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.Sheet.Range;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of a list around a cell such as 项目名称 and gives each column its meaning. Headings may stand in up to
 * three lines: a column's words are then read from the lowest to the highest, alone and together.
 */
final class HeadingFinder {
    private static final int MOST_LINES = 3;

    /** From the most certain to the least: what one takes, no other can mean. */
    private static final RosterColumn[] ORDER = {
        RosterColumn.PROGRAMME,
        RosterColumn.SUBPROJECT,
        RosterColumn.PROJECT,
        RosterColumn.NUMBER,
        RosterColumn.YEAR,
        RosterColumn.AUTHORITY,
        RosterColumn.UNIT,
        RosterColumn.BUDGET,
        RosterColumn.ANNUAL,
        RosterColumn.EXECUTED,
        RosterColumn.CONTACT
    };

    private final ListGrid grid;
    private final ColumnWords words;
    private final @Nullable Integer year;

    /**
     * For one sheet.
     *
     * @param year the year that the sheet is about, where it says so: it decides between columns of two years
     */
    HeadingFinder(ListGrid grid, ColumnWords words, @Nullable Integer year) {
        this.grid = grid;
        this.words = words;
        this.year = year;
    }

    /** The headings whose line with the names' column this row is, or null. */
    @Nullable
    RosterHeading at(int row) {
        Cell names = names(row);
        if (names == null) {
            return null;
        }
        List<RosterHeading.Column> columns = columns(top(row), bottom(row, names));
        Map<RosterColumn, RosterHeading.Column> known = assigned(ofYear(columns));
        List<RosterHeading.Column> untaken = new ArrayList<>(columns);
        untaken.removeAll(known.values());
        boolean named = false;
        for (RosterColumn column : RosterColumn.NAMES) {
            named |= known.containsKey(column);
        }
        return named ? new RosterHeading(bottom(row, names), known, untaken) : null;
    }

    private @Nullable Cell names(int row) {
        for (Cell cell : grid.row(row).values()) {
            if (cell.kind() == Cell.Kind.TEXT
                    && words.headsNames(HeadingWord.of(cell.text()).word())) {
                return cell;
            }
        }
        return null;
    }

    /** The first of the lines above that are headings too: several texts side by side, and nothing else. */
    private int top(int row) {
        int top = row;
        while (row - top < MOST_LINES - 1 && top > 0 && isHeadingAbove(grid.row(top - 1))) {
            top--;
        }
        return top;
    }

    private boolean isHeadingAbove(NavigableMap<Integer, Cell> cells) {
        boolean wide = false;
        for (Cell cell : cells.values()) {
            if (cell.kind() != Cell.Kind.TEXT || MoneyUnit.inLine(cell.text()) != null && !isMerged(cell)) {
                return false;
            }
            wide |= grid.lastColumn(cell) > cell.column();
        }
        return wide && cells.size() > 1;
    }

    private boolean isMerged(Cell cell) {
        return grid.merge(cell.row(), cell.column()) != null;
    }

    /** The last line: where the merged heading of the names ends, or below headings that stand over several columns. */
    private int bottom(int row, Cell names) {
        int bottom = Math.max(row, grid.lastRow(names));
        while (bottom - row < MOST_LINES - 1 && isBelow(bottom + 1, bottom)) {
            bottom++;
        }
        return bottom;
    }

    private boolean isBelow(int row, int above) {
        NavigableMap<Integer, Cell> cells = grid.row(row);
        for (Cell cell : cells.values()) {
            Cell over = grid.at(above, cell.column());
            if (cell.kind() != Cell.Kind.TEXT
                    || over == null
                    || grid.lastColumn(over) == over.column()
                    || grid.lastRow(over) != above) {
                return false;
            }
        }
        return !cells.isEmpty();
    }

    private List<RosterHeading.Column> columns(int top, int bottom) {
        Map<Cell, RosterHeading.Column> columns = new LinkedHashMap<>();
        for (int column = 0; column <= lastColumn(top, bottom); column++) {
            List<Cell> path = path(top, bottom, column);
            if (!path.isEmpty()) {
                Cell lowest = path.get(0);
                int first = columns.containsKey(lowest) ? columns.get(lowest).first() : column;
                columns.put(lowest, column(lowest, first, column, path));
            }
        }
        return new ArrayList<>(columns.values());
    }

    private int lastColumn(int top, int bottom) {
        int last = -1;
        for (int row = top; row <= bottom; row++) {
            for (Cell cell : grid.row(row).values()) {
                last = Math.max(last, grid.lastColumn(cell));
            }
        }
        return last;
    }

    /** The cells over a column, from the lowest to the highest. */
    private List<Cell> path(int top, int bottom, int column) {
        List<Cell> path = new ArrayList<>();
        for (int row = bottom; row >= top; row--) {
            Range merge = grid.merge(row, column);
            Cell cell = merge != null && merge.firstRow() < top ? null : grid.at(row, column);
            if (cell != null && !path.contains(cell)) {
                path.add(cell);
            }
        }
        return path;
    }

    private static RosterHeading.Column column(Cell lowest, int first, int last, List<Cell> path) {
        List<HeadingWord> heading = new ArrayList<>();
        String unit = null;
        for (Cell cell : path) {
            HeadingWord word = HeadingWord.of(cell.text());
            heading.add(word);
            for (String bracket : word.brackets()) {
                unit = unit == null ? MoneyUnit.inBracket(bracket) : unit;
            }
        }
        return new RosterHeading.Column(lowest, first, last, heading, unit);
    }

    /** Without the columns of other years, or of any where the sheet does not say which is its own; without 上年预算数. */
    private List<RosterHeading.Column> ofYear(List<RosterHeading.Column> columns) {
        Set<Integer> years = new HashSet<>();
        for (RosterHeading.Column column : columns) {
            Integer own = year(column);
            if (own != null) {
                years.add(own);
            }
        }
        List<RosterHeading.Column> same = new ArrayList<>();
        for (RosterHeading.Column column : columns) {
            Integer own = year(column);
            boolean fits = own == null || (year == null ? years.size() == 1 : own.equals(year));
            if (fits && !isOfYearBefore(column)) {
                same.add(column);
            }
        }
        return same;
    }

    private static @Nullable Integer year(RosterHeading.Column column) {
        for (HeadingWord word : column.path()) {
            if (word.year() != null) {
                return word.year();
            }
        }
        return null;
    }

    private static boolean isOfYearBefore(RosterHeading.Column column) {
        for (HeadingWord word : column.path()) {
            if (word.word().startsWith("上年")
                    || word.word().startsWith("去年")
                    || word.word().startsWith("上一年")) {
                return true;
            }
        }
        return false;
    }

    private Map<RosterColumn, RosterHeading.Column> assigned(List<RosterHeading.Column> columns) {
        Map<RosterColumn, RosterHeading.Column> known = new EnumMap<>(RosterColumn.class);
        List<RosterHeading.Column> free = new ArrayList<>(columns);
        for (RosterColumn meaning : ORDER) {
            RosterHeading.Column column = best(meaning, free);
            if (column != null) {
                known.put(meaning, column);
                free.remove(column);
            }
        }
        addDepartment(known, free);
        return known;
    }

    /** 部门 beside 单位 is the one that the unit belongs to. */
    private void addDepartment(Map<RosterColumn, RosterHeading.Column> known, List<RosterHeading.Column> free) {
        for (RosterHeading.Column column : free) {
            if (known.containsKey(RosterColumn.UNIT)
                    && words.isDepartment(column.path().get(0).word())) {
                known.putIfAbsent(RosterColumn.AUTHORITY, column);
            }
        }
    }

    /** The column whose words come first in the office's list; of equals the first. */
    private RosterHeading.@Nullable Column best(RosterColumn meaning, List<RosterHeading.Column> free) {
        RosterHeading.Column best = null;
        int least = Integer.MAX_VALUE;
        for (RosterHeading.Column column : free) {
            int rank = rank(meaning, column);
            if (rank >= 0 && rank < least) {
                least = rank;
                best = column;
            }
        }
        return best;
    }

    /** By the lowest word, by that together with the one above, or by the sum below a heading of amounts. */
    private int rank(RosterColumn meaning, RosterHeading.Column column) {
        String lowest = column.path().get(0).word();
        int rank = words.rank(lowest, meaning);
        if (rank >= 0 || column.path().size() == 1) {
            return rank;
        }
        String above = column.path().get(1).word();
        for (String together : List.of(lowest + above, above + lowest)) {
            rank = rank < 0 ? words.rank(together, meaning) : rank;
        }
        return rank < 0 && words.isSum(lowest) ? words.rank(above, meaning) : rank;
    }
}
