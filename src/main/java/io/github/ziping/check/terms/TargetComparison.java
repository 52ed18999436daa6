package io.github.ziping.check.terms;

import io.github.ziping.model.Actual;
import io.github.ziping.model.DatePeriod;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.model.Quantity;
import io.github.ziping.model.QuantityRange;
import io.github.ziping.model.StatedValue;
import io.github.ziping.model.Target;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Puts a result beside its target in one unit: two numbers, a number and a range, or two dates. Where nobody can tell
 * whether they compare, or which way is the better one, there is nothing to judge.
 */
final class TargetComparison {
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final Indicator indicator;
    private final Checks checks;

    private TargetComparison(Indicator indicator, Checks checks) {
        this.indicator = indicator;
        this.checks = checks;
    }

    /** @param formYear the year that a date without one means; null where it is not known */
    static @Nullable Attainment of(Indicator indicator, @Nullable Integer formYear, Checks checks) {
        Target target = indicator.target();
        Actual actual = indicator.actual();
        if (target == null || actual == null) {
            return null;
        }
        StatedValue wanted = target.stated();
        Quantity reached = actual.quantity();
        if (wanted instanceof DatePeriod deadline && actual.stated() instanceof DatePeriod done) {
            return onTime(deadline, done, formYear);
        }
        if (reached == null) {
            return null;
        }
        TargetComparison comparison = new TargetComparison(indicator, checks);
        if (wanted instanceof QuantityRange range) {
            return comparison.inRange(range, reached);
        }
        return wanted instanceof Quantity quantity ? comparison.numbers(quantity, reached) : null;
    }

    /** No day late is allowed. */
    private static Attainment onTime(DatePeriod deadline, DatePeriod done, @Nullable Integer formYear) {
        BigDecimal late = BigDecimal.valueOf(deadline.daysLate(done, formYear));
        return new Attainment(Operator.AT_MOST, BigDecimal.ZERO, late, true);
    }

    private @Nullable Attainment numbers(Quantity target, Quantity actual) {
        BigDecimal reached = inUnit(actual, target.value(), target.unit());
        if (reached == null) {
            return null;
        }
        if (!isShare(target, actual)) {
            return numbers(target, target.value(), actual, reached);
        }
        PercentPair pair = PercentPair.of(target.operator(), target.value(), reached);
        return pair.judged(numbers(target, pair.target(), actual, pair.actual()));
    }

    private @Nullable Attainment numbers(Quantity target, BigDecimal wanted, Quantity actual, BigDecimal reached) {
        Operator operator = target.operator();
        Attainment attainment =
                operator == null ? bare(wanted, target.unit(), reached) : signed(operator, wanted, reached);
        boolean unsure = attainment != null && !attainment.met() && (actual.about() || target.about());
        return unsure && isNear(wanted, reached) ? null : attainment;
    }

    /** Whether both are percentages, of something that has no more than all. */
    private boolean isShare(Quantity target, Quantity actual) {
        return UnitNames.isPercent(target.unit(), checks)
                && UnitNames.isPercent(actual.unit(), checks)
                && name().isShare();
    }

    /** A sign that goes against the name (≥ of accidents) is asked about; until it is settled nothing is met or missed. */
    private @Nullable Attainment signed(Operator operator, BigDecimal wanted, BigDecimal reached) {
        boolean other = reached.compareTo(wanted) != 0;
        if (other && name().contradicts(operator)) {
            return null;
        }
        boolean less = other && operator == Operator.EQUAL_TO && name().lessIsBetter();
        // "=5" complaints are no more than 5
        boolean fewer = less && reached.compareTo(wanted) < 0 && wanted.signum() > 0;
        return new Attainment(fewer ? Operator.AT_MOST : operator, wanted, reached, less);
    }

    /** A number without a sign: the name and the unit tell whether less is better. */
    private @Nullable Attainment bare(BigDecimal wanted, @Nullable String unit, BigDecimal reached) {
        if (wanted.signum() == 0 || name().lessIsBetter()) {
            return new Attainment(Operator.AT_MOST, wanted, reached, true);
        }
        boolean open = isOpen(unit) && reached.compareTo(wanted) != 0;
        return open ? null : new Attainment(null, wanted, reached, false);
    }

    private @Nullable Attainment inRange(QuantityRange range, Quantity actual) {
        BigDecimal reached = inUnit(actual, range.to(), range.unit());
        if (reached == null) {
            return null;
        }
        boolean below = reached.compareTo(range.from()) < 0;
        boolean above = reached.compareTo(range.to()) > 0;
        if (actual.about() && (below && isNear(range.from(), reached) || above && isNear(range.to(), reached))) {
            return null;
        }
        if (name().lessIsBetter() || isTime(range.unit()) && !name().isCount()) {
            return new Attainment(Operator.AT_MOST, range.to(), reached, true);
        }
        if (isOpen(range.unit()) && (below || above)) {
            return null;
        }
        return new Attainment(null, above ? range.to() : range.from(), above || below ? reached : range.from(), false);
    }

    private IndicatorName name() {
        return IndicatorName.of(indicator, checks);
    }

    /** Whether a bare number may be a limit as well as an aim: 5天, 100万元 of costs. */
    private boolean isOpen(@Nullable String unit) {
        return isOpen(indicator, unit, checks);
    }

    /** The same for any indicator. */
    static boolean isOpen(Indicator indicator, @Nullable String unit, Checks checks) {
        TargetComparison comparison = new TargetComparison(indicator, checks);
        return comparison.isTime(unit) && !comparison.name().isCount() || comparison.isCost();
    }

    private boolean isTime(@Nullable String unit) {
        return unit != null && UnitNames.isAmong(unit, checks.words(CheckWord.TIME_UNIT));
    }

    private boolean isCost() {
        String level1 = indicator.level1();
        String level2 = indicator.level2();
        return name().isCost()
                || level1 != null && IndicatorName.holdsCost(level1, checks)
                || level2 != null && IndicatorName.holdsCost(level2, checks);
    }

    /** An approximate number may be off by a tenth. */
    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(one.abs().multiply(TENTH)) <= 0;
    }

    /** The number in the unit wanted; null where it cannot be given in it or nobody can tell. */
    private @Nullable BigDecimal inUnit(Quantity actual, BigDecimal target, @Nullable String wanted) {
        BigDecimal reached = actual.value();
        String unit = actual.unit();
        if (wanted == null && unit == null) {
            boolean share = target.signum() != 0 && name().isShare();
            return share && Attainment.isAmbiguous(target, reached) ? null : reached;
        }
        if (wanted != null && wanted.equals(unit)) {
            return reached;
        }
        if (wanted != null && unit != null) {
            BigDecimal converted = UnitNames.converted(reached, unit, wanted, checks);
            return converted == null && UnitNames.isOne(wanted, unit, checks) ? reached : converted;
        }
        if (UnitNames.isPercent(wanted, checks) || UnitNames.isPercent(unit, checks)) {
            return target.signum() != 0 && Attainment.isAmbiguous(target, reached) ? null : reached;
        }
        return besideNoUnit(reached, target, UnitNames.size(unit, checks), UnitNames.size(wanted, checks));
    }

    /** 120000 beside 10万人 is meant in 人, and 12 in 万人. */
    private static BigDecimal besideNoUnit(BigDecimal reached, BigDecimal target, BigDecimal own, BigDecimal wanted) {
        BigDecimal converted = reached.multiply(own).divide(wanted, MathContext.DECIMAL64);
        return !isOfOneSize(reached, target) && isOfOneSize(converted, target) ? converted : reached;
    }

    private static boolean isOfOneSize(BigDecimal one, BigDecimal other) {
        return one.abs().compareTo(other.abs().multiply(TENTH)) >= 0
                && other.abs().compareTo(one.abs().multiply(TENTH)) >= 0;
    }
}
