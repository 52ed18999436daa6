package io.github.ziping.model;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Texts as they are compared. A folded text is never kept: NFKC turns ㎡ into m2 and ① into 1. */
public final class FoldedText {
    private FoldedText() {}

    /** NFKC without any white space. */
    public static String of(String written) {
        int same = 0;
        while (same < written.length() && isItself(written.charAt(same))) {
            same++;
        }
        return same == written.length() ? written : folded(written, same);
    }

    private static String folded(String written, int same) {
        StringBuilder text = new StringBuilder(written.length()).append(written, 0, same);
        for (int i = same; i < written.length(); i++) {
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
    public static boolean isBlank(@Nullable String text) {
        if (text != null) {
            for (int i = 0; i < text.length(); i++) {
                if (!isBlank(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the char is white space of any kind. */
    public static boolean isBlank(char c) {
        // most letters of a form, which no table needs to be asked about
        if (c > ' ' && c < 127 || c >= '\u4e00' && c <= '\u9fff') {
            return false;
        }
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** Whether folding leaves the char as it is: surely for these, perhaps for others too. */
    public static boolean isItself(char c) {
        return c > ' ' && c < 127
                || c >= '\u4e00' && c <= '\u9fff'
                || c >= '\u3001' && c <= '\u3011'
                || c >= '\u2012' && c <= '\u2015'
                || c >= '\u2018' && c <= '\u201f'
                || c >= '\u2264' && c <= '\u2267'
                || c == '✓'
                || c == '×'
                || c == '÷'
                || c == '·';
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
}
