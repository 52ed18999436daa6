package io.github.ziping.read.block;

import io.github.ziping.finding.Source;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.FieldPath;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.note.FieldCell;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.SheetGrid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts below 预期目标 and 实际完成情况, or to the right of them. */
public final class GoalsBlock {
    /** Below these another block begins. */
    private static final List<HeaderWord> FOREIGN = List.of(
            HeaderWord.GOAL,
            HeaderWord.RESULT,
            HeaderWord.PROJECT,
            HeaderWord.AUTHORITY,
            HeaderWord.UNIT,
            HeaderWord.INITIAL_BUDGET,
            HeaderWord.ANNUAL_BUDGET,
            HeaderWord.INDICATORS_HEAD,
            HeaderWord.LEVEL1,
            HeaderWord.LEVEL3);

    private final SheetGrid grid;
    private final int end;
    private final ReadingStyle style;
    private final CellValues values;
    private final @Nullable Heading goal;
    private final @Nullable Heading result;

    /**
     * The block of a sheet.
     *
     * @param end the row, from 0, where the table of indicators begins
     */
    GoalsBlock(SheetGrid grid, int end, ReadingStyle style, CellValues values) {
        this.grid = grid;
        this.end = end;
        this.style = style;
        this.values = values;
        SheetGrid.Row both = rowOfBoth();
        Heading right = both == null ? null : both.heading(HeaderWord.RESULT);
        this.result = right == null ? first(HeaderWord.RESULT) : right;
        this.goal = both == null || right == null
                ? goalAlone()
                : nearest(both, HeaderWord.GOAL, right.cell().column());
    }

    /** How many of the two headings the sheet has. */
    public static int count(SheetGrid grid) {
        return (grid.firstHeading(HeaderWord.GOAL) == null ? 0 : 1)
                + (grid.firstHeading(HeaderWord.RESULT) == null ? 0 : 1);
    }

    /** The row where the result's heading has the goal's to its left. */
    private SheetGrid.@Nullable Row rowOfBoth() {
        for (SheetGrid.Row row : grid.rows()) {
            Heading result = row.index() >= end ? null : row.heading(HeaderWord.RESULT);
            if (result != null && nearest(row, HeaderWord.GOAL, result.cell().column()) != null) {
                return row;
            }
        }
        return null;
    }

    /** The heading of the goal in a row of its own: the rightmost, since the label beside all goals may be called alike. */
    private @Nullable Heading goalAlone() {
        Heading first = first(HeaderWord.GOAL);
        for (SheetGrid.Row row : grid.rows()) {
            if (first != null && row.index() == first.cell().row()) {
                return nearest(row, HeaderWord.GOAL, Integer.MAX_VALUE);
            }
        }
        Heading head = first(HeaderWord.GOALS_HEAD);
        return head != null
                        && style.readsGoalsBeside()
                        && besideCell(head.cell(), head.cell().row()) != null
                ? head
                : null;
    }

    private @Nullable Heading first(HeaderWord word) {
        Heading heading = grid.firstHeading(word);
        return heading == null || heading.cell().row() >= end ? null : heading;
    }

    /** The last heading of this meaning left of a column; the label beside both goals may be called alike. */
    private static @Nullable Heading nearest(SheetGrid.Row row, HeaderWord word, int column) {
        Heading nearest = null;
        for (Heading heading : row.headings()) {
            nearest = heading.means(word) && heading.cell().column() < column ? heading : nearest;
        }
        return nearest;
    }

    /** The whole text, one line per cell; lines end with {@code \n}. */
    @Nullable
    String text(HeaderWord word) {
        Heading heading = word == HeaderWord.GOAL ? goal : result;
        if (heading == null) {
            return null;
        }
        values.notes().markRead(grid, heading.cell());
        takeSideHeadings(heading);
        FieldPath path = FieldPath.of(word.field());
        String whole = isLabel(heading) ? beside(heading.cell(), path) : below(heading.cell(), path);
        if (whole == null && style.missesGoals()) {
            Cell head = heading.cell();
            values.notes().place(path, grid.name(), new CellRef(head.row() + 1, head.column()));
        }
        return whole == null ? null : whole.replace("\r\n", "\n");
    }

    /** What stands left of a heading in its row and is called alike heads the whole block. */
    private void takeSideHeadings(Heading own) {
        for (SheetGrid.Row row : grid.rows()) {
            for (Heading heading : row.headings()) {
                boolean left = heading.cell().column() < own.cell().column();
                if (row.index() == own.cell().row() && left && heading.means(HeaderWord.GOAL)) {
                    values.notes().markRead(grid, heading.cell());
                }
            }
        }
    }

    /** Whether the text stands to the right: only in a whole form, and never where both headings share a row. */
    private boolean isLabel(Heading heading) {
        boolean shared = goal != null
                && result != null
                && goal.cell().row() == result.cell().row();
        return style.readsGoalsBeside()
                && !shared
                && besideCell(heading.cell(), heading.cell().row()) != null;
    }

    private @Nullable Cell besideCell(Cell label, int at) {
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() == at) {
                Cell cell = row.cell(grid.columnRightOf(label));
                return cell == null || row.heads(cell) ? null : cell;
            }
        }
        return null;
    }

    private @Nullable String beside(Cell label, FieldPath field) {
        String whole = null;
        for (int row = label.row(); row <= grid.merges().lastRow(label); row++) {
            Cell cell = besideCell(label, row);
            whole = cell == null ? whole : joined(whole, cell, field);
        }
        return whole;
    }

    private @Nullable String below(Cell heading, FieldPath field) {
        int first = heading.column();
        int last = grid.lastColumn(heading);
        String whole = null;
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() <= heading.row()) {
                continue;
            }
            if (row.index() >= end || isForeign(row, first) || isTable(row)) {
                // several texts side by side are a table, even if its headings are gone
                break;
            }
            for (Cell cell : row.cells()) {
                boolean under = cell.column() >= first && cell.column() <= last;
                // a text that runs on under the other heading belongs to neither
                if (under && grid.lastColumn(cell) <= last) {
                    whole = joined(whole, cell, field);
                }
            }
        }
        return whole;
    }

    /** Whether another block begins with the row; the label beside all goals, printed again on each page, begins none. */
    private static boolean isForeign(SheetGrid.Row row, int firstColumn) {
        for (Heading heading : row.headings()) {
            boolean side = heading.cell().column() < firstColumn && heading.means(HeaderWord.GOALS_HEAD);
            if (!side && heading.meansAny(FOREIGN)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTable(SheetGrid.Row row) {
        return isCrowded(row, goal) || isCrowded(row, result);
    }

    private boolean isCrowded(SheetGrid.Row row, @Nullable Heading heading) {
        Cell cell = heading == null ? null : heading.cell();
        return cell != null && cellsUnder(row, cell.column(), grid.lastColumn(cell)) > 1;
    }

    private static int cellsUnder(SheetGrid.Row row, int first, int last) {
        int count = 0;
        for (Cell cell : row.cells()) {
            count += cell.column() >= first && cell.column() <= last ? 1 : 0;
        }
        return count;
    }

    private @Nullable String joined(@Nullable String whole, Cell cell, FieldPath field) {
        Source.Place known = values.notes().placeOf(field);
        String text = values.text(FieldCell.of(grid, cell, field, field.field().label()));
        if (known != null) {
            // a text over several cells is found at its first
            values.notes().place(field, known.sheet(), known.cell());
        }
        if (whole == null || text == null) {
            return text == null ? whole : text;
        }
        return goesOn(whole, cell) ? whole + text : whole + "\n" + text;
    }

    /** Whether a text was divided at the end of a page, which its parts put together undo. */
    private boolean goesOn(String whole, Cell next) {
        return grid.isAtPageTop(next.row()) || whole.endsWith("\n");
    }
}
