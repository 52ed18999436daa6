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

/** A quantitative target is missed and the points fit none of the formulas in use, give or take 0.01. */
final class ProRata implements IndicatorRule {
    private static final Rule RULE = new Rule("pro-rata", "未完成指标的得分不合比例", Severity.WARNING, Rule.EVALUATION);

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
        if (verdict.outcome() != Outcome.NOT_PRO_RATA) {
            return;
        }
        String points = verdict.pointsText();
        faults.add(
                Field.SCORE,
                MessageText.quotedName(indicator) + "没有完成，得分 " + MessageText.bare(score) + " 与完成比例不符：指标值 "
                        + MessageText.target(indicator.target()) + "，实际完成值 " + MessageText.actual(indicator.actual())
                        + "。按比例，" + PointsText.of(attainment, weight, profile.scoring()),
                "按完成比例把得分改为 " + points + "；另有评分办法的，在偏差原因中写明",
                points,
                MessageText.plain(score));
    }
}
