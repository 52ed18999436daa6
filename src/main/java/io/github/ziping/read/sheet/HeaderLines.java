package io.github.ziping.read.sheet;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.text.NumberText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that the headings of a table take: one, or two or three where a lower one divides headings of those above. */
final class HeaderLines {
    /** A heading is merged over no more rows than a table's headings take. */
    static final int MOST = 3;

    private static final List<HeaderWord> LEVELS = List.of(HeaderWord.LEVEL1, HeaderWord.LEVEL2, HeaderWord.LEVEL3);

    private final SheetGrid grid;
    private final List<SheetGrid.Row> rows;

    private HeaderLines(SheetGrid grid, List<SheetGrid.Row> rows) {
        this.grid = grid;
        this.rows = rows;
    }

    /**
     * The lines from a row on.
     *
     * @param index the first row, an index of {@link SheetGrid#rows}
     * @param words what the table's columns may hold
     */
    static HeaderLines at(SheetGrid grid, int index, List<HeaderWord> words) {
        int end = index + 1;
        while (end - index < MOST && end < grid.rows().size()) {
            HeaderLines above = new HeaderLines(grid, grid.rows().subList(index, end));
            if (!above.isDividedBy(grid.rows().get(end), words)) {
                return above;
            }
            end++;
        }
        return new HeaderLines(grid, grid.rows().subList(index, end));
    }

    /** How many there are. */
    int count() {
        return rows.size();
    }

    SheetGrid.Row first() {
        return rows.get(0);
    }

    SheetGrid.Row last() {
        return rows.get(rows.size() - 1);
    }

    /** Whether a row right below holds nothing but headings of the table, or texts under headings that reach over several. */
    private boolean isDividedBy(SheetGrid.Row next, List<HeaderWord> words) {
        if (next.headings().isEmpty() || next.index() != last().index() + 1) {
            return false;
        }
        if (hasNumbers(last()) || isOfHead(last()) || isOfGoals(last())) {
            return false;
        }
        boolean any = false;
        boolean all = next.headings().size() == next.cells().size();
        for (Heading heading : next.headings()) {
            boolean ofTable = heading.meansAny(words);
            any |= ofTable;
            all &= ofTable;
        }
        boolean half = 2 * last().headings().size() >= last().cells().size();
        return all && hasAny(last(), words) || any && half && hasAny(first(), words) && isUnderWideCells(next);
    }

    /** Whether a row has values: 自评得分 and its number right above the funds are no line of their headings. */
    private static boolean hasNumbers(SheetGrid.Row row) {
        for (Cell cell : row.cells()) {
            if (cell.kind() != Cell.Kind.TEXT || NumberText.number(cell.text()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row has labels of the head; beside 项目名称 they are columns of a list. */
    private static boolean isOfHead(SheetGrid.Row row) {
        return row.headsAny(FormRegion.LABELS) && !row.heads(HeaderWord.PROJECT);
    }

    /** Whether a row has the headings of both goals, one of which may be called like a column; with levels it is a table's. */
    private static boolean isOfGoals(SheetGrid.Row row) {
        return row.heads(HeaderWord.GOAL) && row.heads(HeaderWord.RESULT) && !row.headsAny(LEVELS);
    }

    private static boolean hasAny(SheetGrid.Row row, List<HeaderWord> words) {
        for (Heading heading : row.headings()) {
            if (heading.meansAny(words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnderWideCells(SheetGrid.Row next) {
        for (Cell cell : next.cells()) {
            Cell above = cell.kind() == Cell.Kind.TEXT ? above(cell) : null;
            if (above == null || reach(above) == above.column() && isKnown(above)) {
                return false;
            }
        }
        return true;
    }

    /** The cell of the lines that ends right above, or null. */
    private @Nullable Cell above(Cell below) {
        for (SheetGrid.Row row : rows) {
            for (Cell cell : row.cells()) {
                if (cell.column() <= below.column()
                        && below.column() <= reach(cell)
                        && grid.merges().lastRow(cell) == below.row() - 1) {
                    return cell;
                }
            }
        }
        return null;
    }

    private boolean isKnown(Cell cell) {
        SheetGrid.Row row = grid.row(cell.row());
        return row != null && row.heads(cell);
    }

    /** The last column that a cell heads: that of its merge, or the one in front of the next cell in its line or above. */
    private int reach(Cell cell) {
        int merged = grid.lastColumn(cell);
        if (merged > cell.column()) {
            return merged;
        }
        int last = CellRef.LAST_COLUMN;
        for (SheetGrid.Row row : rows) {
            for (Cell next : row.index() <= cell.row() ? row.cells() : List.<Cell>of()) {
                if (next.column() > cell.column()) {
                    last = Math.min(last, next.column() - 1);
                    break;
                }
            }
        }
        return last;
    }

    /** The headings of all lines from left to right; what a lower line divides is none any more. */
    List<Heading> headings(List<HeaderWord> words) {
        if (rows.size() == 1) {
            return first().headings();
        }
        List<Heading> all = new ArrayList<>();
        for (SheetGrid.Row row : rows) {
            for (Heading heading : row.headings()) {
                if (row.index() == last().index() || heading.meansAny(words) && !isDivided(heading.cell())) {
                    all.add(heading);
                }
            }
        }
        all.sort(Comparator.comparingInt(heading -> heading.cell().column()));
        return all;
    }

    /** Whether headings in lower lines stand under a cell of these lines. */
    boolean isDivided(Cell cell) {
        int last = reach(cell);
        for (SheetGrid.Row row : rows) {
            if (row.index() > cell.row()) {
                for (Cell part : row.cells()) {
                    if (part.column() >= cell.column() && part.column() <= last) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a cell below says what one of the lines says in its column. */
    boolean isRepeatedBy(Cell below) {
        for (SheetGrid.Row row : rows) {
            Cell same = row.cell(below.column());
            if (same != null && same.text().equals(below.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row below is one of several lines again. */
    boolean isRepeatedBy(SheetGrid.Row below) {
        if (rows.size() == 1 || below.headings().isEmpty()) {
            return false;
        }
        for (Cell cell : below.cells()) {
            if (!isRepeatedBy(cell)) {
                return false;
            }
        }
        return true;
    }

    /** All cells of the lines. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (SheetGrid.Row row : rows) {
            cells.addAll(row.cells());
        }
        return cells;
    }
}
