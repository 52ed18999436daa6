package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.ResultText;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/** What every form has to say is not there. */
final class MissingValue implements FormRule {
    private static final List<FieldPath> ONCE = List.of(
            FieldPath.of(Field.PROJECT),
            FieldPath.of(Field.AUTHORITY),
            FieldPath.of(Field.UNIT),
            FieldPath.of(Field.YEAR));

    /** Missed only where a form has a place for them, see {@code FormChecker}. */
    private static final List<FieldPath> GOALS =
            List.of(FieldPath.of(Field.EXPECTED_GOAL), FieldPath.of(Field.ACTUAL_RESULT));

    private static final List<Field> OF_TOTAL =
            List.of(Field.INITIAL_BUDGET, Field.ANNUAL_BUDGET, Field.EXECUTED, Field.FUND_WEIGHT);
    private static final List<Field> OF_INDICATOR =
            List.of(Field.LEVEL3, Field.TARGET, Field.ACTUAL, Field.WEIGHT, Field.SCORE);

    @Override
    public Rule rule() {
        return ReadingRule.MISSING_VALUE.rule();
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        for (FieldPath path : ONCE) {
            if (form.value(path) == null) {
                missing(path, "", faults);
            }
        }
        for (FieldPath goal : GOALS) {
            if (form.value(goal) == null) {
                faults.add(
                        Severity.WARNING,
                        goal,
                        "没有填写“" + goal.field().label() + "”",
                        "填写“" + goal.field().label() + "”",
                        null,
                        null);
            }
        }
        for (Field field : OF_TOTAL) {
            if (form.funds().total().value(field) == null) {
                missing(FieldPath.total(field), "年度资金总额", faults);
            }
        }
        if (form.indicators().isEmpty()) {
            faults.add(FieldPath.of(Field.INDICATORS), "没有填写任何指标", "填写产出、效益、满意度等各项指标", null, null);
        }
        indicators(form.indicators(), profile.checks(), faults);
    }

    private static void indicators(List<Indicator> indicators, Checks checks, FaultCollector faults) {
        // a column that is not there is one fault
        List<Field> somewhere = new ArrayList<>();
        for (Field field : OF_INDICATOR) {
            if (indicators.size() > 1 && isNowhere(field, indicators)) {
                missing(FieldPath.indicator(0, field), "所有指标都", faults);
            } else {
                somewhere.add(field);
            }
        }
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            if (ResultText.isUnused(indicator, checks)) {
                continue;
            }
            String whose = indicator.level3() == null ? "第 " + (i + 1) + " 个指标" : MessageText.quotedName(indicator);
            for (Field field : somewhere) {
                if (indicator.value(field) == null) {
                    missing(FieldPath.indicator(i, field), whose, faults);
                }
            }
            if (indicator.target() != null
                    && ResultText.isOnlyMarks(indicator.target().text())) {
                onlyMark(
                        FieldPath.indicator(i, Field.TARGET),
                        whose,
                        indicator.target().text(),
                        faults);
            }
            if (indicator.actual() != null && ResultText.isEmpty(indicator, checks)) {
                onlyMark(
                        FieldPath.indicator(i, Field.ACTUAL),
                        whose,
                        indicator.actual().text(),
                        faults);
            }
        }
    }

    /** A value of / or 无, which says no more than an empty cell. */
    private static void onlyMark(FieldPath path, String whose, String written, FaultCollector faults) {
        String name = path.field().label();
        String advice = path.field() == Field.ACTUAL ? "；没有开展的，写明完成了多少（如 0 或“未达成指标且效果较差”）" : "";
        faults.add(
                path,
                whose + "的“" + name + "”只写了“" + MessageText.shortened(written) + "”，等于没有填写",
                "填写“" + name + "”" + advice,
                null,
                written);
    }

    private static boolean isNowhere(Field field, List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            if (indicator.value(field) != null) {
                return false;
            }
        }
        return true;
    }

    private static void missing(FieldPath path, String whose, FaultCollector faults) {
        String name = path.field() == Field.LEVEL3 ? "三级指标名称" : path.field().label();
        faults.add(path, whose + "没有填写“" + name + "”", "填写“" + name + "”", null, null);
    }
}
