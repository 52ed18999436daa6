package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.ResultText;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.Rule;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.PlaceholderName;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hint or a placeholder of a template is left in a text. */
final class PlaceholderLeft implements FormRule {
    private static final List<FieldPath> OF_FORM = List.of(
            FieldPath.of(Field.PROJECT),
            FieldPath.of(Field.AUTHORITY),
            FieldPath.of(Field.UNIT),
            FieldPath.of(Field.EXPECTED_GOAL),
            FieldPath.of(Field.ACTUAL_RESULT));
    private static final List<Field> BESIDE_NAME = List.of(Field.TARGET, Field.ACTUAL, Field.DEVIATION);

    @Override
    public Rule rule() {
        return ReadingRule.PLACEHOLDER_LEFT.rule();
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        Checks checks = profile.checks();
        for (FieldPath path : OF_FORM) {
            look(form.text(path), path, checks, faults);
        }
        for (int i = 0; i < form.indicators().size(); i++) {
            indicator(form.indicators().get(i), i, checks, faults);
        }
    }

    private static void indicator(Indicator indicator, int index, Checks checks, FaultCollector faults) {
        String name = indicator.level3();
        if (name != null && ResultText.isMark(name, checks) && ResultText.isUnused(indicator, checks)) {
            return;
        }
        if (name != null && PlaceholderName.matches(name)) {
            faults.add(
                    FieldPath.indicator(index, Field.LEVEL3),
                    "三级指标的名称还是空白表的占位文字“" + name + "”",
                    "改为实际的指标名称，或删除这一行",
                    null,
                    name);
        } else {
            look(name, FieldPath.indicator(index, Field.LEVEL3), checks, faults);
        }
        for (Field field : BESIDE_NAME) {
            look(indicator.text(field), FieldPath.indicator(index, field), checks, faults);
        }
    }

    private static void look(@Nullable String text, FieldPath field, Checks checks, FaultCollector faults) {
        if (text == null) {
            return;
        }
        for (String hint : checks.words(CheckWord.PLACEHOLDER)) {
            if (text.contains(hint)) {
                String shown = MessageText.shortened(text);
                faults.add(field, "文字中还留有空白表的提示语“" + hint + "”：" + shown, "删除提示语，只保留填写的内容", null, shown);
                return;
            }
        }
    }
}
