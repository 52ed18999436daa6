package io.github.ziping.write.department;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.LeadWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A target or a result that stands whole in its cell as a text, {@code ≥95%} or {@code 95以上}, taken apart as the formulas of
 * {@link TypedFormulas} do it, step by step.
 *
 * @param text the text without blanks and full-width signs; empty where the cell holds a number or nothing
 * @param plain the same without words that only make the number an approximate one
 * @param prefix how many characters of a sign stand before the number
 * @param suffix how many characters of a bound stand behind it
 * @param body what is between them, without brackets
 * @param unit what is no digit of that
 */
record TypedQuantity(String text, String plain, int prefix, int suffix, String body, String unit) {
    /** Signs before a number, by what they mean; within each the longest first. */
    static final List<Sign> SIGNS = List.of(
            new Sign(
                    "≥",
                    List.of(
                            "大于或等于", "高于或等于", "大于等于", "不得低于", "不得少于", "不得小于", "不低于", "不少于", "不小于", "至少", "最少", "最低",
                            ">=", "=>", "≥", "≧", "⩾")),
            new Sign(
                    "≤",
                    List.of(
                            "小于或等于", "低于或等于", "小于等于", "不得高于", "不得超过", "不得大于", "不高于", "不超过", "不大于", "不突破", "控制在", "最高",
                            "<=", "=<", "≤", "≦", "⩽")),
            new Sign(">", List.of("大于", "高于", "超过", ">")),
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

    private static final List<String> SAID_TWICE = List.of("实际完成", "全年完成", "累计完成");

    /** What may stand before a number: signs, and words that compare nothing. */
    static final List<Sign> LEADS = Stream.concat(
                    SIGNS.stream(),
                    Stream.of(new Sign("", SAID_TWICE), new Sign("", LeadWords.SAID), new Sign("", deeds())))
            .toList();

    /** 新建, 已新建, 实际新建, 完成新建. */
    private static List<String> deeds() {
        List<String> deeds = new ArrayList<>();
        for (String before : List.of("", "已", "实际", "完成")) {
            for (String deed : LeadWords.DEEDS) {
                deeds.add(before + deed);
            }
        }
        return List.copyOf(deeds);
    }

    /** Words beside a number that make it an approximate one. */
    static final List<String> ABOUT = List.of("约为", "大约", "约", "将近", "接近", "近", "左右", "上下");

    /** Words between a number and its unit, or behind it, that make it an approximate one and say that there was more. */
    static final List<String> MORE = List.of("余", "多");

    /** Other spellings, so that 多 never is part of a comparison; 来 means more only behind round numbers. */
    static final List<Map.Entry<String, String>> SAME =
            List.of(Map.entry("多于", "高于"), Map.entry("至多", "不超过"), Map.entry("最多", "不超过"), Map.entry("0来", "0余"));

    /** What ends a result that says within which time something was done. */
    static final List<String> FINISHED = List.of("完成", "办结");

    /** What a number is spelt with. */
    static final String DIGITS = "0123456789.,-";

    /** What says nothing about number and unit. */
    static final String SILENT = "()" + String.join("", MORE);

    /** A unit behind a bare number is shorter than one behind a sign or in brackets. */
    static final int LONGEST_BARE_UNIT = 4;

    static final int LONGEST_UNIT = 12;

    private static final TypedQuantity NONE = new TypedQuantity("", "", 0, 0, "", "");

    /**
     * Spellings of one operator.
     *
     * @param operator as the workbook's own column has it
     * @param spellings in texts
     */
    record Sign(String operator, List<String> spellings) {}

    /** The text of a target's or a result's cell. */
    static TypedQuantity of(@Nullable String written) {
        String text = written == null ? "" : FoldedText.of(written);
        if (text.isEmpty()) {
            return NONE;
        }
        String plain = plain(text);
        int prefix = longest(plain, LEADS, true);
        int suffix = longest(plain, BOUNDS, false);
        String body = without(plain.substring(prefix, Math.max(prefix, plain.length() - suffix)), SILENT);
        return new TypedQuantity(text, plain, prefix, suffix, body, without(body, DIGITS));
    }

    private static String plain(String text) {
        String plain = text;
        for (Map.Entry<String, String> same : SAME) {
            plain = plain.replace(same.getKey(), same.getValue());
        }
        for (String word : ABOUT) {
            plain = plain.replace(word, "");
        }
        return plain;
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
        String lead = operator(plain.substring(0, prefix), SIGNS);
        String bound = lead.isEmpty() ? operator(plain.substring(plain.length() - suffix), BOUNDS) : lead;
        return bound.isEmpty() && saysMore() ? "≥" : bound;
    }

    private static String operator(String stated, List<Sign> signs) {
        for (Sign sign : signs) {
            if (sign.spellings().contains(stated)) {
                return sign.operator();
            }
        }
        return "";
    }

    private boolean saysMore() {
        return MORE.stream().anyMatch(plain::contains);
    }

    /** Whether the number is an approximate one: 约95, 95左右, 120余. */
    boolean isAbout() {
        return saysMore() || ABOUT.stream().anyMatch(text::contains);
    }

    /** Whether a word that compares nothing stands before the number, which may be answered in words: 达到95%. */
    boolean isSaid() {
        return prefix > 0 && operator(plain.substring(0, prefix), SIGNS).isEmpty();
    }

    /** Whether the text only bounds a number, as 90%以上 or 3天办结 do: no number that was reached. */
    boolean isBound() {
        String operator = operator();
        return !isAbout() && !operator.isEmpty() && !operator.equals("=")
                || FINISHED.stream().anyMatch(unit::endsWith);
    }

    /** The number; null where the text is none. */
    @Nullable
    BigDecimal number() {
        String digits = body.substring(0, body.length() - unit.length());
        boolean whole = !digits.isEmpty() && body.equals(digits + unit) && digits.indexOf('-', 1) < 0;
        boolean bracketed = text.indexOf('(') >= 0;
        int most = prefix + suffix > 0 || bracketed || isAbout() ? LONGEST_UNIT : LONGEST_BARE_UNIT;
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
