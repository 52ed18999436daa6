package io.github.ziping.read.block;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.text.HeaderText;
import org.jspecify.annotations.Nullable;

/** Tells by its name which line or column of the funds is their total: 年度资金总额, 资金合计, 合计. */
final class FundTotalLabel {
    private static final String TOTAL = "总额";
    private static final String PART = "其中";
    private static final String[] SUMS = {"合计", "总计"};

    private FundTotalLabel() {}

    /** Whether a label names the total and none of its sources. */
    static boolean names(@Nullable Cell label, HeaderDictionary words) {
        return rank(label, words) > 0;
    }

    /** How certainly a label names the total: 0 for not at all. */
    static int rank(@Nullable Cell label, HeaderDictionary words) {
        if (label == null || label.kind() != Cell.Kind.TEXT) {
            return 0;
        }
        String word = HeaderText.of(label.text()).word();
        if (word.startsWith(PART)) {
            return 0;
        }
        if (word.contains(TOTAL)) {
            return 2;
        }
        boolean sum = words.means(label.text(), HeaderWord.TOTAL_ROW);
        for (String end : SUMS) {
            sum |= word.endsWith(end);
        }
        return sum ? 1 : 0;
    }
}
