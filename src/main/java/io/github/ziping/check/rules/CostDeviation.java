package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.IndicatorName;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** 项目实际成本与预算偏差率 is not the rate less 100. */
final class CostDeviation implements FormRule {
    private static final Rule RULE = new Rule("cost-deviation", "成本偏差率与执行率不符", Severity.ERROR, null);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        FundLine total = form.funds().total();
        BigDecimal budget = total.annualBudget();
        BigDecimal executed = total.executed();
        if (budget == null || executed == null || budget.signum() <= 0) {
            return;
        }
        BigDecimal exact = executed.subtract(budget).multiply(HUNDRED);
        BigDecimal fromRate = profile.scoring().rate(total).subtract(HUNDRED);
        for (int i = 0; i < form.indicators().size(); i++) {
            Indicator indicator = form.indicators().get(i);
            Actual actual = indicator.actual();
            BigDecimal stated = actual == null ? null : actual.value();
            if (stated == null || !IndicatorName.of(indicator, profile.checks()).isCostDeviation()) {
                continue;
            }
            boolean right = stated.multiply(budget).subtract(exact).abs().compareTo(CENT.multiply(budget)) <= 0
                    || stated.subtract(fromRate).abs().compareTo(CENT) <= 0;
            if (!right) {
                fault(i, actual, stated, executed, budget, exact, faults);
            }
        }
    }

    private static void fault(
            int index,
            @Nullable Actual actual,
            BigDecimal stated,
            BigDecimal executed,
            BigDecimal budget,
            BigDecimal exact,
            FaultCollector faults) {
        String expected = MessageText.plain(exact.divide(budget, Decimals.SCALE, RoundingMode.HALF_UP));
        BigDecimal fraction = exact.divide(budget.multiply(HUNDRED), Decimals.SCALE, RoundingMode.HALF_UP);
        boolean factor = stated.compareTo(fraction) == 0;
        faults.add(
                FieldPath.indicator(index, Field.ACTUAL),
                "项目实际成本与预算偏差率 " + MessageText.actual(actual) + " 与执行率不符：（全年执行数 " + MessageText.plain(executed)
                        + " − 全年预算数 "
                        + MessageText.plain(budget)
                        + "）÷ 全年预算数 " + MessageText.plain(budget) + " × 100 = " + MessageText.quotient(exact, budget)
                        + "，应为 "
                        + expected
                        + "%"
                        + (factor ? "；填写的数小了 100 倍，可能把比值当成了百分数" : ""),
                "把实际完成值改为 " + expected + "(%)",
                expected,
                MessageText.plain(stated));
    }
}
