package io.github.ziping.check.terms;

import io.github.ziping.model.FoldedText;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Units of measure as they are compared. */
public final class UnitNames {
    private static final String YUAN = "元";
    private static final String[] MULTIPLES = {"万元", "亿元"};
    private static final int[] POWERS = {4, 8};

    private static final String[] OTHER_RATIOS = {"‰", "‱", "/", "分之", "每", "ppm", "倍"};

    private UnitNames() {}

    /** Whether two spellings mean one unit. */
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

    private static boolean isAmong(String unit, List<String> spellings) {
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

    /** How often 元 goes into the unit, as a power of ten; -1 where it is no unit of money. */
    static int powerOfYuan(@Nullable String unit) {
        String folded = unit == null ? "" : FoldedText.of(unit);
        for (int i = 0; i < MULTIPLES.length; i++) {
            if (folded.equals(MULTIPLES[i])) {
                return POWERS[i];
            }
        }
        return folded.equals(YUAN) ? 0 : -1;
    }

    /** An amount in another unit of money; null where one of the two is none. */
    public static @Nullable BigDecimal converted(BigDecimal value, @Nullable String from, @Nullable String to) {
        int own = powerOfYuan(from);
        int wanted = powerOfYuan(to);
        return own < 0 || wanted < 0 ? null : value.movePointRight(own).movePointLeft(wanted);
    }
}
