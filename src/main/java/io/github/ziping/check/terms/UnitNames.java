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
    private static final String PIECE = "个";
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
        for (String a : alternatives(FoldedText.of(one))) {
            for (String b : alternatives(FoldedText.of(other))) {
                if (form(a, checks).isSame(form(b, checks)) || isPieceOf(a, b) || isPieceOf(b, a)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 台(套) and 台套 are 台 or 套 or both. */
    private static List<String> alternatives(String unit) {
        if (unit.length() == 2 && unit.endsWith(SET)) {
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

    /** 个 beside 个村: what is counted is said once. */
    private static boolean isPieceOf(String piece, String named) {
        return piece.equals(PIECE) && named.startsWith(piece) && named.indexOf('/') < 0;
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
        UnitForm own = form(from, checks);
        UnitForm wanted = form(to, checks);
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
