package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.StatedQuotient;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** The stated score of the execution row is not rate × weight. */
final class ExecutionScore implements FormRule {
    private static final Rule RULE = new Rule("execution-score", "执行率得分与算出的不符", Severity.ERROR, Rule.EVALUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        FundLine total = form.funds().total();
        BigDecimal stated = total.score();
        BigDecimal weight = total.weight();
        BigDecimal budget = total.annualBudget();
        BigDecimal executed = total.executed();
        if (stated == null || weight == null || budget == null || executed == null) {
            return;
        }
        BigDecimal score = profile.scoring().executionScore(total);
        if (score == null
                || stated.compareTo(score) == 0
                || StatedQuotient.isUnshortened(stated, executed.multiply(weight), budget)) {
            return;
        }
        String shown = MessageText.plain(score);
        faults.add(
                FieldPath.total(Field.FUND_SCORE),
                "执行率得分 " + MessageText.bare(stated) + " 与算出的不符：" + arithmetic(executed, budget, weight, shown),
                "把执行率得分改为 " + shown,
                shown,
                MessageText.plain(stated));
    }

    private static String arithmetic(BigDecimal executed, BigDecimal budget, BigDecimal weight, String shown) {
        if (budget.signum() == 0) {
            return "全年预算数为 0，得分应为 " + shown;
        }
        String quotient = "全年执行数 " + MessageText.plain(executed) + " ÷ 全年预算数 " + MessageText.plain(budget) + " × 分值 "
                + MessageText.bare(weight) + " = " + MessageText.quotient(executed.multiply(weight), budget);
        boolean over = executed.compareTo(budget) > 0;
        return quotient + (over ? "，不超过分值，应为 " : "，四舍五入为 ") + shown;
    }
}
