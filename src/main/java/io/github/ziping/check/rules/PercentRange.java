package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.IndicatorName;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.PercentPair;
import io.github.ziping.check.terms.UnitNames;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.model.Quantity;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A share is outside 0 to 100 %, or a fraction that looks like a forgotten × 100. */
final class PercentRange implements IndicatorRule {
    private static final Rule RULE = new Rule("percent-range", "百分数超出 0–100 或少乘了 100", Severity.WARNING, null);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        Share target = Share.of(Field.TARGET, "指标值", quantity(indicator.target()), profile.checks());
        Share actual = Share.of(Field.ACTUAL, "实际完成值", quantity(indicator.actual()), profile.checks());
        if (target == null && actual == null) {
            return;
        }
        IndicatorName name = IndicatorName.of(indicator, profile.checks());
        if (!name.isShare()) {
            return;
        }
        range(target, indicator, faults);
        range(actual, indicator, faults);
        Operator operator =
                indicator.target() == null ? null : indicator.target().operator();
        if (target != null && actual != null && wantsMore(operator)) {
            fraction(actual, target, isMuch(name, operator), indicator, faults);
            fraction(target, actual, isMuch(name, operator), indicator, faults);
        }
    }

    private static @Nullable Quantity quantity(@Nullable Target target) {
        return target == null ? null : target.quantity();
    }

    private static @Nullable Quantity quantity(@Nullable Actual actual) {
        return actual == null ? null : actual.quantity();
    }

    /**
     * A number that may be a percentage.
     *
     * @param field where it stands
     * @param name what the form calls it
     * @param percent whether it has the unit %, and is not without any
     */
    private record Share(Field field, String name, BigDecimal value, boolean percent) {
        static @Nullable Share of(Field field, String name, @Nullable Quantity quantity, Checks checks) {
            if (quantity == null) {
                return null;
            }
            boolean percent = UnitNames.isPercent(quantity.unit(), checks);
            return percent || quantity.unit() == null ? new Share(field, name, quantity.value(), percent) : null;
        }

        boolean isFraction() {
            return PercentPair.isShare(value);
        }

        /** The number as it is stated, without a % that is not there. */
        String text() {
            return MessageText.bare(value) + (percent ? "%" : "");
        }

        String timesHundred() {
            return MessageText.bare(value.multiply(HUNDRED));
        }
    }

    private static boolean wantsMore(@Nullable Operator operator) {
        return operator == null
                || operator == Operator.AT_LEAST
                || operator == Operator.MORE_THAN
                || operator == Operator.EQUAL_TO;
    }

    /** Whether a target below 1 % would make no sense. */
    private static boolean isMuch(IndicatorName name, @Nullable Operator operator) {
        boolean more = operator == Operator.AT_LEAST || operator == Operator.MORE_THAN;
        return name.moreIsBetter() || more && name.endsWith("率") && !name.lessIsBetter();
    }

    private static void range(@Nullable Share share, Indicator indicator, FaultCollector.OfIndicator faults) {
        if (share == null || share.value.signum() >= 0 && share.value.compareTo(HUNDRED) <= 0) {
            return;
        }
        boolean slip = PercentPair.isHundredfold(share.value);
        String percent = MessageText.bare(share.value.movePointLeft(2));
        faults.add(
                share.field,
                MessageText.quotedName(indicator) + "的" + share.name + " " + share.text() + " 不在 0% 到 100% 之间"
                        + (slip ? "：可能是 " + percent + "%，多乘了 100" : ""),
                slip
                        ? "如果是 " + percent + "%，把" + share.name + "改为 " + percent + "(%)（在设为百分比格式的单元格里直接输入 " + percent
                                + "%）"
                        : "核对" + share.name + "，改为 0 到 100 之间的数",
                "0–100",
                MessageText.bare(share.value));
    }

    /** A share in place of a percentage: 0.95 for 95. */
    private static void fraction(
            Share share, Share other, boolean isMuch, Indicator indicator, FaultCollector.OfIndicator faults) {
        boolean far = PercentPair.lacksHundred(share.value, other.value);
        boolean both = share.percent && isMuch && share.isFraction() && other.isFraction();
        if (!far && !both) {
            return;
        }
        String beside = far ? "与" + other.name + " " + other.text() + " 相差悬殊" : "作为百分数过小";
        faults.add(
                share.field,
                MessageText.quotedName(indicator) + "的" + share.name + " " + share.text() + " " + beside
                        + "，可能少乘了 100：是 " + share.timesHundred() + "%，还是 " + MessageText.bare(share.value) + "%",
                "如果是比值，把" + share.name + "改为 " + share.timesHundred() + "(%)",
                share.timesHundred(),
                MessageText.bare(share.value));
    }
}
