package io.github.ziping.check.terms;

import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares a number that was reached with the target in the same unit, and judges points by it: the one arithmetic of the
 * rules, of the hints in a department's workbook and of the values that its formulas show before anything is computed.
 *
 * @param operator how they are compared; null for a bare number
 * @param target the target's number
 * @param actual the number reached, in the target's unit
 * @param lessIsBetter whether the name says so; asked only where no "≥" or "≤" says it, and for an "=" that is exceeded
 */
public record Attainment(@Nullable Operator operator, BigDecimal target, BigDecimal actual, boolean lessIsBetter) {
    private static final BigDecimal ONE_CENT = new BigDecimal("0.01");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is to be said of the points beside the numbers. */
    public enum Outcome {
        /** Nothing: the points follow from the numbers, or no formula tells what they ought to be. */
        PLAUSIBLE,
        /** The target is met and less than the weight is taken. */
        MET_NOT_FULL,
        /** The target is missed and all of the weight is taken, not merely by rounding. */
        UNMET_FULL,
        /** The target is missed and the points that are left fit no formula in use. */
        NOT_PRO_RATA
    }

    /**
     * The judgement of a score.
     *
     * @param outcome what is to be said
     * @param points the points that the formulas in use give, rounded half up as they are printed, each once, the
     *     proportional ones first; empty unless a missed target has the wrong score, and where no formula gives less than
     *     the weight
     */
    public record Verdict(Outcome outcome, List<BigDecimal> points) {
        public Verdict {
            points = List.copyOf(points);
        }

        private static Verdict of(Outcome outcome) {
            return new Verdict(outcome, List.of());
        }

        /** The points in words: {@code 9.47 或 8.95}; empty where there are none. */
        public String pointsText() {
            return String.join(
                    " 或 ", points.stream().map(BigDecimal::toPlainString).toList());
        }
    }

    /**
     * A result beside its target, whichever way the two are stated; null where they do not compare, or where nobody can
     * tell. A date without a year is one of the year that the other date names.
     */
    public static @Nullable Attainment of(Indicator indicator, Checks checks) {
        return TargetComparison.of(indicator, null, checks);
    }

    /** The same in a form; a date without a year is one of the form's. */
    public static @Nullable Attainment of(Indicator indicator, SelfEvaluation form, Checks checks) {
        return TargetComparison.of(indicator, form.year(), checks);
    }

    /** Whether a number without a sign, and with this unit, may be a limit as well as an aim. */
    public static boolean isOpen(Indicator indicator, @Nullable String unit, Checks checks) {
        return TargetComparison.isOpen(indicator, unit, checks);
    }

    /** 0.98 beside 95, one of them in percent, may be a share or a percentage. */
    static boolean isAmbiguous(@Nullable BigDecimal target, BigDecimal reached) {
        return isFraction(target) != isFraction(reached);
    }

    private static boolean isFraction(@Nullable BigDecimal value) {
        return value != null && value.abs().compareTo(BigDecimal.ONE) <= 0 && value.signum() != 0;
    }

    /** Whether the target is met; more than an "=" asks for meets it too, unless less is better. */
    public boolean met() {
        int difference = actual.compareTo(target);
        if (operator == null) {
            return difference >= 0;
        }
        return switch (operator) {
            case AT_LEAST -> difference >= 0;
            case MORE_THAN -> difference > 0;
            case AT_MOST -> difference <= 0;
            case LESS_THAN -> difference < 0;
            case EQUAL_TO -> difference == 0 || difference > 0 && !wantsLess();
        };
    }

    /** Whether more was reached than an "=" asks for, where more is no fault. */
    public boolean exceedsEqual() {
        return operator == Operator.EQUAL_TO && actual.compareTo(target) > 0 && !wantsLess();
    }

    /**
     * Whether far more was reached than a "≥", a ">" or a number without a sign asks for.
     *
     * @param percent the least share of the target, in percent, that is far above it; included
     */
    public boolean isFarAbove(BigDecimal percent) {
        boolean more = operator == null || operator == Operator.AT_LEAST || operator == Operator.MORE_THAN;
        return more && target.signum() > 0 && actual.multiply(HUNDRED).compareTo(percent.multiply(target)) >= 0;
    }

    /**
     * Judges a score by the numbers.
     *
     * @param weight the points that there are
     * @param score the points that were taken
     * @param scoring how points are rounded
     */
    public Verdict verdict(BigDecimal weight, BigDecimal score, Scoring scoring) {
        int difference = score.compareTo(weight);
        if (met()) {
            return Verdict.of(difference < 0 ? Outcome.MET_NOT_FULL : Outcome.PLAUSIBLE);
        }
        if (weight.signum() <= 0 || score.signum() < 0 || difference > 0) {
            return Verdict.of(Outcome.PLAUSIBLE);
        }
        return difference == 0 ? unmetFull(weight, scoring) : partial(weight, score, scoring);
    }

    private Verdict unmetFull(BigDecimal weight, Scoring scoring) {
        BigDecimal points = proportional(weight);
        if (points == null || points.compareTo(weight) >= 0) {
            return Verdict.of(Outcome.UNMET_FULL);
        }
        BigDecimal printed = printed(points, scoring);
        // 99.99 of 100 earns 5.9994 of 6 points, which are printed as 6
        return printed.compareTo(weight) == 0
                ? Verdict.of(Outcome.PLAUSIBLE)
                : new Verdict(Outcome.UNMET_FULL, List.of(printed));
    }

    private Verdict partial(BigDecimal weight, BigDecimal score, Scoring scoring) {
        List<BigDecimal> printed = new ArrayList<>();
        boolean fits = false;
        for (BigDecimal points : Arrays.asList(proportional(weight), falling(weight))) {
            if (points != null) {
                fits |= fits(score, points);
                BigDecimal rounded = printed(points, scoring);
                if (!printed.contains(rounded)) {
                    printed.add(rounded);
                }
            }
        }
        return fits || printed.isEmpty() ? Verdict.of(Outcome.PLAUSIBLE) : new Verdict(Outcome.NOT_PRO_RATA, printed);
    }

    private static BigDecimal printed(BigDecimal points, Scoring scoring) {
        return points.setScale(scoring.scoreDecimals(), RoundingMode.HALF_UP);
    }

    /** "=0" accidents: whoever writes that wants no more. */
    private boolean wantsLess() {
        return lessIsBetter || target.signum() <= 0;
    }

    /** Whether points follow the share that was reached, as for "≥" and "=". */
    private boolean rises() {
        return operator == null
                || switch (operator) {
                    case AT_LEAST, MORE_THAN -> true;
                    case EQUAL_TO -> actual.compareTo(target) < 0;
                    case AT_MOST, LESS_THAN -> false;
                };
    }

    /**
     * The points for a target that is missed, from 0 to the weight, not rounded.
     *
     * @return actual ÷ target × weight for "≥" and "="; target ÷ actual × weight for "≤" and "&lt;"; null for
     *     a target of 0
     */
    public @Nullable BigDecimal proportional(BigDecimal weight) {
        BigDecimal share = rises() ? actual : target;
        BigDecimal whole = rises() ? target : actual;
        if (whole.signum() <= 0 || target.signum() == 0) {
            return null;
        }
        BigDecimal points = share.multiply(weight).divide(whole, MathContext.DECIMAL64);
        return points.min(weight).max(BigDecimal.ZERO);
    }

    /** weight × (1 − (actual − target) ÷ target) for "≤" and "&lt;", 0 from twice the target on; null elsewhere. */
    public @Nullable BigDecimal falling(BigDecimal weight) {
        if (rises() || target.signum() <= 0) {
            return null;
        }
        BigDecimal share = TWO.subtract(actual.divide(target, MathContext.DECIMAL64));
        return share.max(BigDecimal.ZERO).multiply(weight);
    }

    /** Whether points are those of a formula, give or take a hundredth. */
    private static boolean fits(BigDecimal score, BigDecimal points) {
        return score.subtract(points).abs().compareTo(ONE_CENT) <= 0;
    }
}
