package io.github.ziping.check.rules;

import io.github.ziping.check.Faults;
import io.github.ziping.check.FormRule;
import io.github.ziping.check.Severity;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import org.jspecify.annotations.Nullable;

/** What every form has to say is not there. */
public final class MissingValue extends FormRule {
    /** The rule. */
    public MissingValue() {
        super("missing-value", "必填项没有填写", Severity.ERROR, null);
    }

    private static final String[] BASICS = {"project", "authority", "unit"};
    private static final String[] BASICS_NAMES = {"项目名称", "主管部门", "实施单位"};

    @Override
    public void check(SelfEvaluation form, Profile profile, Faults faults) {
        @Nullable String[] basics = {form.project(), form.authority(), form.unit()};
        for (int i = 0; i < BASICS.length; i++) {
            missing(basics[i], FieldPath.of(BASICS[i]), "", BASICS_NAMES[i], faults);
        }
        missing(form.year(), FieldPath.of("year"), "", "年度", faults);
        funds(form.funds().total(), faults);
        if (form.indicators().isEmpty()) {
            faults.add(FieldPath.of("indicators"), "没有填写任何指标", "填写产出、效益、满意度等各项指标", null, null);
        }
        for (int i = 0; i < form.indicators().size(); i++) {
            indicator(form.indicators().get(i), i, faults);
        }
    }

    private static void funds(FundLine total, Faults faults) {
        String whose = "年度资金总额";
        missing(total.initialBudget(), FieldPath.of("funds.total.initialBudget"), whose, "年初预算数", faults);
        missing(total.annualBudget(), FieldPath.of("funds.total.annualBudget"), whose, "全年预算数", faults);
        missing(total.executed(), FieldPath.of("funds.total.executed"), whose, "全年执行数", faults);
        missing(total.weight(), FieldPath.of("funds.total.weight"), whose, "分值", faults);
    }

    private static void indicator(Indicator indicator, int index, Faults faults) {
        String whose = indicator.level3() == null ? "第 " + (index + 1) + " 个指标" : Print.of(indicator);
        missing(indicator.level3(), FieldPath.indicator(index, "level3"), whose, "三级指标名称", faults);
        missing(indicator.target(), FieldPath.indicator(index, "target"), whose, "年度指标值", faults);
        missing(indicator.actual(), FieldPath.indicator(index, "actual"), whose, "实际完成值", faults);
        missing(indicator.weight(), FieldPath.indicator(index, "weight"), whose, "分值", faults);
        missing(indicator.score(), FieldPath.indicator(index, "score"), whose, "得分", faults);
    }

    private static void missing(@Nullable Object value, FieldPath field, String whose, String name, Faults faults) {
        if (value == null) {
            faults.add(field, whose + "没有填写“" + name + "”", "填写“" + name + "”", null, null);
        }
    }
}
