package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A weight, a score or an amount is below 0. */
final class NegativeValue implements FormRule {
    private static final Rule RULE = new Rule("negative-value", "分值、得分或金额小于 0", Severity.ERROR, null);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        line(form.funds().total(), "年度资金总额", "funds.total.", faults);
        List<FundLine> sources = form.funds().sources();
        for (int i = 0; i < sources.size(); i++) {
            String label = sources.get(i).label();
            line(sources.get(i), label == null ? "资金来源" : label, "funds.sources[" + i + "].", faults);
        }
        for (int i = 0; i < form.indicators().size(); i++) {
            Indicator indicator = form.indicators().get(i);
            check(indicator, indicator.weight(), "分值", i, "weight", faults);
            check(indicator, indicator.score(), "得分", i, "score", faults);
        }
    }

    private static void line(FundLine line, String label, String path, FaultCollector faults) {
        check(line.initialBudget(), label, "年初预算数", path, "initialBudget", faults);
        check(line.annualBudget(), label, "全年预算数", path, "annualBudget", faults);
        check(line.executed(), label, "全年执行数", path, "executed", faults);
        check(line.weight(), label, "分值", path, "weight", faults);
        check(line.score(), label, "得分", path, "score", faults);
    }

    private static void check(
            @Nullable BigDecimal value, String label, String what, String path, String member, FaultCollector faults) {
        if (value != null && value.signum() < 0) {
            add(value, label, what, FieldPath.of(path + member), faults);
        }
    }

    private static void check(
            Indicator indicator,
            @Nullable BigDecimal value,
            String what,
            int index,
            String member,
            FaultCollector faults) {
        if (value != null && value.signum() < 0) {
            add(value, MessageText.quotedName(indicator), what, FieldPath.indicator(index, member), faults);
        }
    }

    private static void add(BigDecimal value, String whose, String what, FieldPath field, FaultCollector faults) {
        String bare = MessageText.bare(value);
        faults.add(field, whose + "的" + what + "是负数：" + bare, "核对后改为不小于 0 的数", "≥0", bare);
    }
}
