package io.github.ziping.check.terms;

import io.github.ziping.model.Operator;
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
    /** A percentage that is no larger may lack a factor of 100 beside one that is no smaller than {@link #HALF}. */
    public static final BigDecimal MOST_SHARE = BigDecimal.ONE;

    /** The least percentage that makes one up to {@link #MOST_SHARE} look like a share. */
    public static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** The least percentage that is a hundredfold one. */
    public static final BigDecimal LEAST_HUNDREDFOLD = BigDecimal.valueOf(1_000);

    /** The largest percentage that is a hundredfold one. */
    public static final BigDecimal MOST_HUNDREDFOLD = BigDecimal.valueOf(10_000);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Reads two percentages of a share.
     *
     * @param operator how they are compared; a "≤" or "&lt;" may have a result far below its target
     */
    public static PercentPair of(@Nullable Operator operator, BigDecimal target, BigDecimal actual) {
        boolean less = operator == Operator.AT_MOST || operator == Operator.LESS_THAN;
        boolean small = !less && lacksHundred(actual, target);
        boolean low = !less && lacksHundred(target, actual);
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

    /** Whether a percentage looks like a share beside another one: 0.9 beside 95. */
    public static boolean lacksHundred(BigDecimal percentage, BigDecimal beside) {
        return isShare(percentage) && beside.compareTo(HALF) >= 0;
    }

    /** Whether a percentage is one that shares have: above 0, up to 1. */
    public static boolean isShare(BigDecimal percentage) {
        return percentage.signum() > 0 && percentage.compareTo(MOST_SHARE) <= 0;
    }

    /**
     * Says how a percentage was read: {@code （按 90% 计）}; empty where it is what is stated.
     *
     * @param stated in percent, as is what it is compared with
     * @param meant in percent, of an {@link Attainment}
     */
    public static String reading(BigDecimal stated, BigDecimal meant) {
        return stated.compareTo(meant) == 0 ? "" : "（按 " + MessageText.bare(meant) + "% 计）";
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
