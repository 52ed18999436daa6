package io.github.ziping.read.text;

import io.github.ziping.model.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading as it is compared: folded by NFKC, without any white space, leading {@code *}, {@code ★} and numbering, trailing
 * colon and percent sign, and with the brackets at its end split off.
 *
 * @param word what is left, e.g. 执行率 of {@code *执行率（%）：}
 * @param brackets what stood in the brackets at the end, from left to right, e.g. 万元 and 20分
 */
public record HeaderText(String word, List<String> brackets) {
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[0-9]{1,2}[.、]|[一二三四五六七八九十]{1,2}、|\\([0-9一二三四五六七八九十]{1,2}\\))(?=[\\u4e00-\\u9fff])");

    public static HeaderText of(String written) {
        String text = withoutColon(withoutMarks(FoldedText.of(written)));
        int open = openingOfTrailingBracket(text);
        if (open <= 0) {
            boolean percent = text.length() > 1 && text.endsWith("%");
            return new HeaderText(percent ? text.substring(0, text.length() - 1) : text, List.of());
        }
        List<String> brackets = new ArrayList<>(2);
        while (open > 0) {
            brackets.add(0, text.substring(open + 1, text.length() - 1));
            text = withoutColon(text.substring(0, open));
            open = openingOfTrailingBracket(text);
        }
        return new HeaderText(text, brackets);
    }

    /** The last of the brackets, or null where there is none. */
    public @Nullable String bracket() {
        return brackets.isEmpty() ? null : brackets.get(brackets.size() - 1);
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

    private static String withoutMarks(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '*' || text.charAt(start) == '★')) {
            start++;
        }
        String bare = text.substring(start);
        boolean numbered = !bare.isEmpty() && "(0123456789一二三四五六七八九十".indexOf(bare.charAt(0)) >= 0;
        return numbered ? NUMBERING.matcher(bare).replaceFirst("") : bare;
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
