package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.Attainment.Outcome;
import io.github.ziping.check.terms.Attainment.Verdict;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.PointsText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** A quantitative target is missed and full points are taken. */
final class UnmetFullScore implements IndicatorRule {
    private static final Rule RULE = new Rule("unmet-full-score", "未完成指标值却得满分", Severity.ERROR, Rule.EVALUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        BigDecimal weight = indicator.weight();
        BigDecimal score = indicator.score();
        Attainment attainment = Attainment.of(indicator, profile.checks());
        if (attainment == null || weight == null || score == null) {
            return;
        }
        Verdict verdict = attainment.verdict(weight, score, profile.scoring());
        if (verdict.outcome() != Outcome.UNMET_FULL) {
            return;
        }
        String right = verdict.points().isEmpty() ? null : verdict.pointsText();
        String advice = right == null ? "" : "为 " + right + "（" + PointsText.of(attainment, weight, profile.scoring()) + "）";
        faults.add(
                Field.SCORE,
                MessageText.quotedName(indicator) + "没有完成却得了满分：指标值 " + MessageText.target(indicator.target())
                        + "，实际完成值 " + MessageText.actual(indicator.actual()) + "，得分 " + MessageText.bare(score),
                "改正得分" + advice + "，并写明偏差原因和改进措施；如果实际完成值有误，先改正它",
                right,
                MessageText.plain(score));
    }
}
