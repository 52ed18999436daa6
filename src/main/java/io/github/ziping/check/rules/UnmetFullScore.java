package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A quantitative target is missed and full points are taken. */
public final class UnmetFullScore extends IndicatorRule {
    /** The rule. */
    public UnmetFullScore() {
        super("unmet-full-score", "未完成指标值却得满分", Severity.ERROR, EVALUATION);
    }

    @Override
    protected void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        BigDecimal weight = indicator.weight();
        BigDecimal score = indicator.score();
        Attainment attainment = Attainment.of(indicator, profile.checks());
        if (attainment == null || attainment.met() || weight == null || score == null || weight.signum() <= 0) {
            return;
        }
        if (score.compareTo(weight) != 0 || isRoundedUp(attainment, weight, profile.scoring())) {
            return;
        }
        BigDecimal points = attainment.proportional(weight);
        String right =
                points == null || points.compareTo(weight) >= 0 ? null : MessageText.points(points, profile.scoring());
        String advice = right == null ? "" : "，按比例计 " + right + " 分（" + attainment.arithmetic(weight) + "）";
        faults.add(
                Field.SCORE,
                MessageText.of(indicator) + "没有完成却得了满分：指标值 " + MessageText.of(indicator.target()) + "，实际完成值 "
                        + MessageText.of(indicator.actual()) + "，得分 " + MessageText.bare(score),
                "改正得分" + advice + "，并写明偏差原因和改进措施；如果实际完成值有误，先改正它",
                right,
                MessageText.plain(score));
    }

    /** 99.99 of 100 earns 5.9994 of 6 points, which are printed as 6. */
    private static boolean isRoundedUp(Attainment attainment, BigDecimal weight, Scoring scoring) {
        BigDecimal points = attainment.proportional(weight);
        return points != null
                && points.compareTo(weight) < 0
                && points.setScale(scoring.scoreDecimals(), RoundingMode.HALF_UP)
                                .compareTo(weight)
                        == 0;
    }
}
