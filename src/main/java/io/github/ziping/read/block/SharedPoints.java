package io.github.ziping.read.block;

import io.github.ziping.model.FoldedText;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a whole form whose points stand in a row above: 其中… rows that break an indicator down, and rows under a merge of
 * 分值 or 得分 that scores several indicators at once.
 */
final class SharedPoints {
    private static final String PART = "其中";

    private final TableHeader header;
    private final SheetGrid grid;
    private final Map<HeaderWord, Integer> mergedUntil = new EnumMap<>(HeaderWord.class);
    private final Map<HeaderWord, Boolean> covered = new EnumMap<>(HeaderWord.class);
    private boolean scored;
    private boolean part;

    SharedPoints(TableHeader header) {
        this.header = header;
        this.grid = header.grid();
    }

    /** Looks at the next indicator. */
    void next(SheetGrid.Row next, @Nullable String name) {
        boolean hasWeight = reaches(next, HeaderWord.WEIGHT);
        boolean hasScore = reaches(next, HeaderWord.SCORE);
        boolean hasPoints = hasWeight || hasScore;
        part = scored && !hasPoints && name != null && isPart(name);
        scored |= hasPoints;
    }

    /** Whether the row says its own points; notes how far down they hold. */
    private boolean reaches(SheetGrid.Row next, HeaderWord word) {
        Cell cell = header.cell(next, word);
        if (cell == null) {
            covered.put(word, mergedUntil.getOrDefault(word, -1) >= next.index());
            return false;
        }
        covered.put(word, false);
        mergedUntil.put(word, grid.merges().lastRow(cell));
        return true;
    }

    /** {@code 其中：} in front, or an indented name: something of the indicator above. */
    private static boolean isPart(String name) {
        return FoldedText.isBlank(name.charAt(0)) || FoldedText.of(name).startsWith(PART);
    }

    /** Whether nobody asks the row for these points. */
    boolean covers(HeaderWord word) {
        return part || covered.getOrDefault(word, false);
    }
}
