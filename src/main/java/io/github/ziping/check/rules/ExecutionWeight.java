package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** The execution row carries other points than the office prescribes. */
final class ExecutionWeight implements FormRule {
    private static final Rule RULE = new Rule("execution-weight", "执行率分值与规定不符", Severity.WARNING, Rule.EVALUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        BigDecimal weight = form.funds().total().weight();
        BigDecimal usual = profile.scoring().executionWeight();
        if (weight != null && weight.compareTo(usual) != 0) {
            faults.add(
                    FieldPath.total(Field.FUND_WEIGHT),
                    "预算执行率的分值是 " + MessageText.bare(weight) + "，规定为 " + MessageText.bare(usual),
                    "把执行率分值改为 " + MessageText.bare(usual) + "，并相应调整各指标分值；有特殊规定的请说明",
                    MessageText.bare(usual),
                    MessageText.bare(weight));
        }
    }
}
