package io.github.ziping.check.terms;

import io.github.ziping.model.Operator;
import io.github.ziping.model.Quantity;
import io.github.ziping.profile.Checks;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A share's target and result, both in percent, as they are most likely meant: 9000 % is 90 %, and 0.9 beside 95 is 90 too.
 * The one reading that {@code check} and the department's workbook share, since no formula sees whether a cell that holds 0.9
 * shows 0.9 or 90%.
 *
 * @param target in percent
 * @param actual in percent
 * @param slip whether one of the two was taken times 100, so that what meets its target may merely have been guessed
 */
public record PercentPair(BigDecimal target, BigDecimal actual, boolean slip) {
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_HUNDREDFOLD = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST_HUNDREDFOLD = BigDecimal.valueOf(10_000);

    /**
     * Reads two percentages of a share.
     *
     * @param operator how they are compared; a "≤" or "&lt;" may have a result far below its target
     */
    public static PercentPair of(@Nullable Operator operator, BigDecimal target, BigDecimal actual) {
        boolean less = operator == Operator.AT_MOST || operator == Operator.LESS_THAN;
        boolean small = !less && isShare(actual) && isHalf(target);
        boolean low = !less && isShare(target) && isHalf(actual);
        return new PercentPair(meant(target, low), meant(actual, small), small || low);
    }

    private static BigDecimal meant(BigDecimal stated, boolean slip) {
        if (slip) {
            return stated.multiply(HUNDRED);
        }
        return isHundredfold(stated) ? stated.movePointLeft(2) : stated;
    }

    /** Whether 100 was multiplied twice: 95 typed into a cell that shows percentages is 9500 %. */
    public static boolean isHundredfold(BigDecimal stated) {
        return stated.compareTo(LEAST_HUNDREDFOLD) >= 0 && stated.compareTo(MOST_HUNDREDFOLD) <= 0;
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean isHalf(BigDecimal value) {
        return value.compareTo(HALF) >= 0;
    }

    /** {@code （按 90% 计）} behind a percentage that is read as another one; else empty. */
    public static String reading(@Nullable Quantity stated, BigDecimal meant, Checks checks) {
        if (stated == null
                || !UnitNames.isPercent(stated.unit(), checks)
                || stated.value().signum() == 0) {
            return "";
        }
        BigDecimal value = stated.value();
        boolean other = value.multiply(HUNDRED).compareTo(meant) == 0
                || value.movePointLeft(2).compareTo(meant) == 0;
        return other ? "（按 " + MessageText.bare(meant) + "% 计）" : "";
    }

    /**
     * What is left to judge: nobody can tell whether a pair with a slip meets its target, or is met by too little; what
     * misses it either way is missed.
     */
    public @Nullable Attainment judged(@Nullable Attainment attainment) {
        boolean sure = attainment == null || !slip || !attainment.met() && !attainment.lessIsBetter();
        return sure ? attainment : null;
    }
}
