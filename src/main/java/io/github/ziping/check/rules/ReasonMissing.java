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

/** Points are lost without a real reason. */
final class ReasonMissing implements IndicatorRule {
    private static final Rule RULE = new Rule("reason-missing", "扣了分却没有写原因", Severity.ERROR, Rule.EVALUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        BigDecimal weight = indicator.weight();
        BigDecimal score = indicator.score();
        if (weight == null || score == null || score.compareTo(weight) >= 0) {
            return;
        }
        String deviation = indicator.deviation();
        if (!ReasonText.isReason(deviation, profile.checks())) {
            String stated = deviation == null ? "没有写偏差原因" : "偏差原因一栏只写了“" + MessageText.shortened(deviation) + "”";
            faults.add(
                    Field.DEVIATION,
                    MessageText.quotedName(indicator) + "扣了 " + MessageText.bare(weight.subtract(score)) + " 分，"
                            + stated,
                    "写明扣分的原因和改进措施",
                    null,
                    deviation);
        }
    }
}
