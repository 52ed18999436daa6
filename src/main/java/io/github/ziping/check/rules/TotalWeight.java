package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** The stated sum of all weights is not their sum. */
final class TotalWeight implements FormRule {
    private static final Rule RULE = new Rule("total-weight", "填写的分值合计与各分值之和不符", Severity.ERROR, null);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        BigDecimal stated = form.totalWeight();
        BigDecimal execution = form.funds().total().weight();
        if (stated == null || execution == null || !complete(form)) {
            return;
        }
        BigDecimal sum = form.weightSum();
        if (stated.compareTo(sum) == 0 || stated.compareTo(profile.scoring().weightSum(form)) == 0) {
            return;
        }
        String message = "总分一行填写的分值合计 " + MessageText.bare(stated) + " 与各分值之和不符：执行率分值 " + MessageText.bare(execution)
                + " + 指标分值 " + MessageText.bare(sum.subtract(execution)) + " = " + MessageText.bare(sum);
        String remedy = "核对各指标分值，把分值合计改为 " + MessageText.bare(sum);
        faults.add(FieldPath.of(Field.TOTAL_WEIGHT), message, remedy, MessageText.bare(sum), MessageText.bare(stated));
    }

    private static boolean complete(SelfEvaluation form) {
        for (Indicator indicator : form.indicators()) {
            if (indicator.weight() == null) {
                return false;
            }
        }
        return !form.indicators().isEmpty();
    }
}
