package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** A quantitative target is missed and the points fit none of the formulas in use, give or take 0.01. */
public final class ProRata extends IndicatorRule {
    /** The rule. */
    public ProRata() {
        super("pro-rata", "未完成指标的得分不合比例", Severity.WARNING, EVALUATION);
    }

    @Override
    protected void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        BigDecimal weight = indicator.weight();
        BigDecimal score = indicator.score();
        Attainment attainment = Attainment.of(indicator, profile.checks());
        if (attainment == null || attainment.met() || weight == null || score == null) {
            return;
        }
        BigDecimal proportional = attainment.proportional(weight);
        BigDecimal falling = attainment.falling(weight);
        boolean lost = score.compareTo(weight) < 0 && score.signum() >= 0;
        if (!lost || proportional == null && falling == null) {
            return;
        }
        if (Attainment.fits(score, proportional) || Attainment.fits(score, falling)) {
            return;
        }
        String right = proportional == null ? "" : MessageText.points(proportional, profile.scoring());
        String other = falling == null ? "" : MessageText.points(falling, profile.scoring());
        String both = right.isEmpty() || other.isEmpty() || right.equals(other)
                ? right.isEmpty() ? other : right
                : right + " 或 " + other;
        faults.add(
                Field.SCORE,
                MessageText.of(indicator) + "没有完成，得分 " + MessageText.bare(score) + " 与完成比例不符：指标值 "
                        + MessageText.of(indicator.target()) + "，实际完成值 " + MessageText.of(indicator.actual())
                        + (proportional == null ? "" : "，" + attainment.arithmetic(weight)),
                "按完成比例把得分改为 " + both + "；另有评分办法的，在偏差原因中写明",
                both,
                MessageText.plain(score));
    }
}
