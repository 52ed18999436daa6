package io.github.ziping.read.sheet;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows in which nothing but the goals' texts can stand, whatever they say: right below 预期目标 and 实际完成情况, with no cell
 * that is not exactly as wide as one of these, and either beside their label, which is merged over them, or in cells that are
 * merged over more rows than headings take. A goal that is called like a heading, e.g. 分值, is none there.
 */
final class GoalTexts {
    private static final List<HeaderWord> LABELS = List.of(HeaderWord.GOALS_HEAD, HeaderWord.GOAL, HeaderWord.RESULT);

    private static final List<HeaderWord> GOALS = List.of(HeaderWord.GOAL);

    private final List<SheetGrid.Row> rows;
    private final MergedRanges merges;
    private final Heading goal;
    private final Heading result;

    private GoalTexts(List<SheetGrid.Row> rows, MergedRanges merges, Heading goal, Heading result) {
        this.rows = rows;
        this.merges = merges;
        this.goal = goal;
        this.result = result;
    }

    /** The rows of a sheet, from 0, that hold such texts; none of them is a heading any more. */
    static BitSet withoutHeadings(List<SheetGrid.Row> rows, MergedRanges merges) {
        BitSet found = new BitSet(0);
        for (int i = 0; i + 1 < rows.size(); i++) {
            SheetGrid.Row row = rows.get(i);
            Heading result = row.headings().size() < 2 ? null : row.heading(HeaderWord.RESULT);
            Heading goal = result == null ? null : leftOf(result, row, GOALS);
            if (result != null && goal != null && !found.get(row.index())) {
                new GoalTexts(rows, merges, goal, result).take(i, found);
            }
        }
        return found;
    }

    /** The nearest heading of one of these meanings left of another one, or null. */
    private static @Nullable Heading leftOf(Heading right, SheetGrid.Row row, List<HeaderWord> words) {
        Heading nearest = null;
        for (Heading heading : row.headings()) {
            boolean left = heading.cell().column() < right.cell().column();
            nearest = left && heading.meansAny(words) ? heading : nearest;
        }
        return nearest;
    }

    private void take(int heads, BitSet found) {
        Heading label = leftOf(goal, rows.get(heads), LABELS);
        int last = label == null ? -1 : merges.lastRow(label.cell());
        for (int i = heads + 1; i < rows.size(); i++) {
            SheetGrid.Row row = rows.get(i);
            Cell again = label == null || row.index() != last + 1 ? null : again(label.cell(), row);
            last = again == null ? last : merges.lastRow(again);
            boolean beside = row.index() <= last;
            boolean below = i == heads + 1 && row.index() == goal.cell().row() + 1 && isTall(row);
            if (!beside && !below || !isBelow(row, again) || repeatsHeadings(row)) {
                return;
            }
            found.set(row.index());
            row.headings().removeIf(heading -> !isAt(heading.cell(), again));
        }
    }

    /** The label again, as on a new page, or null. */
    private static @Nullable Cell again(Cell label, SheetGrid.Row row) {
        Cell cell = row.cell(label.column());
        return cell != null && cell.text().equals(label.text()) ? cell : null;
    }

    /** Whether all cells, but for the label on a new page, stand below the two headings and are as wide as these. */
    private boolean isBelow(SheetGrid.Row row, @Nullable Cell label) {
        for (Cell cell : row.cells()) {
            if (!isAt(cell, label) && !isBelow(cell, goal.cell()) && !isBelow(cell, result.cell())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAt(Cell cell, @Nullable Cell other) {
        return other != null && cell.column() == other.column();
    }

    private boolean isBelow(Cell cell, Cell heading) {
        return cell.column() == heading.column() && merges.lastColumn(cell) == merges.lastColumn(heading);
    }

    /** Whether all cells are merged over more rows than headings ever are. */
    private boolean isTall(SheetGrid.Row row) {
        for (Cell cell : row.cells()) {
            if (merges.lastRow(cell) - cell.row() < HeaderLines.MOST) {
                return false;
            }
        }
        return true;
    }

    /** Whether the row is that of the two headings again. */
    private boolean repeatsHeadings(SheetGrid.Row row) {
        Cell left = row.cell(goal.cell().column());
        Cell right = row.cell(result.cell().column());
        return left != null
                && right != null
                && left.text().equals(goal.cell().text())
                && right.text().equals(result.cell().text());
    }
}
