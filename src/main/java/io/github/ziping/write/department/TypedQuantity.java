package io.github.ziping.write.department;

import io.github.ziping.model.FoldedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A target or a result that stands whole in its cell as a text, {@code ≥95%} or {@code 95以上}, taken apart as the formulas of
 * {@link TypedFormulas} do it, step by step.
 *
 * @param text the text without blanks and full-width signs; empty where the cell holds a number or nothing
 * @param prefix how many characters of a sign stand before the number
 * @param suffix how many characters of a bound stand behind it
 * @param body what is between them, without brackets
 * @param unit what is no digit of that
 */
record TypedQuantity(String text, int prefix, int suffix, String body, String unit) {
    /** Signs before a number, by what they mean; within each the longest first. */
    static final List<Sign> SIGNS = List.of(
            new Sign("≥", List.of("大于或等于", "大于等于", "不低于", "不少于", "不小于", "至少", ">=", "=>", "≥", "≧", "⩾")),
            new Sign("≤", List.of("小于或等于", "小于等于", "不高于", "不超过", "不大于", "不多于", "至多", "<=", "=<", "≤", "≦", "⩽")),
            new Sign(">", List.of("大于", "高于", "超过", "多于", ">")),
            new Sign("<", List.of("小于", "低于", "少于", "<")),
            new Sign("=", List.of("等于", "=", "═")));

    /** Bounds behind a number. */
    static final List<Sign> BOUNDS = List.of(
            new Sign("≥", List.of("(含)以上", "及以上", "或以上", "以上")),
            new Sign(
                    "≤",
                    List.of(
                            "(含)以下", "(含)以内", "及以下", "或以下", "及以内", "以下", "以内", "之内", "内", "以内完成", "之内完成", "内完成", "以内办结",
                            "之内办结", "内办结")));

    /** What may stand before the number of a result: signs, and words that compare nothing. */
    static final List<Sign> OF_RESULTS = Stream.concat(
                    SIGNS.stream(),
                    Stream.of(
                            new Sign("", List.of("实际完成", "已完成", "完成", "已达到", "已达", "达到", "达", "实现", "共计", "累计", "共"))))
            .toList();

    /** What ends a result that says within which time something was done. */
    static final List<String> FINISHED = List.of("完成", "办结");

    /** What a number is spelt with. */
    static final String DIGITS = "0123456789.,-";

    /** A unit behind a bare number is shorter than one behind a sign or in brackets. */
    static final int LONGEST_BARE_UNIT = 4;

    static final int LONGEST_UNIT = 12;

    private static final TypedQuantity NONE = new TypedQuantity("", 0, 0, "", "");

    /**
     * Spellings of one operator.
     *
     * @param operator as the workbook's own column has it
     * @param spellings in texts
     */
    record Sign(String operator, List<String> spellings) {}

    /** The text of a target's cell. */
    static TypedQuantity ofTarget(@Nullable String written) {
        return of(written, SIGNS);
    }

    /** The text of a result's cell. */
    static TypedQuantity ofActual(@Nullable String written) {
        return of(written, OF_RESULTS);
    }

    private static TypedQuantity of(@Nullable String written, List<Sign> signs) {
        String text = written == null ? "" : FoldedText.of(written);
        if (text.isEmpty()) {
            return NONE;
        }
        int prefix = longest(text, signs, true);
        int suffix = prefix > 0 ? 0 : longest(text, BOUNDS, false);
        String body = without(text.substring(prefix, Math.max(prefix, text.length() - suffix)), "()");
        return new TypedQuantity(text, prefix, suffix, body, without(body, DIGITS));
    }

    private static int longest(String text, List<Sign> signs, boolean atStart) {
        int longest = 0;
        for (Sign sign : signs) {
            for (String spelling : sign.spellings()) {
                boolean there = atStart ? text.startsWith(spelling) : text.endsWith(spelling);
                longest = there ? Math.max(longest, spelling.length()) : longest;
            }
        }
        return longest;
    }

    /** The operator that the text itself states; empty where it states none. */
    String operator() {
        if (prefix + suffix == 0) {
            return "";
        }
        String stated = prefix > 0 ? text.substring(0, prefix) : text.substring(text.length() - suffix);
        for (Sign sign : prefix > 0 ? SIGNS : BOUNDS) {
            if (sign.spellings().contains(stated)) {
                return sign.operator();
            }
        }
        return "";
    }

    /** Whether the text only bounds a number, as 90%以上 or 3天办结 do: no number that was reached. */
    boolean isBound() {
        String operator = operator();
        return !operator.isEmpty() && !operator.equals("=") || FINISHED.stream().anyMatch(unit::endsWith);
    }

    /** The number; null where the text is none. */
    @Nullable
    BigDecimal number() {
        String digits = body.substring(0, body.length() - unit.length());
        boolean whole = !digits.isEmpty() && body.equals(digits + unit) && digits.indexOf('-', 1) < 0;
        boolean bracketed = text.indexOf('(') >= 0;
        int most = prefix + suffix > 0 || bracketed ? LONGEST_UNIT : LONGEST_BARE_UNIT;
        if (!whole || unit.length() > most) {
            return null;
        }
        try {
            return new BigDecimal(digits.replace(",", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String without(String text, String characters) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }
}
