package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.IndicatorName;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Profile;

/** What should be little has a "≥", or what should be much a "≤". */
final class OperatorDirection implements IndicatorRule {
    private static final Rule RULE = new Rule("operator-direction", "指标性质的方向与名称相反", Severity.WARNING, null);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        Target target = indicator.target();
        Operator operator = target == null ? null : target.operator();
        if (target == null || operator == null) {
            return;
        }
        if (!IndicatorName.of(indicator, profile.checks()).contradicts(operator)) {
            return;
        }
        if (operator == Operator.AT_LEAST || operator == Operator.MORE_THAN) {
            fault(indicator, target, "越少越好", Operator.AT_MOST, faults);
        } else {
            fault(indicator, target, "越多越好", Operator.AT_LEAST, faults);
        }
    }

    private static void fault(
            Indicator indicator, Target target, String direction, Operator right, FaultCollector.OfIndicator faults) {
        faults.add(
                Field.TARGET,
                MessageText.quotedName(indicator) + direction + "，指标值却是 " + MessageText.target(target),
                "核对指标性质，一般应为“" + right.symbol() + "”",
                right.symbol(),
                MessageText.target(target));
    }
}
