package io.github.ziping.read.block;

import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.SheetGrid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headings of the goal and of the result. A heading beside both of them, such as 年度总体目标 or 年度总体目标完成情况, or in a
 * line of its own above them, may be called alike and is neither.
 */
final class GoalHeadings {
    private static final List<HeaderWord> OF_GOALS = List.of(HeaderWord.GOALS_HEAD, HeaderWord.GOAL, HeaderWord.RESULT);

    private final SheetGrid grid;
    private final int end;
    private final @Nullable Heading goal;
    private final @Nullable Heading result;

    /**
     * Finds them.
     *
     * @param end the row, from 0, where the table of indicators begins
     */
    GoalHeadings(SheetGrid grid, int end) {
        this.grid = grid;
        this.end = end;
        SheetGrid.Row both = rowOfBoth();
        Heading right = both == null ? null : resultIn(both);
        this.result = right == null ? first(HeaderWord.RESULT) : right;
        this.goal = both == null || right == null
                ? goalAlone()
                : nearest(both, HeaderWord.GOAL, right.cell().column());
    }

    @Nullable
    Heading goal() {
        return goal;
    }

    @Nullable
    Heading result() {
        return result;
    }

    /** The first heading of the whole block, or null. */
    @Nullable
    Heading ofBoth() {
        return first(HeaderWord.GOALS_HEAD);
    }

    /** The row where the result's heading has the goal's to its left. */
    private SheetGrid.@Nullable Row rowOfBoth() {
        for (SheetGrid.Row row : grid.rows()) {
            Heading result = row.index() >= end ? null : resultIn(row);
            if (result != null && nearest(row, HeaderWord.GOAL, result.cell().column()) != null) {
                return row;
            }
        }
        return null;
    }

    /** The heading of the goal in a row of its own: the rightmost, since the label beside all goals may be called alike. */
    private @Nullable Heading goalAlone() {
        Heading first = first(HeaderWord.GOAL);
        SheetGrid.Row row = first == null ? null : grid.row(first.cell().row());
        return row == null ? null : nearest(row, HeaderWord.GOAL, Integer.MAX_VALUE);
    }

    private @Nullable Heading first(HeaderWord word) {
        List<SheetGrid.Row> rows = grid.rows();
        for (int i = 0; i < rows.size() && rows.get(i).index() < end; i++) {
            SheetGrid.Row row = rows.get(i);
            Heading found = word == HeaderWord.RESULT ? resultIn(row) : row.heading(word);
            if (found != null && !headsSection(i)) {
                return found;
            }
        }
        return null;
    }

    /** Whether a heading alone in its row, such as 二、年度总体目标, has those of the goals right below it. */
    private boolean headsSection(int i) {
        List<SheetGrid.Row> rows = grid.rows();
        boolean more = i + 1 < rows.size() && rows.get(i + 1).index() < end;
        return more && rows.get(i).cells().size() == 1 && rows.get(i + 1).headsAny(OF_GOALS);
    }

    /** The first heading of the result that does not stand beside both goals. */
    private @Nullable Heading resultIn(SheetGrid.Row row) {
        for (Heading heading : row.headings()) {
            if (heading.means(HeaderWord.RESULT) && !headsBoth(row, heading)) {
                return heading;
            }
        }
        return null;
    }

    private boolean headsBoth(SheetGrid.Row row, Heading heading) {
        boolean may = heading.means(HeaderWord.GOALS_HEAD)
                || grid.startsTall(row.index(), heading.cell().column());
        return may && isLeftOfGoal(row, heading);
    }

    private static boolean isLeftOfGoal(SheetGrid.Row row, Heading heading) {
        for (Heading other : row.headings()) {
            if (other.means(HeaderWord.GOAL)
                    && other.cell().column() > heading.cell().column()) {
                return true;
            }
        }
        return false;
    }

    /** The last heading of this meaning left of a column; the label beside both goals may be called alike. */
    private static @Nullable Heading nearest(SheetGrid.Row row, HeaderWord word, int column) {
        Heading nearest = null;
        for (Heading heading : row.headings()) {
            nearest = heading.means(word) && heading.cell().column() < column ? heading : nearest;
        }
        return nearest;
    }
}
