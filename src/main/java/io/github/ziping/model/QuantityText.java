package io.github.ziping.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What a target or result text means: operator, value and unit, or nothing for a word. Reads {@code ≥95.00(%)},
 * {@code >=90%}, {@code ＝100％}, {@code ≥50个}, {@code 不低于95%}, {@code 95%以上} and {@code 1,430.80}.
 */
record QuantityText(
        @Nullable Operator operator,
        @Nullable BigDecimal value,
        @Nullable String unit) {
    private static final QuantityText WORD = new QuantityText(null, null, null);

    /** A number longer than this is a serial number or a mistake, not a quantity. */
    private static final int MAX_DIGITS = 40;

    /** A bare unit behind a bare number is short: 3个 is a quantity, 3天内完成 is a sentence. */
    private static final int MAX_BARE_UNIT = 3;

    /** A unit in brackets or behind an operator. */
    private static final int MAX_UNIT = 12;

    // longer spellings first, so that >= is not taken for >
    private static final String[] PREFIXES = {
        "≥", ">=", "=>", "≧", "⩾", "大于等于", "大于或等于", "不低于", "不少于", "不小于", "至少", //
        "≤", "<=", "=<", "≦", "⩽", "小于等于", "小于或等于", "不高于", "不超过", "不大于", "不多于", "至多", //
        ">", "大于", "高于", "超过", "多于", //
        "<", "小于", "低于", "少于", //
        "=", "等于", "═"
    };

    private static final int[] PREFIX_GROUP_ENDS = {11, 23, 28, 32, 35};

    private static final Operator[] PREFIX_GROUPS = {
        Operator.AT_LEAST, Operator.AT_MOST, Operator.MORE_THAN, Operator.LESS_THAN, Operator.EQUAL_TO
    };

    private static final String[] AT_LEAST_SUFFIXES = {"及以上", "(含)以上", "以上"};
    private static final String[] AT_MOST_SUFFIXES = {"及以下", "(含)以下", "以下", "以内", "之内"};

    static QuantityText parse(String written) {
        if (written.length() > 80 || isPlainWord(written)) {
            return WORD;
        }
        String text = fold(written);
        Operator operator = null;
        int start = 0;
        boolean bare = !text.isEmpty() && isDigit(text.charAt(0));
        for (int i = 0; i < PREFIXES.length && !bare; i++) {
            if (text.startsWith(PREFIXES[i])) {
                operator = groupOf(i);
                start = PREFIXES[i].length();
                break;
            }
        }
        int end = text.length();
        if (operator == null) {
            for (String suffix : AT_LEAST_SUFFIXES) {
                if (text.endsWith(suffix)) {
                    operator = Operator.AT_LEAST;
                    end -= suffix.length();
                    break;
                }
            }
            for (String suffix : AT_MOST_SUFFIXES) {
                if (operator == null && text.endsWith(suffix)) {
                    operator = Operator.AT_MOST;
                    end -= suffix.length();
                    break;
                }
            }
        }
        int numberEnd = numberEnd(text, start, end);
        if (numberEnd < 0) {
            return WORD;
        }
        String unit = text.substring(numberEnd, end);
        boolean bracketed = unit.length() > 2 && unit.startsWith("(") && unit.endsWith(")");
        if (bracketed) {
            unit = unit.substring(1, unit.length() - 1);
        }
        if (!isUnit(unit, bracketed || operator != null ? MAX_UNIT : MAX_BARE_UNIT)) {
            return WORD;
        }
        BigDecimal value = new BigDecimal(text.substring(start, numberEnd).replace(",", ""));
        return new QuantityText(operator, value, unit.isEmpty() ? null : unfolded(written, unit));
    }

    /** Whether there is nothing but ideographs, which is how most results are written. */
    private static boolean isPlainWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '\u4e00' || c > '\u9fff') && c != '、') {
                return false;
            }
        }
        return true;
    }

    private static Operator groupOf(int prefix) {
        int group = 0;
        while (prefix >= PREFIX_GROUP_ENDS[group]) {
            group++;
        }
        return PREFIX_GROUPS[group];
    }

    /** NFKC without white space, for reading only: NFKC turns ㎡ into m2, so no folded text is ever kept. */
    private static String fold(String written) {
        if (isBare(written)) {
            return written;
        }
        String folded = isFolded(written) ? written : Normalizer.normalize(written, Normalizer.Form.NFKC);
        StringBuilder text = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0') {
                text.append(c == '−' ? '-' : c);
            }
        }
        return text.toString();
    }

    /** Whether folding would change nothing at all. */
    private static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return isFolded(text);
    }

    /** Whether NFKC would change nothing: spares most forms the loading of the normaliser's tables. */
    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ideograph = c >= '\u4e00' && c <= '\u9fff';
            if (c >= 128 && !ideograph && c != '≥' && c != '≤' && c != '、') {
                return false;
            }
        }
        return true;
    }

    /** The unit as it was written, where it can be found there: ㎡ and not m2. */
    private static String unfolded(String written, String unit) {
        if (isBare(written)) {
            return unit;
        }
        String trimmed = written.strip();
        for (int from = 0; from < trimmed.length(); from++) {
            String tail = trimmed.substring(from);
            boolean bracketed = tail.endsWith(")") || tail.endsWith("）");
            String candidate = bracketed ? tail.substring(0, tail.length() - 1) : tail;
            if (candidate.length() > 1 && isOpening(candidate.charAt(0))) {
                candidate = candidate.substring(1);
            }
            if (!candidate.isEmpty() && fold(candidate).equals(unit)) {
                String bare = candidate.strip();
                return bare.equals("％") ? "%" : bare;
            }
        }
        return unit;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '（';
    }

    /** Where the number that starts here ends, or -1 when there is none. */
    private static int numberEnd(String text, int start, int end) {
        int at = start;
        if (at < end && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        int digits = 0;
        boolean point = false;
        while (at < end) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && !point && digits > 0) {
                point = true;
            } else if (c != ',' || point || digits == 0) {
                break;
            }
            at++;
        }
        boolean complete = digits > 0 && digits <= MAX_DIGITS && isDigit(text.charAt(at - 1));
        return complete ? at : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isUnit(String unit, int longest) {
        if (unit.length() > longest) {
            return false;
        }
        for (int i = 0; i < unit.length(); i++) {
            char c = unit.charAt(i);
            // a second number (3-5个, 1:2) makes it a range or a ratio: a word, as far as scoring goes
            if (i == 0 && (isDigit(c) || c == '.') || "-~:,;，。、；：+(<>=≥≤".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
