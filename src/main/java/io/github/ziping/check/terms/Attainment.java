package io.github.ziping.check.terms;

import io.github.ziping.model.Actual;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Checks;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A number reached, beside the number that was the target, in the same unit.
 *
 * @param operator how they are compared; null for a bare number
 * @param target the target's number
 * @param actual the number reached, in the target's unit
 * @param lessIsBetter whether the name says so; asked only where no "≥" or "≤" says it, and for an "=" that is exceeded
 */
public record Attainment(@Nullable Operator operator, BigDecimal target, BigDecimal actual, boolean lessIsBetter) {
    private static final BigDecimal ONE_CENT = new BigDecimal("0.01");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The two numbers; null where there are not two, or where nobody can tell whether they compare. */
    public static @Nullable Attainment of(Indicator indicator, Checks checks) {
        Target target = indicator.target();
        Actual actual = indicator.actual();
        if (target == null || actual == null || target.value() == null || actual.value() == null) {
            return null;
        }
        BigDecimal reached = inUnitOf(target, actual.value(), actual.unit(), checks);
        if (reached == null) {
            return null;
        }
        boolean more = reached.compareTo(target.value()) > 0;
        boolean open = target.operator() == null || target.operator() == Operator.EQUAL_TO && more;
        boolean less = open && IndicatorName.of(indicator, checks).lessIsBetter();
        if (target.operator() == null && less) {
            return null;
        }
        return new Attainment(target.operator(), target.value(), reached, less);
    }

    private static @Nullable BigDecimal inUnitOf(
            Target target, BigDecimal reached, @Nullable String unit, Checks checks) {
        String wanted = target.unit();
        if (wanted == null && unit == null || wanted != null && unit != null && UnitNames.same(wanted, unit, checks)) {
            return reached;
        }
        if (wanted != null && unit != null) {
            return UnitNames.converted(reached, unit, wanted);
        }
        // one of the two has no unit: 0.98 beside 95% may be a share or a percentage
        boolean percent = UnitNames.isPercent(wanted, checks) || UnitNames.isPercent(unit, checks);
        return percent && isFraction(target.value()) != isFraction(reached) ? null : reached;
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
     * The points for a target that is missed.
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
        return points.max(BigDecimal.ZERO).min(weight);
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
    public static boolean fits(BigDecimal score, @Nullable BigDecimal points) {
        return points != null && score.subtract(points).abs().compareTo(ONE_CENT) <= 0;
    }

    /** The arithmetic of {@link #proportional}: {@code 90 ÷ 95 × 10 = 9.4736…}. */
    public String arithmetic(BigDecimal weight) {
        BigDecimal share = rises() ? actual : target;
        BigDecimal whole = rises() ? target : actual;
        return MessageText.bare(share) + " ÷ " + MessageText.bare(whole) + " × " + MessageText.bare(weight) + " = "
                + MessageText.quotient(share.multiply(weight), whole);
    }
}
