package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** The rate of the total is below the office's threshold. */
final class LowExecution implements FormRule {
    private static final Rule RULE = new Rule("low-execution", "执行率偏低", Severity.WARNING, null);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        FundLine total = form.funds().total();
        BigDecimal budget = total.annualBudget();
        BigDecimal executed = total.executed();
        if (budget == null || executed == null || budget.signum() <= 0 || executed.signum() < 0) {
            return;
        }
        BigDecimal least = profile.checks().lowExecution();
        BigDecimal share = executed.multiply(BigDecimal.valueOf(100));
        if (share.compareTo(least.multiply(budget)) < 0) {
            String rate = MessageText.plain(profile.scoring().rate(total));
            faults.add(
                    FieldPath.total(Field.RATE_PERCENT),
                    "执行率 " + rate + "% 低于 " + MessageText.bare(least) + "%：全年执行数 " + MessageText.plain(executed)
                            + " ÷ 全年预算数 " + MessageText.plain(budget),
                    "核对金额；确实偏低的，在实际完成情况中说明原因",
                    "≥" + MessageText.bare(least),
                    rate);
        }
    }
}
