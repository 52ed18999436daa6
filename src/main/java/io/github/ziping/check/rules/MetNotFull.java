package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.Attainment.Outcome;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** A quantitative target is met and points are lost all the same. */
final class MetNotFull implements FormRule {
    private static final Rule RULE = new Rule("met-not-full", "完成了指标值却没有得满分", Severity.INFO, Rule.EVALUATION);

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
        if (attainment.verdict(weight, score, profile.scoring()).outcome() == Outcome.MET_NOT_FULL) {
            faults.add(
                    FieldPath.indicator(index, Field.SCORE),
                    MessageText.quotedName(indicator) + "已经完成却扣了分：指标值 " + MessageText.target(indicator.target())
                            + "，实际完成值 "
                            + MessageText.actual(indicator.actual()) + "，得分 " + MessageText.bare(score) + "，分值 "
                            + MessageText.bare(weight),
                    "核对得分；因指标值偏低等原因扣分的，在偏差原因中写明",
                    MessageText.plain(weight),
                    MessageText.plain(score));
        }
    }
}
