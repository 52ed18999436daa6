package io.github.ziping.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the text of a target or a result says. Quantities are {@code ≥95.00(%)}, {@code >=90%}, {@code ＝100％},
 * {@code ≥50个}, {@code 不低于95%}, {@code 95%以上}, {@code 5天内}, {@code 120余人} and {@code 1,430.80}; ranges {@code 3-5个}
 * and {@code 90%～95%}; what is a date is left to {@link DateText}.
 */
final class QuantityText {
    /** A text longer than this is a sentence. */
    private static final int MAX_LENGTH = 80;

    /** A number longer than this is a serial number or a mistake, not a quantity. */
    private static final int MAX_DIGITS = 40;

    private static final int MAX_RANGE_UNIT = 6;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final String written;
    private final String text;
    private int at;
    private @Nullable Operator operator;
    private @Nullable String per;
    private boolean about;
    private boolean inSentence;

    private QuantityText(String written, String text) {
        this.written = written;
        this.text = text;
    }

    static StatedValue parse(String written) {
        if (written.isEmpty() || written.length() > MAX_LENGTH) {
            return PlainWords.WORDS;
        }
        boolean date = DateText.mayBeDate(written);
        if (!date && isPlainWord(written)) {
            return PlainWords.WORDS;
        }
        String text = fold(written);
        DatePeriod period = date ? DateText.parse(text) : null;
        if (period != null) {
            return period;
        }
        StatedValue stated = new QuantityText(written, text).read();
        // 6月起实施 counts no months
        return date && isMonth(stated) ? PlainWords.WORDS : stated;
    }

    /** The comparison that a text without any number stands for; null where it says something else. */
    static @Nullable Operator sign(String written) {
        String text = fold(written);
        QuantityText sign = new QuantityText(written, text);
        sign.readLead();
        return sign.at == text.length() ? sign.operator : null;
    }

    private static boolean isMonth(StatedValue stated) {
        return stated instanceof Quantity quantity && quantity.inSentence() && "月".equals(quantity.unit());
    }

    private StatedValue read() {
        if (text.isEmpty()) {
            return PlainWords.WORDS;
        }
        if (!isDigit(text.charAt(0))) {
            readLead();
        }
        int end = numberEnd(at);
        if (end < 0) {
            return PlainWords.WORDS;
        }
        BigDecimal value = number(at, end);
        int sign = rangeSign(end);
        return sign < 0 ? quantity(value, end) : range(value, end, sign);
    }

    /** Reads what stands in front of the number: signs, words of comparison and of what was done. */
    private void readLead() {
        boolean read = true;
        while (read && at < text.length()) {
            LeadWord word = LeadWord.at(text, at);
            if (word != null) {
                at += word.text().length();
                operator = operator == null ? word.operator() : operator;
                about |= word.about();
                inSentence |= word.inSentence();
            } else {
                read = per == null && readPer();
            }
        }
    }

    /** 每月3次 is 3次/月. */
    private boolean readPer() {
        if (text.charAt(at) != '每') {
            return false;
        }
        int end = UnitWords.end(text, at + 1);
        if (end < 0) {
            return false;
        }
        per = text.substring(at + 1, end);
        inSentence = true;
        at = end;
        return true;
    }

    private StatedValue quantity(BigDecimal value, int end) {
        UnitText rest = UnitText.read(text.substring(end), operator != null);
        if (rest == null) {
            return PlainWords.WORDS;
        }
        return new Quantity(
                operator == null ? rest.operator() : operator,
                value,
                unit(rest),
                about || rest.about(),
                inSentence || rest.inSentence());
    }

    private @Nullable String unit(UnitText rest) {
        String unit = rest.unit();
        if (per != null) {
            return (unit == null ? "" : unit) + "/" + per;
        }
        return unit == null ? null : unfolded(unit);
    }

    /** Where the sign of a range stands behind its first number, perhaps behind a unit; -1 where there is none. */
    private int rangeSign(int end) {
        int last = Math.min(text.length() - 1, end + MAX_RANGE_UNIT);
        for (int i = end; i < last; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                return -1;
            }
            if (isRangeSign(c) && isDigit(text.charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRangeSign(char c) {
        return switch (c) {
            case '-', '~', '–', '—', '―', '～', '〜', '至', '到' -> true;
            default -> false;
        };
    }

    private StatedValue range(BigDecimal from, int end, int sign) {
        int secondEnd = numberEnd(sign + 1);
        if (operator != null || secondEnd < 0) {
            return PlainWords.WORDS;
        }
        BigDecimal to = number(sign + 1, secondEnd);
        UnitText first = UnitText.read(text.substring(end, sign), true);
        UnitText second = UnitText.read(text.substring(secondEnd), true);
        if (first == null || second == null || from.compareTo(to) > 0 || isYear(from) && isYear(to)) {
            return PlainWords.WORDS;
        }
        String unit = second.unit() == null ? first.unit() : second.unit();
        return new QuantityRange(from, to, unit == null ? null : unfolded(unit));
    }

    private static boolean isYear(BigDecimal number) {
        return number.scale() == 0
                && number.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && number.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
    }

    private BigDecimal number(int start, int end) {
        return new BigDecimal(text.substring(start, end).replace(",", ""));
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
            char c = text.charAt(i);
            if (!isFolded(c) || c <= ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether NFKC would change nothing: spares most forms the loading of the normaliser's tables. */
    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isFolded(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFolded(char c) {
        return c < 128 || c >= '\u4e00' && c <= '\u9fff' || c == '≥' || c == '≤' || c == '、';
    }

    /** The unit as it was written, where it can be found there: ㎡ and not m2. */
    private String unfolded(String unit) {
        if (text.equals(written)) {
            return unit;
        }
        for (int length = 1; length <= unit.length() + 2; length++) {
            for (int from = 0; from + length <= written.length(); from++) {
                String candidate = written.substring(from, from + length);
                if (!Character.isWhitespace(candidate.charAt(0))
                        && fold(candidate).equals(unit)) {
                    String bare = candidate.strip();
                    return bare.equals("％") ? "%" : bare;
                }
            }
        }
        return unit;
    }

    /** Where the number that starts here ends, or -1 when there is none. */
    private int numberEnd(int start) {
        int end = start;
        if (end < text.length() && (text.charAt(end) == '-' || text.charAt(end) == '+')) {
            end++;
        }
        int digits = 0;
        boolean point = false;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isDigit(c)) {
                digits++;
            } else if (c == '.' && !point && digits > 0) {
                point = true;
            } else if (c != ',' || point || digits == 0) {
                break;
            }
            end++;
        }
        boolean complete = digits > 0 && digits <= MAX_DIGITS && isDigit(text.charAt(end - 1));
        return complete ? end : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
