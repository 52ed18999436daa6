package io.github.ziping.report;

import io.github.ziping.check.Finding;
import io.github.ziping.check.Severity;
import java.util.List;

/** How many findings of each severity there are, in words. */
public final class Counts {
    private Counts() {}

    /** {@code 错误 2，警告 4，提示 9}. */
    public static String of(List<Finding> findings) {
        int[] counts = new int[Severity.values().length];
        for (Finding finding : findings) {
            counts[finding.severity().ordinal()]++;
        }
        StringBuilder words = new StringBuilder();
        for (Severity severity : Severity.values()) {
            words.append(words.length() == 0 ? "" : "，")
                    .append(severity.word())
                    .append(' ')
                    .append(counts[severity.ordinal()]);
        }
        return words.toString();
    }
}
