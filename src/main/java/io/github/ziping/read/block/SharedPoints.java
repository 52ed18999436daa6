package io.github.ziping.read.block;

import io.github.ziping.model.FoldedText;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a whole form whose points stand in a row above: 其中… rows that break an indicator down, and rows under a merge of
 * 分值 or 得分 that scores several indicators at once.
 */
final class SharedPoints {
    private static final String PART = "其中";

    /** What is known of a column of points when a row was looked at. */
    private static final class Column {
        private final HeaderWord word;
        /** The last row that the points which stand last reach down to. */
        private int mergedUntil = -1;

        private boolean covered;

        Column(HeaderWord word) {
            this.word = word;
        }
    }

    private final TableHeader header;
    private final SheetGrid grid;
    private final Column weights = new Column(HeaderWord.WEIGHT);
    private final Column scores = new Column(HeaderWord.SCORE);
    private boolean scored;
    private boolean part;

    SharedPoints(TableHeader header) {
        this.header = header;
        this.grid = header.grid();
    }

    /** Looks at the next indicator. */
    void next(SheetGrid.Row next, @Nullable String name) {
        boolean hasWeight = hasOwn(next, weights);
        boolean hasScore = hasOwn(next, scores);
        boolean hasPoints = hasWeight || hasScore;
        part = scored && !hasPoints && name != null && isPart(name);
        scored |= hasPoints;
    }

    /** Whether the row says its own points; notes how far down they hold. */
    private boolean hasOwn(SheetGrid.Row next, Column column) {
        Cell cell = header.cell(next, column.word);
        if (cell == null || cell.kind() == Cell.Kind.TEXT && NumberText.isDash(cell.text())) {
            column.covered = column.mergedUntil >= next.index();
            return false;
        }
        column.covered = false;
        column.mergedUntil = grid.merges().lastRow(cell);
        return true;
    }

    /** {@code 其中：} in front, or an indented name: something of the indicator above. */
    private static boolean isPart(String name) {
        return FoldedText.isBlank(name.charAt(0)) || FoldedText.of(name).startsWith(PART);
    }

    /** Whether nobody asks the row for these points. */
    boolean covers(HeaderWord word) {
        return part || (word == HeaderWord.WEIGHT ? weights : scores).covered;
    }
}
