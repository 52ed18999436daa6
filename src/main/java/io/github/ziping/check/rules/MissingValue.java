package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.Rule;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every form has to say is not there. */
final class MissingValue implements FormRule {
    private static final String[] BASICS = {"project", "authority", "unit"};
    private static final String[] MEMBERS = {"level3", "target", "actual", "weight", "score"};
    private static final String[] NAMES = {"三级指标名称", "年度指标值", "实际完成值", "分值", "得分"};
    private static final String[] BASICS_NAMES = {"项目名称", "主管部门", "实施单位"};

    @Override
    public Rule rule() {
        return ReadingRule.MISSING_VALUE.rule();
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        @Nullable String[] basics = {form.project(), form.authority(), form.unit()};
        for (int i = 0; i < BASICS.length; i++) {
            missing(basics[i], FieldPath.of(BASICS[i]), "", BASICS_NAMES[i], faults);
        }
        missing(form.year(), FieldPath.of("year"), "", "年度", faults);
        funds(form.funds().total(), faults);
        if (form.indicators().isEmpty()) {
            faults.add(FieldPath.of("indicators"), "没有填写任何指标", "填写产出、效益、满意度等各项指标", null, null);
        }
        indicators(form.indicators(), faults);
    }

    private static void funds(FundLine total, FaultCollector faults) {
        String whose = "年度资金总额";
        missing(total.initialBudget(), FieldPath.of("funds.total.initialBudget"), whose, "年初预算数", faults);
        missing(total.annualBudget(), FieldPath.of("funds.total.annualBudget"), whose, "全年预算数", faults);
        missing(total.executed(), FieldPath.of("funds.total.executed"), whose, "全年执行数", faults);
        missing(total.weight(), FieldPath.of("funds.total.weight"), whose, "分值", faults);
    }

    private static void indicators(List<Indicator> indicators, FaultCollector faults) {
        Set<String> nowhere = new HashSet<>();
        for (int member = 0; member < MEMBERS.length; member++) {
            boolean all = indicators.size() > 1;
            for (Indicator indicator : indicators) {
                all &= value(indicator, member) == null;
            }
            if (all) {
                // a column that is not there is one fault
                nowhere.add(MEMBERS[member]);
                missing(null, FieldPath.indicator(0, MEMBERS[member]), "所有指标都", NAMES[member], faults);
            }
        }
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            for (int member = 0; member < MEMBERS.length; member++) {
                if (value(indicator, member) == null && !nowhere.contains(MEMBERS[member])) {
                    String whose =
                            indicator.level3() == null ? "第 " + (i + 1) + " 个指标" : MessageText.quotedName(indicator);
                    missing(null, FieldPath.indicator(i, MEMBERS[member]), whose, NAMES[member], faults);
                }
            }
        }
    }

    private static @Nullable Object value(Indicator indicator, int member) {
        return switch (member) {
            case 0 -> indicator.level3();
            case 1 -> indicator.target();
            case 2 -> indicator.actual();
            case 3 -> indicator.weight();
            default -> indicator.score();
        };
    }

    private static void missing(
            @Nullable Object value, FieldPath field, String whose, String name, FaultCollector faults) {
        if (value == null) {
            faults.add(field, whose + "没有填写“" + name + "”", "填写“" + name + "”", null, null);
        }
    }
}
