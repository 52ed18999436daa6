package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** More points are taken than there are. */
final class ScoreAboveWeight implements FormRule {
    private static final Rule RULE = new Rule("score-above-weight", "得分大于分值", Severity.ERROR, Rule.EVALUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        FundLine total = form.funds().total();
        check(total.score(), total.weight(), null, FieldPath.total(Field.FUND_SCORE), faults);
        for (int i = 0; i < form.indicators().size(); i++) {
            Indicator indicator = form.indicators().get(i);
            check(indicator.score(), indicator.weight(), indicator, FieldPath.indicator(i, Field.SCORE), faults);
        }
    }

    private static void check(
            @Nullable BigDecimal score,
            @Nullable BigDecimal weight,
            @Nullable Indicator indicator,
            FieldPath field,
            FaultCollector faults) {
        if (score != null && weight != null && score.compareTo(weight) > 0) {
            String whose = indicator == null ? "执行率" : MessageText.quotedName(indicator);
            faults.add(
                    field,
                    "得分大于分值：" + whose + "得分 " + MessageText.bare(score) + "，分值 " + MessageText.bare(weight),
                    "把得分改为不超过 " + MessageText.bare(weight) + "，或核对分值",
                    "≤" + MessageText.bare(weight),
                    MessageText.bare(score));
        }
    }
}
