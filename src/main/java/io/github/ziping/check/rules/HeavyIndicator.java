package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** One indicator carries too many of the points. */
final class HeavyIndicator implements IndicatorRule {
    private static final Rule RULE = new Rule("heavy-indicator", "单个指标分值过大", Severity.WARNING, Rule.EVALUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        BigDecimal weight = indicator.weight();
        BigDecimal most = profile.checks().heavyIndicator();
        if (weight != null && weight.compareTo(most) > 0) {
            faults.add(
                    Field.WEIGHT,
                    MessageText.quotedName(indicator) + "的分值 " + MessageText.bare(weight) + " 超过 "
                            + MessageText.bare(most) + "，分值过于集中",
                    "把它分解为几个指标，或减少它的分值",
                    "≤" + MessageText.bare(most),
                    MessageText.bare(weight));
        }
    }
}
