package io.github.ziping.model;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a number: its unit, words of bound that are no part of it, and the rest of a sentence. 余人以上 behind
 * 120 is the unit 人, 天内办结 behind 3 is 天 and "at most".
 *
 * @param unit without brackets; null for none
 * @param operator the comparison that a word of bound means; null for none
 * @param about whether a word makes the number an approximate one
 * @param inSentence whether more words follow
 */
record UnitText(@Nullable String unit, @Nullable Operator operator, boolean about, boolean inSentence) {
    private static final UnitText NONE = new UnitText(null, null, false, false);

    /** An unknown unit behind a bare number is short: 3级 is a quantity, 3人参加 may be a sentence. */
    private static final int MAX_BARE = 3;

    /** An unknown unit in brackets or behind a sign. */
    private static final int MAX_SIGNED = 12;

    /** What follows the unit of a target in words. */
    private static final int MAX_SENTENCE = 20;

    private static final String STOPS = "。.；;，,、";
    private static final String NO_UNIT = "-~:,;，。、；：+±(<>=≥≤";

    /**
     * Reads what stands behind a number.
     *
     * @param rest in a folded text
     * @param signed whether a comparison stands in front of the number
     * @return null where it cannot be told what the number counts, as where another number follows
     */
    static @Nullable UnitText read(String rest, boolean signed) {
        if (rest.isEmpty()) {
            return NONE;
        }
        if (rest.length() == 1 && rest.charAt(0) == '%') {
            return new UnitText(rest, null, false, false);
        }
        if (rest.charAt(0) != '(') {
            return bare(withoutStops(rest), signed);
        }
        int close = closing(rest);
        return close < 2 ? null : bracketed(rest.substring(1, close), rest.substring(close + 1));
    }

    /** Where the bracket closes that a text begins with; -1 where it does not. */
    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutStops(String rest) {
        int end = rest.length();
        while (end > 0 && STOPS.indexOf(rest.charAt(end - 1)) >= 0) {
            end--;
        }
        return rest.substring(0, end);
    }

    private static @Nullable UnitText bracketed(String inner, String behind) {
        BoundWord inside = BoundWord.atEnd(inner);
        String unit = inside == null
                ? inner
                : inner.substring(0, inner.length() - inside.text().length());
        boolean known = isUnit(unit, MAX_SIGNED) || UnitWords.end(unit, 0) == unit.length();
        UnitText tail = known ? tail(unit, behind) : null;
        if (tail == null) {
            return null;
        }
        return inside == null ? tail : new UnitText(tail.unit, inside.operator(), inside.about(), tail.inSentence);
    }

    private static @Nullable UnitText bare(String rest, boolean signed) {
        int start = UnitWords.multiplierEnd(rest, 0);
        boolean more = start < rest.length() && UnitWords.isMore(rest.charAt(start));
        String clean = more ? rest.substring(0, start) + rest.substring(start + 1) : rest;
        int end = UnitWords.end(clean, 0);
        if (end >= 0) {
            UnitText tail = tail(clean.substring(0, end), clean.substring(end));
            return tail == null ? null : tail.moreOrLess(more);
        }
        BoundWord bound = BoundWord.atEnd(clean);
        String unit = bound == null
                ? clean
                : clean.substring(0, clean.length() - bound.text().length());
        if (!isUnit(unit, signed || bound != null ? MAX_SIGNED : MAX_BARE)) {
            return null;
        }
        Operator operator = bound == null ? null : bound.operator();
        return new UnitText(orNull(unit), operator, bound != null && bound.about(), false).moreOrLess(more);
    }

    private UnitText moreOrLess(boolean more) {
        return more ? new UnitText(unit, operator == null ? Operator.AT_LEAST : operator, true, inSentence) : this;
    }

    /** What follows a unit: words of bound, then perhaps the rest of a sentence. */
    private static @Nullable UnitText tail(String unit, String behind) {
        int at = 0;
        Operator operator = null;
        boolean about = false;
        for (BoundWord bound = BoundWord.at(behind, at); bound != null; bound = BoundWord.at(behind, at)) {
            operator = operator == null ? bound.operator() : operator;
            about |= bound.about();
            at += bound.text().length();
        }
        String sentence = behind.substring(at);
        if (sentence.isEmpty()) {
            return new UnitText(orNull(unit), operator, about, false);
        }
        // 每月15日前 is a day and no number of days
        boolean day = sentence.startsWith("前") || sentence.startsWith("之前");
        if (day || sentence.length() > MAX_SENTENCE || holdsNumber(sentence)) {
            return null;
        }
        if (operator == null && UnitWords.isTime(unit) && UnitWords.isFinished(sentence)) {
            operator = Operator.AT_MOST;
        }
        return new UnitText(orNull(unit), operator, about, true);
    }

    /** A second number (3-5个, 1:2) makes it something else than a quantity. */
    private static boolean holdsNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || "<>=≥≤:".indexOf(c) >= 0) {
                return true;
            }
        }
        return text.charAt(0) == '-' || text.charAt(0) == '~' || text.charAt(0) == '+';
    }

    private static boolean isUnit(String unit, int longest) {
        if (unit.length() > longest) {
            return false;
        }
        for (int i = 0; i < unit.length(); i++) {
            char c = unit.charAt(i);
            boolean number = i < 2 && (c >= '0' && c <= '9' || c == '.');
            // a second number or 1/3
            if (number && (i == 0 || unit.charAt(0) == '/') || NO_UNIT.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String orNull(String unit) {
        return unit.isEmpty() ? null : unit;
    }
}
