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
import java.util.List;

/** A weight, a score or an amount is below 0. */
final class NegativeValue implements FormRule {
    private static final Rule RULE = new Rule("negative-value", "分值、得分或金额小于 0", Severity.ERROR, null);
    private static final List<Field> OF_LINE =
            List.of(Field.INITIAL_BUDGET, Field.ANNUAL_BUDGET, Field.EXECUTED, Field.FUND_WEIGHT, Field.FUND_SCORE);
    private static final List<Field> OF_INDICATOR = List.of(Field.WEIGHT, Field.SCORE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        for (int i = FieldPath.TOTAL; i < form.funds().sources().size(); i++) {
            FundLine line = form.funds().line(i);
            for (Field field : OF_LINE) {
                BigDecimal value = line.decimal(field);
                if (value != null && value.signum() < 0) {
                    add(value, MessageText.nameOf(line, i), FieldPath.line(i, field), faults);
                }
            }
        }
        for (int i = 0; i < form.indicators().size(); i++) {
            Indicator indicator = form.indicators().get(i);
            for (Field field : OF_INDICATOR) {
                BigDecimal value = indicator.decimal(field);
                if (value != null && value.signum() < 0) {
                    add(value, MessageText.quotedName(indicator), FieldPath.indicator(i, field), faults);
                }
            }
        }
    }

    private static void add(BigDecimal value, String whose, FieldPath path, FaultCollector faults) {
        String bare = MessageText.bare(value);
        String what = path.field().label();
        faults.add(path, whose + "的" + what + "是负数：" + bare, "核对后改为不小于 0 的数", "≥0", bare);
    }
}
