package io.github.ziping.check.terms;

import io.github.ziping.model.FoldedText;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Units of measure as they are compared. */
public final class UnitNames {
    private static final String SET = "套";
    private static final char MONEY = '元';
    private static final String PIECE = "个";

    private static final String NUMERALS = "万亿";
    private static final String[] OTHER_RATIOS = {"‰", "‱", "/", "分之", "每", "ppm", "倍"};

    private UnitNames() {}

    /** Whether two spellings mean one unit, by the office's table alone. */
    public static boolean same(String one, String other, Checks checks) {
        if (one.equals(other)) {
            return true;
        }
        String a = FoldedText.of(one);
        String b = FoldedText.of(other);
        if (a.equalsIgnoreCase(b)) {
            return true;
        }
        for (List<String> spellings : checks.sameUnits()) {
            if (isAmong(a, spellings) && isAmong(b, spellings)) {
                return true;
            }
        }
        return false;
    }

    static boolean isAmong(String unit, List<String> spellings) {
        for (String spelling : spellings) {
            if (FoldedText.of(spelling).equalsIgnoreCase(unit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the unit is a percentage's. */
    public static boolean isPercent(@Nullable String unit, Checks checks) {
        return unit != null && isAmong(FoldedText.of(unit), checks.words(CheckWord.PERCENT));
    }

    /** Whether a unit is that of a ratio, but of none in percent: ‰, /10万, 万分之, 次/年. */
    public static boolean isOtherRatio(String unit) {
        String folded = FoldedText.of(unit);
        if (folded.indexOf('%') >= 0 || folded.contains("百分")) {
            return false;
        }
        for (String sign : OTHER_RATIOS) {
            if (folded.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether two units are one: in the same spelling or another, put together likewise, or with 万 in front of one of
     * them.
     */
    public static boolean isOne(String one, String other, Checks checks) {
        if (same(one, other, checks)) {
            return true;
        }
        String first = FoldedText.of(one);
        String second = FoldedText.of(other);
        for (String a : alternatives(named(first, second))) {
            for (String b : alternatives(named(second, first))) {
                if (form(a, checks).isSame(form(b, checks)) || isPieceOf(a, b) || isPieceOf(b, a)) {
                    return true;
                }
            }
        }
        return form(joined(first), checks).isSame(form(joined(second), checks));
    }

    /** 838万 beside 850万元 are 838万元: a number word alone counts what the other unit does. */
    private static String named(String unit, String other) {
        int end = numeralsEnd(unit);
        boolean money = !other.isEmpty() && other.charAt(other.length() - 1) == MONEY;
        String counted = money ? String.valueOf(MONEY) : other.substring(numeralsEnd(other));
        return end == 0 || end < unit.length() ? unit : unit + counted;
    }

    private static int numeralsEnd(String unit) {
        int end = 0;
        while (end < unit.length() && NUMERALS.indexOf(unit.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** 人·次 is 人次, and 元/人/次 is 元/人次. */
    private static String joined(String unit) {
        return unit.replace("·", "").replace("•", "").replace("人/次", "人次");
    }

    /** 台(套), 台套 and 台/套 are 台 or 套 or both. */
    private static List<String> alternatives(String unit) {
        boolean sets = unit.length() == 2 || unit.length() == 3 && unit.charAt(1) == '/' && unit.charAt(0) != MONEY;
        if (sets && unit.endsWith(SET)) {
            return List.of(unit, unit.substring(0, 1), SET);
        }
        int open = unit.indexOf('(');
        if (open <= 0 || !unit.endsWith(")")) {
            return List.of(unit);
        }
        String first = unit.substring(0, open);
        String second = unit.substring(open + 1, unit.length() - 1);
        return List.of(unit, first, second, first + second);
    }

    /** 个 beside 个村, 个村 beside 个行政村: what is counted is said more or less exactly. */
    private static boolean isPieceOf(String piece, String named) {
        return piece.startsWith(PIECE)
                && named.startsWith(PIECE)
                && named.endsWith(piece.substring(1))
                && named.indexOf('/') < 0;
    }

    /** A unit beside another, from which it may take what is counted. */
    private static UnitForm form(@Nullable String unit, @Nullable String other, Checks checks) {
        return form(unit == null || other == null ? unit : named(FoldedText.of(unit), FoldedText.of(other)), checks);
    }

    private static UnitForm form(@Nullable String unit, Checks checks) {
        return unit == null ? UnitForm.NONE : UnitForm.of(unit, checks.units());
    }

    /**
     * A number in another unit: 95000元 is 9.5万元.
     *
     * @param from the number's own unit; null for a number without one
     * @param to the unit wanted; null for none
     * @return null where the one cannot be given in the other
     */
    public static @Nullable BigDecimal converted(
            BigDecimal value, @Nullable String from, @Nullable String to, Checks checks) {
        UnitForm own = form(from, to, checks);
        UnitForm wanted = form(to, from, checks);
        if (!own.isConvertible(wanted)) {
            return null;
        }
        if (own.size().compareTo(wanted.size()) == 0) {
            return value;
        }
        BigDecimal exact = value.multiply(own.size()).divide(wanted.size(), MathContext.DECIMAL64);
        BigDecimal bare = exact.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** How many of the smallest units of its kind a unit is: 10000 for 万元 and 万人, 1 for what is no multiple. */
    static BigDecimal size(@Nullable String unit, Checks checks) {
        return form(unit, checks).size();
    }
}
