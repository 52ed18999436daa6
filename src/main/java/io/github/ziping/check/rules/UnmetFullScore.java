package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.Attainment.Outcome;
import io.github.ziping.check.terms.Attainment.Verdict;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.PointsText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** A quantitative target is missed and full points are taken. */
final class UnmetFullScore implements FormRule {
    private static final Rule RULE = new Rule("unmet-full-score", "未完成指标值却得满分", Severity.ERROR, Rule.EVALUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        for (int i = 0; i < form.indicators().size(); i++) {
            Indicator indicator = form.indicators().get(i);
            // a date without a year is one of the form's
            Attainment attainment = Attainment.of(indicator, form, profile.checks());
            if (attainment != null) {
                judge(indicator, i, attainment, profile, faults);
            }
        }
    }

    private static void judge(
            Indicator indicator, int index, Attainment attainment, Profile profile, FaultCollector faults) {
        BigDecimal weight = indicator.weight();
        BigDecimal score = indicator.score();
        if (weight == null || score == null) {
            return;
        }
        Verdict verdict = attainment.verdict(weight, score, profile.scoring());
        if (verdict.outcome() != Outcome.UNMET_FULL) {
            return;
        }
        String right = verdict.points().isEmpty() ? null : verdict.pointsText();
        String advice =
                right == null ? "" : "为 " + right + "（" + PointsText.of(attainment, weight, profile.scoring()) + "）";
        faults.add(
                FieldPath.indicator(index, Field.SCORE),
                MessageText.quotedName(indicator) + "没有完成却得了满分：指标值 " + MessageText.target(indicator.target())
                        + "，实际完成值 " + MessageText.actual(indicator.actual()) + "，得分 " + MessageText.bare(score),
                "改正得分" + advice + "，并写明偏差原因和改进措施；如果实际完成值有误，先改正它",
                right,
                MessageText.plain(score));
    }
}
