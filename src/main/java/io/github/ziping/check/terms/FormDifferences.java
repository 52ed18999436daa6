package io.github.ziping.check.terms;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In what two forms of one project differ, in words. */
public final class FormDifferences {
    private final SelfEvaluation one;
    private final SelfEvaluation other;
    private final List<String> found = new ArrayList<>();

    public FormDifferences(SelfEvaluation one, SelfEvaluation other) {
        this.one = one;
        this.other = other;
    }

    /** {@code 全年执行数 39.50 与 39.00}, in the order of the form. */
    public List<String> list() {
        compare("主管部门", one.authority(), other.authority());
        compare("实施单位", one.unit(), other.unit());
        FundLine a = one.funds().total();
        FundLine b = other.funds().total();
        compare("年初预算数", a.initialBudget(), b.initialBudget());
        compare("全年预算数", a.annualBudget(), b.annualBudget());
        compare("全年执行数", a.executed(), b.executed());
        compare("执行率得分", a.score(), b.score());
        if (!one.funds().sources().equals(other.funds().sources())) {
            found.add("资金来源");
        }
        compare("总分", one.totalScore(), other.totalScore());
        compare("评分等级", one.grade(), other.grade());
        texts("预期目标", one.expectedGoal(), other.expectedGoal());
        texts("实际完成情况", one.actualResult(), other.actualResult());
        indicators();
        return found;
    }

    private void indicators() {
        int count = one.indicators().size();
        if (count != other.indicators().size()) {
            found.add("指标 " + count + " 个与 " + other.indicators().size() + " 个");
            return;
        }
        for (int i = 0; i < count; i++) {
            Indicator a = one.indicators().get(i);
            if (!a.equals(other.indicators().get(i))) {
                found.add("第 " + (i + 1) + " 个指标“" + MessageText.shortened(a.level3()) + "”");
            }
        }
    }

    private void compare(String name, @Nullable Object a, @Nullable Object b) {
        if (!Objects.equals(a, b)) {
            found.add(name + " " + shown(a) + " 与 " + shown(b));
        }
    }

    private void texts(String name, @Nullable String a, @Nullable String b) {
        if (!Objects.equals(a, b)) {
            found.add(name);
        }
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "空" : MessageText.shortened(value.toString());
    }
}
