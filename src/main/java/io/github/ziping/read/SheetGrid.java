package io.github.ziping.read;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.profile.HeaderWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sheet by rows: the cells that a reader of the sheet sees, and which of them are headings. */
final class SheetGrid {
    /**
     * One row that is not empty.
     *
     * @param index from 0
     * @param cells from left to right
     * @param headings those of them that are headings
     */
    record Row(int index, List<Cell> cells, List<Heading> headings) {
        @Nullable
        Cell cell(int column) {
            for (Cell cell : cells) {
                if (cell.column() == column) {
                    return cell;
                }
            }
            return null;
        }

        /** Whether the row has such a heading. */
        boolean heads(HeaderWord word) {
            for (Heading heading : headings) {
                if (heading.means(word)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the row has any of these headings. */
        boolean headsAny(HeaderWord[] words) {
            for (HeaderWord word : words) {
                if (heads(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private final List<Sheet.Range> merges;

    private SheetGrid(String name, List<Sheet.Range> merges) {
        this.name = name;
        this.merges = merges;
    }

    static SheetGrid of(Sheet sheet, HeaderWords words) {
        List<Sheet.Range> merges = new ArrayList<>(sheet.merges());
        merges.sort(byFirstRow());
        SheetGrid grid = new SheetGrid(sheet.name(), merges);
        List<Sheet.Range> open = new ArrayList<>();
        int next = 0;
        for (Cell cell : sheet.cells()) {
            while (next < merges.size() && merges.get(next).firstRow() <= cell.row()) {
                open.add(merges.get(next++));
            }
            if (!saysNothing(cell) && !isCovered(cell, open)) {
                grid.add(cell, words);
            }
        }
        return grid;
    }

    private void add(Cell cell, HeaderWords words) {
        Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (last == null || last.index() != cell.row()) {
            last = new Row(cell.row(), new ArrayList<>(), new ArrayList<>(0));
            rows.add(last);
        }
        last.cells().add(cell);
        EnumSet<HeaderWord> meanings = cell.kind() == Cell.Kind.TEXT ? words.meaningsOf(cell.text()) : null;
        if (meanings != null) {
            last.headings().add(new Heading(cell, meanings));
        }
    }

    private static boolean saysNothing(Cell cell) {
        return cell.isEmpty()
                || cell.formula() == null && cell.kind() == Cell.Kind.TEXT && HeaderText.isBlank(cell.text());
    }

    /** Whether a merge hides the cell; drops the merges that end above it. */
    private static boolean isCovered(Cell cell, List<Sheet.Range> open) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Sheet.Range merge = open.get(i);
            if (merge.lastRow() < cell.row()) {
                open.remove(i);
            } else if (merge.contains(cell.row(), cell.column())) {
                return merge.firstRow() != cell.row() || merge.firstColumn() != cell.column();
            }
        }
        return false;
    }

    String name() {
        return name;
    }

    /** From the top; empty rows are left out. */
    List<Row> rows() {
        return rows;
    }

    /** The last column of the cell's merge, or its own. */
    int lastColumn(Cell cell) {
        for (Sheet.Range merge : merges) {
            if (merge.firstRow() == cell.row() && merge.firstColumn() == cell.column()) {
                return Math.max(merge.lastColumn(), cell.column());
            }
        }
        return cell.column();
    }

    /** The first heading of this meaning, or null. */
    @Nullable
    Heading firstHeading(HeaderWord word) {
        for (Row row : rows) {
            for (Heading heading : row.headings()) {
                if (heading.means(word)) {
                    return heading;
                }
            }
        }
        return null;
    }

    /** Adds all that the sheet's headings can mean. */
    void addMeanings(Set<HeaderWord> seen) {
        for (Row row : rows) {
            for (Heading heading : row.headings()) {
                seen.addAll(heading.meanings());
            }
        }
    }

    private static Comparator<Sheet.Range> byFirstRow() {
        return new Comparator<>() {
            @Override
            public int compare(Sheet.Range one, Sheet.Range other) {
                return Integer.compare(one.firstRow(), other.firstRow());
            }
        };
    }
}
