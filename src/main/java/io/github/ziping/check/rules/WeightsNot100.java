package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** The execution weight and all indicator weights must add up to the profile's total, 100. */
final class WeightsNot100 implements FormRule {
    private static final Rule RULE = new Rule("weights-not-100", "分值合计不等于 100", Severity.ERROR, Rule.EVALUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean followsFrom(FieldPath fault, FieldPath unread) {
        return switch (unread.field()) {
            case WEIGHT, FUNDS, INDICATORS -> true;
            default -> unread.equals(FieldPath.total(Field.FUND_WEIGHT));
        };
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        BigDecimal sum = form.weightSum();
        BigDecimal full = profile.scoring().totalWeight();
        if (sum.compareTo(full) == 0 || !anyWeight(form)) {
            return;
        }
        BigDecimal execution = Decimals.orZero(form.funds().total().weight());
        BigDecimal difference = sum.subtract(full);
        String message = "分值合计不等于 " + MessageText.bare(full) + "：执行率分值 " + MessageText.bare(execution) + " + 指标分值 "
                + MessageText.bare(sum.subtract(execution)) + " = " + MessageText.bare(sum);
        String remedy = difference.signum() < 0
                ? "补足各指标分值 " + MessageText.bare(difference.negate()) + " 分，使合计为 " + MessageText.bare(full)
                : "减少各指标分值 " + MessageText.bare(difference) + " 分，使合计为 " + MessageText.bare(full);
        faults.add(FieldPath.of(Field.TOTAL_WEIGHT), message, remedy, MessageText.bare(full), MessageText.bare(sum));
    }

    /** A form without the column has nothing to add up. */
    private static boolean anyWeight(SelfEvaluation form) {
        for (Indicator indicator : form.indicators()) {
            if (indicator.weight() != null) {
                return true;
            }
        }
        return false;
    }
}
