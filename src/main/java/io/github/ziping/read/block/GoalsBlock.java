package io.github.ziping.read.block;

import io.github.ziping.finding.Source;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.FieldPath;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.note.FieldCell;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TextBeside;
import java.util.ArrayList;
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
            HeaderWord.FUNDS_HEAD,
            HeaderWord.INITIAL_BUDGET,
            HeaderWord.ANNUAL_BUDGET,
            HeaderWord.INDICATORS_HEAD,
            HeaderWord.LEVEL1,
            HeaderWord.LEVEL3);

    private final SheetGrid grid;
    private final int end;
    private final int lastOfTable;
    private final ReadingStyle style;
    private final CellValues values;
    private final @Nullable Heading goal;
    private final @Nullable Heading result;
    private final TextBeside beside;

    /**
     * The block of a sheet.
     *
     * @param end the row, from 0, where the table of indicators begins
     * @param lastOfTable the last row of that table's headings
     */
    GoalsBlock(SheetGrid grid, int end, int lastOfTable, ReadingStyle style, CellValues values) {
        this.grid = grid;
        this.end = end;
        this.lastOfTable = lastOfTable;
        this.style = style;
        this.values = values;
        GoalHeadings headings = new GoalHeadings(grid, end);
        this.beside = new TextBeside(grid);
        this.result = headings.result();
        this.goal =
                headings.goal() == null && style.readsGoalsBeside() ? goalBeside(headings.ofBoth()) : headings.goal();
    }

    /** The label of the whole block, if it has one text beside it. */
    private @Nullable Heading goalBeside(@Nullable Heading head) {
        return head == null || beside.of(head.cell()).isEmpty() ? null : head;
    }

    /** How many of the two headings the sheet has. */
    public static int count(SheetGrid grid) {
        return (grid.firstHeading(HeaderWord.GOAL) == null ? 0 : 1)
                + (grid.firstHeading(HeaderWord.RESULT) == null ? 0 : 1);
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
        List<Cell> texts = cellsBeside(heading);
        String whole = joined(texts.isEmpty() ? cellsBelow(heading.cell()) : texts, path);
        if (whole == null) {
            noteHeadingBelow(heading);
        }
        if (whole == null && style.missesGoals()) {
            Cell head = heading.cell();
            values.notes().place(path, grid.name(), new CellRef(head.row() + 1, head.column()));
        }
        return whole == null ? null : whole.replace("\r\n", "\n");
    }

    /** Tells what was taken for a heading where a text belongs: it may have been meant as one. */
    private void noteHeadingBelow(Heading heading) {
        Cell head = heading.cell();
        SheetGrid.Row row = areBeside() ? grid.row(head.row() + 1) : null;
        Cell cell = row == null ? null : row.cell(head.column());
        if (row == null || cell == null || !isOfTexts(row)) {
            return;
        }
        boolean heads = row.heads(cell);
        if (row.index() < end ? heads : row.index() < lastOfTable) {
            String why = "在“" + head.text().strip() + "”下面，" + (heads ? "像是栏目的名称" : "同一行像是下面一张表的表头");
            values.notes().unread(grid, cell, why, "在 " + grid.address(cell.ref()) + " 写成完整的一句话");
        }
    }

    /** Whether all cells right of the label beside both goals are as wide as the headings of these. */
    private boolean isOfTexts(SheetGrid.Row row) {
        for (Cell cell : row.cells()) {
            if (!isAsWide(cell, goal) && !isAsWide(cell, result) && !isLeftOf(cell, goal)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAsWide(Cell cell, @Nullable Heading heading) {
        return heading != null
                && cell.column() == heading.cell().column()
                && grid.lastColumn(cell) == grid.lastColumn(heading.cell());
    }

    private static boolean isLeftOf(Cell cell, @Nullable Heading heading) {
        return heading != null && cell.column() < heading.cell().column();
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

    /** The text to the right of a label; empty where it stands below. */
    private List<Cell> cellsBeside(Heading heading) {
        return areBeside() || !style.readsGoalsBeside() ? List.of() : beside.of(heading.cell());
    }

    /** Whether goal and result have their headings beside each other. */
    private boolean areBeside() {
        return goal != null
                && result != null
                && goal.cell().row() == result.cell().row();
    }

    /** The texts of the cells, one below the other. */
    private @Nullable String joined(List<Cell> cells, FieldPath field) {
        StringBuilder whole = new StringBuilder();
        boolean any = false;
        for (Cell cell : cells) {
            String text = text(cell, field);
            if (text != null) {
                whole.append(any && !goesOn(whole, cell) ? "\n" : "").append(text);
                any = true;
            }
        }
        return any ? whole.toString() : null;
    }

    private @Nullable String text(Cell cell, FieldPath field) {
        Source.Place known = values.notes().placeOf(field);
        String text = values.text(FieldCell.of(grid, cell, field, field.field().label()));
        if (known != null) {
            // a text over several cells is found at its first
            values.notes().place(field, known.sheet(), known.cell());
        }
        return text;
    }

    /** Whether a text was divided at the end of a page, which its parts put together undo. */
    private boolean goesOn(CharSequence whole, Cell next) {
        return grid.isAtPageTop(next.row()) || whole.length() > 0 && whole.charAt(whole.length() - 1) == '\n';
    }

    private List<Cell> cellsBelow(Cell heading) {
        int first = heading.column();
        int last = grid.lastColumn(heading);
        List<Cell> cells = new ArrayList<>();
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() <= heading.row()) {
                continue;
            }
            if (row.index() >= end || isForeign(row, first) || isTable(row) || headsRow(heading, row)) {
                // several texts side by side are a table, even if its headings are gone
                break;
            }
            for (Cell cell : row.cells()) {
                boolean under = cell.column() >= first && cell.column() <= last;
                // a text that runs on under the other heading belongs to neither
                if (under && grid.lastColumn(cell) <= last) {
                    cells.add(cell);
                }
            }
        }
        return cells;
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

    /** Whether a heading alone in its row stands right above several cells, which are labels and values then. */
    private boolean headsRow(Cell heading, SheetGrid.Row below) {
        SheetGrid.Row own = grid.row(heading.row());
        return own != null && own.cells().size() == 1 && below.cells().size() > 1;
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
}
