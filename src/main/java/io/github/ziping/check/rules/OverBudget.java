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
import java.util.List;

/** More was spent than the annual budget. */
final class OverBudget implements FormRule {
    private static final Rule RULE = new Rule("over-budget", "执行数大于预算数", Severity.WARNING, null);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        FundLine total = form.funds().total();
        if (line(total, FieldPath.TOTAL, faults)) {
            // the source that caused it is a consequence
            return;
        }
        List<FundLine> sources = form.funds().sources();
        for (int i = 0; i < sources.size(); i++) {
            line(sources.get(i), i, faults);
        }
    }

    private static boolean line(FundLine line, int item, FaultCollector faults) {
        BigDecimal budget = line.annualBudget();
        BigDecimal executed = line.executed();
        if (budget == null || executed == null || executed.compareTo(budget) <= 0) {
            return false;
        }
        faults.add(
                FieldPath.line(item, Field.EXECUTED),
                MessageText.nameOf(line, item) + "的全年执行数 " + MessageText.plain(executed) + " 大于全年预算数 "
                        + MessageText.plain(budget) + "，超出 " + MessageText.plain(executed.subtract(budget)),
                "核对两个数；年中追加过预算的，全年预算数应填调整后的数",
                "≤" + MessageText.plain(budget),
                MessageText.plain(executed));
        return true;
    }
}
