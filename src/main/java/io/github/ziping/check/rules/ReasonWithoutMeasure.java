package io.github.ziping.check.rules;

import io.github.ziping.check.base.Faults;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.Print;
import io.github.ziping.check.terms.Reasons;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Indicator;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** A reason names no measure. */
public final class ReasonWithoutMeasure extends IndicatorRule {
    /** The rule. */
    public ReasonWithoutMeasure() {
        super("reason-without-measure", "偏差原因中没有改进措施", Severity.INFO, EVALUATION);
    }

    @Override
    protected void check(Indicator indicator, Profile profile, Faults.OfIndicator faults) {
        BigDecimal weight = indicator.weight();
        BigDecimal score = indicator.score();
        String deviation = indicator.deviation();
        boolean lost = weight != null && score != null && score.compareTo(weight) < 0;
        if (lost
                && deviation != null
                && Reasons.isReason(deviation, profile.checks())
                && !Reasons.namesMeasure(deviation, profile.checks())) {
            faults.add(
                    "deviation",
                    Print.of(indicator) + "的偏差原因中没有改进措施：" + Print.shortened(deviation),
                    "补充下一步的改进措施",
                    null,
                    Print.shortened(deviation));
        }
    }
}
