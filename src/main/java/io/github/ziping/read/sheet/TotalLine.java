package io.github.ziping.read.sheet;

import io.github.ziping.model.FoldedText;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.text.Segments;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The total and the grade that one cell states with their labels: {@code 项目总得分99分}, {@code 自评得分：95　自评等级：优}.
 *
 * @param score the total score, or null
 * @param grade the grade, or null
 */
public record TotalLine(
        @Nullable BigDecimal score, @Nullable String grade) {
    private static final Pattern TOTAL =
            Pattern.compile("([\\u4e00-\\u9fff]{2,10})[:(]?([0-9]{1,3}(?:\\.[0-9]{1,4})?)分?\\)?");
    private static final int LONGEST = 80;

    /** What a cell states, perhaps beside other things; null where it states neither. */
    public static @Nullable TotalLine of(Cell cell, HeaderDictionary words) {
        if (cell.kind() != Cell.Kind.TEXT || cell.text().length() > LONGEST || !mayState(cell.text())) {
            return null;
        }
        BigDecimal score = null;
        for (String part : Segments.of(cell.text())) {
            BigDecimal stated = score(part, words);
            score = score == null ? stated : score;
        }
        InlineLabel graded = InlineLabel.of(cell, HeaderWord.GRADE, words);
        return score == null && graded == null ? null : new TotalLine(score, graded == null ? null : graded.value());
    }

    /** Spares most texts the cutting and folding: they name no total and have no label. */
    private static boolean mayState(String text) {
        return namesTotal(text) || InlineLabel.hasColon(text);
    }

    private static boolean namesTotal(String text) {
        return text.indexOf('分') >= 0 || text.indexOf('计') >= 0;
    }

    private static @Nullable BigDecimal score(String part, HeaderDictionary words) {
        if (!namesTotal(part)) {
            return null;
        }
        Matcher total = TOTAL.matcher(FoldedText.of(part));
        return total.matches() && words.means(total.group(1), HeaderWord.TOTAL_ROW)
                ? new BigDecimal(total.group(2))
                : null;
    }

    /** Whether a row of the table states nothing else. */
    public static boolean fills(SheetGrid.Row row, HeaderDictionary words) {
        // from the right: an indicator's row ends with points, which are no text to look into
        for (int i = row.cells().size() - 1; i >= 0; i--) {
            if (of(row.cells().get(i), words) == null) {
                return false;
            }
        }
        return true;
    }
}
