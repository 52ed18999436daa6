package io.github.ziping.report;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Severity;
import java.util.List;

/** How many findings of each severity there are, in words. */
public final class Counts {
    private Counts() {}

    /** {@code 错误 2，警告 4，提示 9}. */
    public static String inWords(List<Finding> findings) {
        StringBuilder words = new StringBuilder();
        for (Severity severity : Severity.values()) {
            words.append(words.length() == 0 ? "" : "，")
                    .append(severity.word())
                    .append(' ')
                    .append(count(findings, severity));
        }
        return words.toString();
    }

    /** How many findings are of a severity. */
    public static int count(List<Finding> findings, Severity severity) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }
}
