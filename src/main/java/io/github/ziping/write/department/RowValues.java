package io.github.ziping.write.department;

import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.Attainment.Outcome;
import io.github.ziping.check.terms.IndicatorName;
import io.github.ziping.check.terms.PercentPair;
import io.github.ziping.check.terms.UnitNames;
import io.github.ziping.model.DatePeriod;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.model.PlainWords;
import io.github.ziping.model.QuantityRange;
import io.github.ziping.model.StatedValue;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.TargetWords;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the department's workbook holds it: what stands in the cells of its row, and the hint beside them.
 *
 * @param indicator what the row says
 * @param target the target's cells
 * @param actual the result's cells
 */
record RowValues(Indicator indicator, QuantityEntry target, QuantityEntry actual) {
    static RowValues of(@Nullable Indicator known, TargetWords words) {
        Indicator indicator = known == null ? Indicator.EMPTY : known;
        QuantityEntry target = QuantityEntry.of(indicator.target(), words);
        return new RowValues(indicator, target, QuantityEntry.of(indicator.actual(), target.unit(), words));
    }

    /** Whether the row is an indicator: it says more than the names of its levels. */
    boolean isIndicator() {
        return indicator.level3() != null
                || indicator.target() != null
                || indicator.actual() != null
                || indicator.weight() != null
                || indicator.score() != null
                || indicator.deviation() != null;
    }

    private TypedQuantity typedTarget() {
        return TypedQuantity.of(target.text());
    }

    private TypedQuantity typedActual() {
        return TypedQuantity.of(actual.text());
    }

    /** Whether the target may be answered in words. */
    boolean targetIsSaid() {
        return typedTarget().isSaid();
    }

    /** Whether words stand before one of the two numbers, which may say more of its unit. */
    boolean isSaid() {
        return typedTarget().isSaid() || typedActual().isSaid();
    }

    /** The target's number, from its cell or from the text there; null where it is none. */
    @Nullable
    BigDecimal targetNumber() {
        return target.number() == null ? typedTarget().number() : target.number();
    }

    /** The result's number, from its cell or from the text there; null where it is none. */
    @Nullable
    BigDecimal actualNumber() {
        TypedQuantity typed = typedActual();
        return actual.number() != null ? actual.number() : typed.isBound() ? null : typed.number();
    }

    /** What the target says; words for none. */
    StatedValue targetStated() {
        return indicator.target() == null
                ? PlainWords.WORDS
                : indicator.target().stated();
    }

    /** What the result says; words for none. */
    StatedValue actualStated() {
        return indicator.actual() == null
                ? PlainWords.WORDS
                : indicator.actual().stated();
    }

    /** Whether the result is later than its target, or not in the range that is wanted, and cannot have full points. */
    boolean isBeyond(Profile profile, @Nullable Integer year) {
        if (targetStated() instanceof DatePeriod deadline) {
            return actualStated() instanceof DatePeriod done && deadline.daysLate(done, year) > 0;
        }
        Attainment inRange =
                targetStated() instanceof QuantityRange ? Attainment.of(indicator, profile.checks()) : null;
        BigDecimal weight = Decimals.orZero(indicator.weight());
        return inRange != null
                && inRange.verdict(weight, weight, profile.scoring()).outcome() == Outcome.UNMET_FULL;
    }

    /** The sign: the one that the target's text states, else that of its own cell; empty for none. */
    String operator() {
        String stated = typedTarget().operator();
        return stated.isEmpty() || targetNumber() == null ? sign() : stated;
    }

    /** The sign in the cell of its own; empty for 定性. */
    private String sign() {
        Operator sign = target.operator() == null ? null : Operator.spelt(target.operator());
        return sign == null ? "" : sign.symbol();
    }

    /** The target's unit; empty for none. */
    String targetMeasure() {
        TypedQuantity typed = typedTarget();
        boolean own = !typed.unit().isEmpty() || typed.prefix() + typed.suffix() > 0 || typed.isAbout();
        return own && typed.number() != null ? typed.unit() : folded(target.unit());
    }

    /**
     * The result's unit, its own or else the target's; empty for none.
     *
     * @param asWritten what stands in the unit's cell where the result has its unit in its text, or none
     */
    String actualMeasure(String asWritten) {
        TypedQuantity typed = typedActual();
        String own = folded(actual.unit());
        boolean whole = own.equals(asWritten);
        if (actualNumber() != null && typed.number() != null && (!typed.unit().isEmpty() || whole)) {
            return typed.unit();
        }
        return own.isEmpty() ? folded(target.unit()) : whole ? "" : own;
    }

    private static String folded(@Nullable String unit) {
        return CheckValues.text(unit).replaceAll("[ 　()（）]", "");
    }

    /** Whether the name may decide what is met: it tells which way is the better one, and the numbers differ. */
    boolean nameDecides() {
        BigDecimal wanted = targetNumber();
        BigDecimal reached = actualNumber();
        return wanted != null && reached != null && reached.compareTo(wanted) != 0;
    }

    /** Whether the sign asks for no more than so much. */
    boolean isBounded() {
        Operator sign = Operator.spelt(operator());
        return sign == Operator.AT_MOST || sign == Operator.LESS_THAN;
    }

    private boolean isAgainstName(Checks checks) {
        return nameDecides() && IndicatorName.of(indicator, checks).contradicts(Operator.spelt(operator()));
    }

    /** Whether target and result are both percentages, of something that has no more than all. */
    boolean isShare(Profile profile) {
        Checks checks = profile.checks();
        return targetNumber() != null
                && actualNumber() != null
                && !targetMeasure().isEmpty()
                && UnitNames.isPercent(actualMeasure(profile.targets().asWritten()), checks)
                && IndicatorName.of(indicator, checks).isShare();
    }

    /** The two numbers as they are compared; null unless both are numbers. */
    @Nullable
    PercentPair pair(Profile profile) {
        BigDecimal wanted = targetNumber();
        BigDecimal reached = actualNumber();
        if (wanted == null || reached == null) {
            return null;
        }
        return isShare(profile)
                ? PercentPair.of(Operator.spelt(operator()), wanted, reached)
                : new PercentPair(wanted, reached, false);
    }

    /** Whether a factor of 100 seems to be missing: 0.95 beside 95, both in percent. */
    boolean isSlip(Profile profile) {
        PercentPair pair = pair(profile);
        return pair != null && pair.slip();
    }

    /** The two numbers as formulas compare them; null unless both are numbers and compare. */
    @Nullable
    Attainment attainment(Profile profile) {
        PercentPair pair = pair(profile);
        if (pair == null || !isComparable(profile)) {
            return null;
        }
        Attainment attainment = compared(pair.target(), pair.actual(), profile.checks());
        boolean about = typedTarget().isAbout() || typedActual().isAbout();
        boolean near = about && isNear(pair.target(), pair.actual());
        return attainment != null && near && !attainment.met() ? null : pair.judged(attainment);
    }

    private static boolean isNear(BigDecimal wanted, BigDecimal reached) {
        return wanted.subtract(reached).abs().multiply(BigDecimal.TEN).compareTo(wanted.abs()) <= 0;
    }

    private @Nullable Attainment compared(BigDecimal wanted, BigDecimal reached, Checks checks) {
        boolean less = isLess(checks);
        String operator = operator();
        if (operator.isEmpty()) {
            // the name tells whether less is better
            return wanted.signum() == 0 || less
                    ? new Attainment(Operator.AT_MOST, wanted, reached, true)
                    : new Attainment(null, wanted, reached, false);
        }
        for (Operator sign : Operator.values()) {
            if (sign.symbol().equals(operator)) {
                boolean fewer =
                        sign == Operator.EQUAL_TO && less && wanted.signum() > 0 && reached.compareTo(wanted) < 0;
                return new Attainment(fewer ? Operator.AT_MOST : sign, wanted, reached, less);
            }
        }
        // a word instead of a sign compares nothing
        return null;
    }

    private boolean isLess(Checks checks) {
        return nameDecides()
                && !isBounded()
                && IndicatorName.of(indicator, checks).lessIsBetter();
    }

    /**
     * Whether there are two numbers that compare: not where their units are others, the sign goes against the name, a number
     * without a sign may be a limit, a percentage beside a number without a unit a share, or less of two percentages the better
     * that a factor of 100 parts.
     */
    boolean isComparable(Profile profile) {
        Checks checks = profile.checks();
        PercentPair pair = pair(profile);
        if (pair == null || pair.slip() && isLess(checks) || !hasSameUnits(profile) || isAgainstName(checks)) {
            return false;
        }
        BigDecimal wanted = pair.target();
        BigDecimal reached = pair.actual();
        String unit = targetMeasure();
        String own = actualMeasure(profile.targets().asWritten());
        boolean bareShare = own.isEmpty()
                && wanted.signum() != 0
                && IndicatorName.of(indicator, checks).isShare();
        boolean share = unit.isEmpty() && (bareShare || UnitNames.isPercent(own, checks));
        boolean bare = operator().isEmpty() && reached.compareTo(wanted) != 0 && wanted.signum() != 0;
        boolean open = bare && !isLess(checks) && Attainment.isOpen(indicator, unit.isEmpty() ? null : unit, checks);
        return !open && !(share && isFraction(wanted) != isFraction(reached));
    }

    /** Whether target and result have units that are the same, or one of them has none. */
    boolean hasSameUnits(Profile profile) {
        String wanted = targetMeasure();
        String unit = actualMeasure(profile.targets().asWritten());
        return wanted.isEmpty() || unit.isEmpty() || UnitNames.same(wanted, unit, profile.checks());
    }

    private static boolean isFraction(BigDecimal value) {
        return value.abs().compareTo(BigDecimal.ONE) <= 0 && value.signum() != 0;
    }

    /**
     * The hint; empty where the row is no indicator.
     *
     * @param total the total's row of the funds
     * @param year that of the form
     */
    String hint(Profile profile, FundLine total, @Nullable Integer year) {
        return isIndicator() ? new EntryHints(profile, total, year).row(this) : "";
    }
}
