package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.UnitNames;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amount is about ten thousand times another that it should be near, or no project is as small or as big. */
final class AmountUnit implements FormRule {
    private static final Rule RULE = new Rule("amount-unit", "金额可能混用了元和万元", Severity.WARNING, null);
    private static final BigDecimal LEAST = BigDecimal.valueOf(2_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(50_000);
    private static final String YUAN = "元";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        Funds funds = form.funds();
        FundLine total = funds.total();
        if (line(total, FieldPath.TOTAL, faults)) {
            // its sources have the same fault
            return;
        }
        sums(funds, faults);
        size(funds, profile.checks(), faults);
        for (int i = 0; i < funds.sources().size(); i++) {
            line(funds.sources().get(i), i, faults);
        }
    }

    /** Amounts of one row that are ten thousand times each other. */
    private static boolean line(FundLine line, int item, FaultCollector faults) {
        String label = MessageText.nameOf(line, item);
        FieldPath executed = FieldPath.line(item, Field.EXECUTED);
        FieldPath initial = FieldPath.line(item, Field.INITIAL_BUDGET);
        BigDecimal annual = line.annualBudget();
        return pair(line.executed(), annual, label, "的全年执行数", "全年预算数", executed, faults)
                || pair(line.initialBudget(), annual, label, "的年初预算数", "全年预算数", initial, faults);
    }

    /** A total that is ten thousand times its sources, or the reverse. */
    private static void sums(Funds funds, FaultCollector faults) {
        BigDecimal sum = Decimals.ZERO;
        for (FundLine source : funds.sources()) {
            sum = sum.add(Decimals.orZero(source.annualBudget()));
        }
        FieldPath annual = FieldPath.total(Field.ANNUAL_BUDGET);
        pair(funds.total().annualBudget(), sum, "年度资金总额", "的全年预算数", "各来源之和", annual, faults);
    }

    private static boolean pair(
            @Nullable BigDecimal amount,
            @Nullable BigDecimal other,
            String whose,
            String what,
            String othersName,
            FieldPath field,
            FaultCollector faults) {
        if (amount == null || other == null || !isTenThousandfold(amount, other) && !isTenThousandfold(other, amount)) {
            return false;
        }
        faults.add(
                field,
                whose + what + " " + MessageText.plain(amount) + " 与" + othersName + " " + MessageText.plain(other)
                        + " 相差约一万倍，可能一个以元、一个以万元为单位",
                "统一单位后重新填写",
                null,
                MessageText.plain(amount));
        return true;
    }

    private static boolean isTenThousandfold(BigDecimal big, BigDecimal small) {
        return small.signum() > 0
                && big.compareTo(small.multiply(LEAST)) >= 0
                && big.compareTo(small.multiply(MOST)) <= 0;
    }

    /** A budget that no project has in its unit. */
    private static void size(Funds funds, Checks checks, FaultCollector faults) {
        BigDecimal annual = funds.total().annualBudget();
        String unit = funds.unit();
        BigDecimal budget = annual == null || unit == null ? null : UnitNames.converted(annual, unit, "万元", checks);
        if (annual == null || unit == null || budget == null || budget.signum() <= 0) {
            return;
        }
        boolean yuan = unit.equals(YUAN);
        if (yuan && budget.compareTo(checks.leastBudget()) < 0 || !yuan && budget.compareTo(checks.mostBudget()) >= 0) {
            String other = yuan ? "万元" : YUAN;
            faults.add(
                    FieldPath.total(Field.ANNUAL_BUDGET),
                    "全年预算数 " + MessageText.plain(annual) + unit + (yuan ? " 过小" : " 过大") + "，金额可能是以" + other + "为单位填写的",
                    "核对金额的单位，换算成" + unit + "后重新填写",
                    null,
                    MessageText.plain(annual));
        }
    }
}
