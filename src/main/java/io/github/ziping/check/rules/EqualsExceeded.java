package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.profile.Profile;

/** More was reached than an "=" asks for; probably "≥" was meant. */
final class EqualsExceeded implements IndicatorRule {
    private static final Rule RULE = new Rule("equals-exceeded", "“=”的指标值被超过", Severity.WARNING, null);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        Attainment attainment = Attainment.of(indicator, profile.checks());
        if (attainment != null && attainment.exceedsEqual()) {
            faults.add(
                    Field.TARGET,
                    MessageText.quotedName(indicator) + "的指标值是 " + MessageText.target(indicator.target()) + "，实际完成值 "
                            + MessageText.actual(indicator.actual()) + " 超过了它，指标性质可能应为“≥”",
                    "核对指标性质，把“=”改为“≥”；确应相等的，核对实际完成值",
                    Operator.AT_LEAST.symbol(),
                    Operator.EQUAL_TO.symbol());
        }
    }
}
