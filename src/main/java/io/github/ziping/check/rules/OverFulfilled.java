package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.ReasonText;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
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
    protected void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
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
                && !ReasonText.isReason(indicator.deviation(), profile.checks())) {
            faults.add(
                    Field.ACTUAL,
                    MessageText.of(indicator) + "的实际完成值 " + MessageText.of(indicator.actual()) + " 是指标值 "
                            + MessageText.of(indicator.target()) + " 的 "
                            + MessageText.percent(share, attainment.target())
                            + "%，达到或超过 " + MessageText.bare(most) + "%，没有说明原因",
                    "在偏差原因一栏说明超额完成的原因；指标值定得过低的，下年调整",
                    null,
                    MessageText.of(indicator.actual()));
        }
    }
}
