package io.github.ziping.read;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headings of a table: what each of its columns holds. */
final class HeaderRow {
    private static final String ORDINAL = "序号";

    private final SheetGrid grid;
    private final SheetGrid.Row row;
    private final Map<HeaderWord, Heading> columns;

    private HeaderRow(SheetGrid grid, SheetGrid.Row row, Map<HeaderWord, Heading> columns) {
        this.grid = grid;
        this.row = row;
        this.columns = columns;
    }

    /**
     * Finds the row with the most of these headings.
     *
     * @param words what the table's columns may hold
     * @param least how many of them make a table
     * @param core of which two must be there
     */
    static @Nullable HeaderRow find(SheetGrid grid, HeaderWord[] words, int least, HeaderWord[] core) {
        HeaderRow best = null;
        for (SheetGrid.Row row : grid.rows()) {
            if (row.headings().size() < least) {
                continue;
            }
            HeaderRow found = new HeaderRow(grid, row, assign(row, words));
            if (found.size() >= least && found.count(core) >= 2 && (best == null || found.size() > best.size())) {
                best = found;
            }
        }
        return best;
    }

    /** Each heading takes the first of its meanings that no heading before it took. */
    private static Map<HeaderWord, Heading> assign(SheetGrid.Row row, HeaderWord[] words) {
        Map<HeaderWord, Heading> columns = new EnumMap<>(HeaderWord.class);
        for (Heading heading : row.headings()) {
            for (HeaderWord word : words) {
                if (heading.means(word) && !columns.containsKey(word)) {
                    columns.put(word, heading);
                    break;
                }
            }
        }
        return columns;
    }

    private int count(HeaderWord[] words) {
        int count = 0;
        for (HeaderWord word : words) {
            count += columns.containsKey(word) ? 1 : 0;
        }
        return count;
    }

    int size() {
        return columns.size();
    }

    SheetGrid grid() {
        return grid;
    }

    /** The row's index from 0. */
    int index() {
        return row.index();
    }

    @Nullable
    Heading heading(HeaderWord word) {
        return columns.get(word);
    }

    boolean has(HeaderWord word) {
        return columns.containsKey(word);
    }

    /** The column of a heading, or -1. */
    int column(HeaderWord word) {
        Heading heading = columns.get(word);
        return heading == null ? -1 : heading.cell().column();
    }

    /** The leftmost column that has one of the table's headings. */
    int firstColumn() {
        int first = Integer.MAX_VALUE;
        for (Heading heading : columns.values()) {
            first = Math.min(first, heading.cell().column());
        }
        return first;
    }

    /** What the row below says in this column, or null. */
    @Nullable
    Cell cell(SheetGrid.Row below, HeaderWord word) {
        int column = column(word);
        return column < 0 ? null : below.cell(column);
    }

    /**
     * Whether a cell below belongs to none of the table's columns, nor is a running number. A formula never counts: it is
     * not the department's own word.
     *
     * @param line whether the cell's row is a line of the table; if not, only the columns between the headings count
     */
    boolean isStranger(Cell cell, boolean line) {
        if (cell.formula() != null) {
            return false;
        }
        int column = cell.column();
        for (Heading heading : columns.values()) {
            if (heading.cell().column() == column) {
                return false;
            }
        }
        Cell head = row.cell(column);
        if (head != null && HeaderText.of(head.text()).word().equals(ORDINAL)) {
            return false;
        }
        Cell last = row.cells().get(row.cells().size() - 1);
        return line || column >= row.cells().get(0).column() && column <= grid.lastColumn(last);
    }

    /** Whether the row below repeats these headings. */
    boolean isRepeatedBy(SheetGrid.Row below) {
        int same = 0;
        for (Map.Entry<HeaderWord, Heading> entry : columns.entrySet()) {
            for (Heading heading : below.headings()) {
                same += heading.means(entry.getKey())
                                && heading.cell().column()
                                        == entry.getValue().cell().column()
                        ? 1
                        : 0;
            }
        }
        return same >= 3;
    }
}
