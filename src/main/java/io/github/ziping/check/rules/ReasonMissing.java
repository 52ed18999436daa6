package io.github.ziping.check.rules;

import io.github.ziping.check.base.Faults;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.Print;
import io.github.ziping.check.terms.Reasons;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Indicator;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** Points are lost without a real reason. */
public final class ReasonMissing extends IndicatorRule {
    /** The rule. */
    public ReasonMissing() {
        super("reason-missing", "扣了分却没有写原因", Severity.ERROR, EVALUATION);
    }

    @Override
    protected void check(Indicator indicator, Profile profile, Faults.OfIndicator faults) {
        BigDecimal weight = indicator.weight();
        BigDecimal score = indicator.score();
        if (weight == null || score == null || score.compareTo(weight) >= 0) {
            return;
        }
        String deviation = indicator.deviation();
        if (!Reasons.isReason(deviation, profile.checks())) {
            String stated = deviation == null ? "没有写偏差原因" : "偏差原因一栏只写了“" + Print.shortened(deviation) + "”";
            faults.add(
                    "deviation",
                    Print.of(indicator) + "扣了 " + Print.bare(weight.subtract(score)) + " 分，" + stated,
                    "写明扣分的原因和改进措施",
                    null,
                    deviation);
        }
    }
}
