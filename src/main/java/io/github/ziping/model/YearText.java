package io.github.ziping.model;

import org.jspecify.annotations.Nullable;

/** Whether a text says a year already, so that nobody says it twice. */
public final class YearText {
    private YearText() {}

    /**
     * Whether a text holds a year as a number of its own.
     *
     * @param text e.g. 2024年度项目支出绩效自评表
     */
    public static boolean holds(@Nullable String text, @Nullable Integer year) {
        if (text == null || year == null) {
            return false;
        }
        String folded = FoldedText.of(text);
        String digits = String.valueOf(year);
        for (int at = folded.indexOf(digits); at >= 0; at = folded.indexOf(digits, at + 1)) {
            if (!isDigit(folded, at - 1) && !isDigit(folded, at + digits.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
