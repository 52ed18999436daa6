package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.FundParts;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A total is not the sum of its sources; within 0.01 for each source it may be their rounding. */
final class FundsSum implements FormRule {
    private static final Rule RULE = new Rule("funds-sum", "资金总额与各来源之和不符", Severity.ERROR, null);
    private static final List<Field> AMOUNTS = List.of(Field.INITIAL_BUDGET, Field.ANNUAL_BUDGET, Field.EXECUTED);
    private static final BigDecimal CENT = new BigDecimal("0.01");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean followsFrom(FieldPath fault, FieldPath unread) {
        return unread.field() == fault.field();
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        Funds funds = form.funds();
        if (funds.sources().isEmpty() || FundParts.areIn(funds)) {
            return;
        }
        for (Field field : AMOUNTS) {
            List<@Nullable BigDecimal> parts = new ArrayList<>();
            for (FundLine source : funds.sources()) {
                parts.add(source.decimal(field));
            }
            column(field, funds.total().decimal(field), parts, faults);
        }
    }

    private static void column(
            Field field, @Nullable BigDecimal total, List<@Nullable BigDecimal> parts, FaultCollector faults) {
        int stated = 0;
        for (BigDecimal part : parts) {
            stated += part == null ? 0 : 1;
        }
        if (total == null || stated == 0) {
            return;
        }
        BigDecimal sum = Scoring.sum(parts);
        BigDecimal difference = total.subtract(sum);
        if (difference.signum() == 0) {
            return;
        }
        boolean rounding = difference.abs().compareTo(CENT.multiply(BigDecimal.valueOf(parts.size()))) <= 0;
        String message = field.label() + "的总额 " + MessageText.plain(total) + " 与各来源之和不符：" + addition(parts) + " = "
                + MessageText.plain(sum) + "，相差 " + MessageText.plain(difference.abs());
        faults.add(
                rounding ? Severity.INFO : null,
                FieldPath.total(field),
                rounding ? message + "，可能是金额换算时四舍五入的尾差" : message,
                rounding ? "核对各来源的金额；确属尾差的可以不改" : "核对总额和各来源的金额，使总额等于各来源之和",
                MessageText.plain(sum),
                MessageText.plain(total));
    }

    private static String addition(List<@Nullable BigDecimal> parts) {
        StringBuilder addition = new StringBuilder();
        for (BigDecimal part : parts) {
            addition.append(addition.length() == 0 ? "" : " + ").append(part == null ? "0" : MessageText.plain(part));
        }
        return addition.toString();
    }
}
