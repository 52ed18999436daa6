package io.github.ziping.model;

import org.jspecify.annotations.Nullable;

/** Whether a title says the year already, so that nobody says it twice. */
public final class YearInTitle {
    private YearInTitle() {}

    /**
     * Whether a text says a year and more than that.
     *
     * @param text e.g. 2024年度项目支出绩效自评表; a text that is nothing but the year is a line of its own, and no title
     */
    public static boolean holds(@Nullable String text, @Nullable Integer year) {
        if (text == null || year == null) {
            return false;
        }
        String folded = FoldedText.of(text);
        String said = year + "年";
        int at = folded.indexOf(said);
        while (at > 0 && Character.isDigit(folded.charAt(at - 1))) {
            at = folded.indexOf(said, at + 1);
        }
        if (at < 0) {
            return false;
        }
        String rest = folded.substring(0, at) + folded.substring(at + said.length());
        for (int i = 0; i < rest.length(); i++) {
            if ("()度".indexOf(rest.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }
}
