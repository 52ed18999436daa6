package io.github.ziping.read;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A heading as it is compared: folded by NFKC, without any white space, leading {@code *} and trailing colon, and with a
 * trailing bracket split off.
 *
 * @param word what is left, e.g. 执行率 of {@code *执行率（%）：}
 * @param bracket what stood in the trailing bracket, e.g. 万元; null where there was none
 */
record HeaderText(String word, @Nullable String bracket) {
    static HeaderText of(String written) {
        String text = withoutColon(withoutStars(fold(written)));
        int open = openingOfTrailingBracket(text);
        if (open <= 0) {
            return new HeaderText(text, null);
        }
        return new HeaderText(withoutColon(text.substring(0, open)), text.substring(open + 1, text.length() - 1));
    }

    /** NFKC without white space, for comparing only: a folded text is never kept. */
    static String fold(String written) {
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '\uff01' && c <= '\uff5e') {
                text.append((char) (c - 0xfee0));
            } else if (isItself(c)) {
                text.append(c);
            } else if (c == '…') {
                text.append("...");
            } else if (!isBlank(c)) {
                // everything else is rare, and the normaliser's tables cost a cold start dearly
                return withoutBlanks(Normalizer.normalize(written, Normalizer.Form.NFKC));
            }
        }
        return text.toString();
    }

    /** Whether the text says nothing: empty, or nothing but white space of any kind. */
    static boolean isBlank(@Nullable String text) {
        if (text != null) {
            for (int i = 0; i < text.length(); i++) {
                if (!isBlank(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The text without blanks at its ends, be they ever so exotic. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text without the colon at its end. */
    static String withoutColon(String text) {
        int end = text.length();
        while (end > 0
                && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == '：' || isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isItself(char c) {
        return c > ' ' && c < 127
                || c >= '\u4e00' && c <= '\u9fff'
                || c >= '\u3001' && c <= '\u3011'
                || c >= '\u2012' && c <= '\u2015'
                || c >= '\u2018' && c <= '\u201f'
                || c >= '\u2264' && c <= '\u2267'
                || c == '×'
                || c == '÷'
                || c == '·';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static String withoutBlanks(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
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
