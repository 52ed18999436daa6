package io.github.ziping.check.rules;

import io.github.ziping.check.base.Faults;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.Print;
import io.github.ziping.check.terms.Reasons;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** Far more was reached than a "≥" or ">" asks for, without a reason. */
public final class OverFulfilled extends IndicatorRule {
    /** The rule. */
    public OverFulfilled() {
        super("over-fulfilled", "超额完成较多却没有说明原因", Severity.WARNING, EVALUATION);
    }

    @Override
    protected void check(Indicator indicator, Profile profile, Faults.OfIndicator faults) {
        Attainment attainment = Attainment.of(indicator, profile.checks());
        if (attainment == null || attainment.target().signum() <= 0) {
            return;
        }
        Operator operator = attainment.operator();
        if (operator != Operator.AT_LEAST && operator != Operator.MORE_THAN) {
            return;
        }
        BigDecimal most = profile.checks().overFulfilled();
        BigDecimal share = attainment.actual().multiply(BigDecimal.valueOf(100));
        if (share.compareTo(most.multiply(attainment.target())) >= 0
                && !Reasons.isReason(indicator.deviation(), profile.checks())) {
            faults.add(
                    "actual",
                    Print.of(indicator) + "的实际完成值 " + Print.of(indicator.actual()) + " 是指标值 "
                            + Print.of(indicator.target()) + " 的 " + Print.percent(share, attainment.target())
                            + "%，达到或超过 " + Print.bare(most) + "%，没有说明原因",
                    "在偏差原因一栏说明超额完成的原因；指标值定得过低的，下年调整",
                    null,
                    Print.of(indicator.actual()));
        }
    }
}
