package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.IndicatorName;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.ReasonText;
import io.github.ziping.check.terms.UnitNames;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Quantity;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** Far more was reached than a "≥" or ">" asks for, without a reason. */
final class OverFulfilled implements IndicatorRule {
    private static final Rule RULE = new Rule("over-fulfilled", "超额完成较多却没有说明原因", Severity.WARNING, Rule.EVALUATION);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        Attainment attainment = Attainment.of(indicator, profile.checks());
        BigDecimal most = profile.checks().overFulfilled();
        if (attainment == null || !attainment.isFarAbove(most) || isOutOfRange(indicator, profile.checks())) {
            return;
        }
        BigDecimal share = attainment.actual().multiply(HUNDRED);
        if (!ReasonText.isReason(indicator.deviation(), profile.checks())) {
            faults.add(
                    Field.ACTUAL,
                    MessageText.quotedName(indicator) + "的实际完成值 " + MessageText.actual(indicator.actual()) + " 是指标值 "
                            + MessageText.target(indicator.target()) + " 的 "
                            + MessageText.percent(share, attainment.target())
                            + "%，达到或超过 " + MessageText.bare(most) + "%，没有说明原因",
                    "在偏差原因一栏说明超额完成的原因；指标值定得过低的，下年调整",
                    null,
                    MessageText.actual(indicator.actual()));
        }
    }

    /** More than all of it, which {@link PercentRange} tells. */
    private static boolean isOutOfRange(Indicator indicator, Checks checks) {
        Quantity actual = indicator.actual() == null ? null : indicator.actual().quantity();
        return actual != null
                && actual.value().compareTo(HUNDRED) > 0
                && UnitNames.isPercent(actual.unit(), checks)
                && IndicatorName.of(indicator, checks).isShare();
    }
}
