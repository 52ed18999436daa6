package io.github.ziping.read.text;

import io.github.ziping.model.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * A heading as it is compared: folded by NFKC, without any white space, leading {@code *} and trailing colon, and with a
 * trailing bracket split off.
 *
 * @param word what is left, e.g. 执行率 of {@code *执行率（%）：}
 * @param bracket what stood in the trailing bracket, e.g. 万元; null where there was none
 */
public record HeaderText(String word, @Nullable String bracket) {
    public static HeaderText of(String written) {
        String text = withoutColon(withoutStars(FoldedText.of(written)));
        int open = openingOfTrailingBracket(text);
        if (open <= 0) {
            return new HeaderText(text, null);
        }
        return new HeaderText(withoutColon(text.substring(0, open)), text.substring(open + 1, text.length() - 1));
    }

    /** The text without blanks at its ends, be they ever so exotic. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && FoldedText.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && FoldedText.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text without the colon at its end. */
    public static String withoutColon(String text) {
        int end = text.length();
        while (end > 0
                && (text.charAt(end - 1) == ':'
                        || text.charAt(end - 1) == '：'
                        || FoldedText.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String withoutStars(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '*') {
            start++;
        }
        return text.substring(start);
    }

    private static int openingOfTrailingBracket(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0 && text.endsWith(")"); i--) {
            char c = text.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
