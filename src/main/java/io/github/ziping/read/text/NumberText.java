package io.github.ziping.read.text;

import io.github.ziping.model.FoldedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers that were typed as text: {@code 1,430.80}, {@code １００}, {@code 100分}, {@code 99.71%}. */
public final class NumberText {
    /** A longer one is a serial number or a mistake. */
    private static final int MAX_DIGITS = 40;

    private NumberText() {}

    /**
     * The digits of a text that is plainly a number: as typed, but in ASCII and without thousand commas.
     *
     * @return e.g. {@code 1430.80}, or null for any other text
     */
    public static @Nullable String digits(String written) {
        return written.length() > 2 * MAX_DIGITS ? null : bareDigits(FoldedText.of(written));
    }

    /** The number of a text that may end with 分, 万元 or 元; null for any other text. */
    public static @Nullable BigDecimal number(String written) {
        if (written.length() > 2 * MAX_DIGITS) {
            return null;
        }
        String text = FoldedText.of(written);
        String unit = unitAtEnd(text);
        return decimal(unit == null ? text : text.substring(0, text.length() - unit.length()));
    }

    /** The number of a text that may end with %; null for any other text. */
    public static @Nullable BigDecimal percent(String written) {
        if (written.length() > 2 * MAX_DIGITS) {
            return null;
        }
        String text = FoldedText.of(written);
        return decimal(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
    }

    /** The unit that ends the text, 分, 万元 or 元; null for none. */
    public static @Nullable String unitAtEnd(String written) {
        String text = FoldedText.of(written);
        return text.endsWith("万元") ? "万元" : text.endsWith("元") ? "元" : text.endsWith("分") ? "分" : null;
    }

    /** Whether the text stands for an empty cell: {@code -}, {@code —}, {@code /} and nothing else. */
    public static boolean isDash(String written) {
        // most texts end here, unfolded
        if (written.length() > MAX_DIGITS || written.length() > 0 && isOrdinary(written.charAt(0))) {
            return false;
        }
        String text = FoldedText.of(written);
        for (int i = 0; i < text.length(); i++) {
            if ("-‐‑‒–—―−─/\\".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 4;
    }

    private static boolean isOrdinary(char c) {
        return isDigit(c) || c >= 'A' && c <= 'z' && c != '\\' || c >= '\u4e00' && c <= '\u9fff';
    }

    private static @Nullable BigDecimal decimal(String folded) {
        String digits = bareDigits(folded);
        return digits == null ? null : new BigDecimal(digits);
    }

    private static @Nullable String bareDigits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        int at = 0;
        if (!text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '−')) {
            digits.append('-');
            at = 1;
        } else if (text.startsWith("+")) {
            at = 1;
        }
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        if (!appendWhole(text.substring(at, end), digits) || point >= 0 && !appendFraction(text, point, digits)) {
            return null;
        }
        return digits.length() > MAX_DIGITS ? null : digits.toString();
    }

    private static boolean appendWhole(String whole, StringBuilder digits) {
        int first = whole.indexOf(',');
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (isDigit(c)) {
                digits.append(c);
            } else if (c != ',' || (whole.length() - i) % 4 != 0) {
                return false;
            }
        }
        // 12,5 is no thousand: every comma has three digits behind it, and the first at most three before it
        return !whole.isEmpty() && (first < 0 || first >= 1 && first <= 3 && groupsAreThree(whole, first));
    }

    private static boolean groupsAreThree(String whole, int first) {
        for (int i = first; i < whole.length(); i++) {
            if ((whole.charAt(i) == ',') != ((i - first) % 4 == 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean appendFraction(String text, int point, StringBuilder digits) {
        digits.append('.');
        for (int i = point + 1; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
            digits.append(text.charAt(i));
        }
        return point + 1 < text.length();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
