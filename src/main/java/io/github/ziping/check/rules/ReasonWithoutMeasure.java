package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.ReasonText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** A reason names no measure. */
final class ReasonWithoutMeasure implements IndicatorRule {
    private static final Rule RULE = new Rule("reason-without-measure", "偏差原因中没有改进措施", Severity.INFO, Rule.EVALUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        BigDecimal weight = indicator.weight();
        BigDecimal score = indicator.score();
        String deviation = indicator.deviation();
        boolean lost = weight != null && score != null && score.compareTo(weight) < 0;
        if (lost
                && deviation != null
                && ReasonText.isReason(deviation, profile.checks())
                && !ReasonText.namesMeasure(deviation, profile.checks())) {
            faults.add(
                    Field.DEVIATION,
                    MessageText.quotedName(indicator) + "的偏差原因中没有改进措施：" + MessageText.shortened(deviation),
                    "补一句已经做了什么、准备做什么，如“后续将……”",
                    null,
                    MessageText.shortened(deviation));
        }
    }
}
