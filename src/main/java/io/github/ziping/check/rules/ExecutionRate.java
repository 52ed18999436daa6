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
import io.github.ziping.profile.Rounding;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;

/** A stated rate is not executed ÷ annual budget. */
final class ExecutionRate implements FormRule {
    private static final Rule RULE = new Rule("execution-rate", "执行率与金额不符", Severity.ERROR, null);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        for (int i = FieldPath.TOTAL; i < form.funds().sources().size(); i++) {
            line(form.funds().line(i), i, profile.scoring(), faults);
        }
    }

    private static void line(FundLine line, int item, Scoring scoring, FaultCollector faults) {
        BigDecimal stated = line.ratePercent();
        BigDecimal budget = line.annualBudget();
        BigDecimal executed = line.executed();
        if (stated == null || budget == null || executed == null) {
            return;
        }
        BigDecimal rate = scoring.rate(line);
        boolean agrees = stated.compareTo(rate) == 0 || agreesInFewerDigits(stated, executed, budget, scoring);
        if (agrees || StatedQuotient.isUnshortened(stated, executed.multiply(HUNDRED), budget)) {
            return;
        }
        String shown = MessageText.plain(rate);
        faults.add(
                FieldPath.line(item, Field.RATE_PERCENT),
                "执行率 " + MessageText.bare(stated) + " 与金额不符：" + arithmetic(executed, budget, scoring, shown)
                        + otherRounding(stated, executed, budget, scoring),
                "把执行率改为 " + shown + "；如果金额有误，先改正金额",
                shown,
                MessageText.plain(stated));
    }

    /** Whether a rate in whole percents, say, is right as such: 86 for 86.48. What is not all is not 100 %. */
    private static boolean agreesInFewerDigits(
            BigDecimal stated, BigDecimal executed, BigDecimal budget, Scoring scoring) {
        boolean all = stated.compareTo(HUNDRED) == 0 && executed.compareTo(budget) < 0;
        if (stated.scale() >= scoring.rateDecimals() || budget.signum() == 0 || all) {
            return false;
        }
        BigDecimal rate = executed.multiply(HUNDRED)
                .divide(budget, stated.scale(), scoring.rateRounding().mode());
        return rate.compareTo(stated) == 0;
    }

    private static String arithmetic(BigDecimal executed, BigDecimal budget, Scoring scoring, String shown) {
        if (budget.signum() == 0) {
            return "全年预算数为 0，执行率应为 " + shown;
        }
        boolean cut = scoring.rateRounding() == Rounding.CUT;
        return "全年执行数 " + MessageText.plain(executed) + " ÷ 全年预算数 " + MessageText.plain(budget) + " × 100 = "
                + MessageText.quotient(executed.multiply(HUNDRED), budget) + "，" + (cut ? "截尾为 " : "四舍五入为 ") + shown;
    }

    /** Says so where the stated rate was shortened the other way. */
    private static String otherRounding(BigDecimal stated, BigDecimal executed, BigDecimal budget, Scoring scoring) {
        if (budget.signum() == 0) {
            return "";
        }
        Rounding other = scoring.rateRounding() == Rounding.CUT ? Rounding.HALF_UP : Rounding.CUT;
        BigDecimal rate = executed.multiply(HUNDRED).divide(budget, scoring.rateDecimals(), other.mode());
        if (stated.compareTo(rate) != 0) {
            return "";
        }
        return other == Rounding.HALF_UP ? "（填写的是四舍五入的结果，按规定只截取不进位）" : "（填写的是截尾的结果，按规定应四舍五入）";
    }
}
