package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.IndicatorName;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.UnitNames;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A share is outside 0 to 100 %, or a fraction that looks like a forgotten × 100. */
final class PercentRange implements IndicatorRule {
    private static final Rule RULE = new Rule("percent-range", "百分数超出 0–100 或少乘了 100", Severity.WARNING, null);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        Target target = indicator.target();
        Actual actual = indicator.actual();
        BigDecimal wanted = target == null || !mayBePercent(target.unit(), profile.checks()) ? null : target.value();
        BigDecimal reached = actual == null || !mayBePercent(actual.unit(), profile.checks()) ? null : actual.value();
        if (wanted == null && reached == null
                || !IndicatorName.of(indicator, profile.checks()).isShare()) {
            return;
        }
        range(Field.TARGET, "指标值", wanted, indicator, faults);
        range(Field.ACTUAL, "实际完成值", reached, indicator, faults);
        boolean more = target != null && wantsMore(target.operator());
        if (wanted != null && reached != null && more) {
            fraction(Field.ACTUAL, "实际完成值", reached, "指标值", wanted, indicator, faults);
            fraction(Field.TARGET, "指标值", wanted, "实际完成值", reached, indicator, faults);
        }
    }

    private static boolean mayBePercent(@Nullable String unit, Checks checks) {
        return unit == null || UnitNames.isPercent(unit, checks);
    }

    private static boolean wantsMore(@Nullable Operator operator) {
        return operator == null
                || operator == Operator.AT_LEAST
                || operator == Operator.MORE_THAN
                || operator == Operator.EQUAL_TO;
    }

    private static void range(
            Field field,
            String name,
            @Nullable BigDecimal value,
            Indicator indicator,
            FaultCollector.OfIndicator faults) {
        if (value != null && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            faults.add(
                    field,
                    MessageText.quotedName(indicator) + "的" + name + " " + MessageText.bare(value)
                            + "% 不在 0% 到 100% 之间",
                    "核对" + name + "，改为 0 到 100 之间的数",
                    "0–100",
                    MessageText.bare(value));
        }
    }

    private static void fraction(
            Field field,
            String name,
            BigDecimal value,
            String otherName,
            BigDecimal other,
            Indicator indicator,
            FaultCollector.OfIndicator faults) {
        if (value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0 && other.compareTo(HALF) >= 0) {
            String percent = MessageText.bare(value.multiply(HUNDRED));
            faults.add(
                    field,
                    MessageText.quotedName(indicator) + "的" + name + " " + MessageText.bare(value) + "% 与" + otherName
                            + " " + MessageText.bare(other) + "% 相差悬殊，可能少乘了 100",
                    "如果是比值，把" + name + "改为 " + percent + "(%)",
                    percent,
                    MessageText.bare(value));
        }
    }
}
