package io.github.ziping.check.terms;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
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
        compare(FieldPath.of(Field.AUTHORITY));
        compare(FieldPath.of(Field.UNIT));
        compare(FieldPath.total(Field.INITIAL_BUDGET));
        compare(FieldPath.total(Field.ANNUAL_BUDGET));
        compare(FieldPath.total(Field.EXECUTED));
        compare(FieldPath.total(Field.FUND_SCORE), "执行率得分");
        if (!one.funds().sources().equals(other.funds().sources())) {
            found.add("资金来源");
        }
        compare(FieldPath.of(Field.TOTAL_SCORE));
        compare(FieldPath.of(Field.GRADE));
        name(Field.EXPECTED_GOAL);
        name(Field.ACTUAL_RESULT);
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

    private void compare(FieldPath path) {
        compare(path, path.field().label());
    }

    private void compare(FieldPath path, String label) {
        if (isDifferent(path)) {
            found.add(label + " " + shown(one.text(path)) + " 与 " + shown(other.text(path)));
        }
    }

    /** Names a long text that differs, without showing it. */
    private void name(Field field) {
        if (isDifferent(FieldPath.of(field))) {
            found.add(field.label());
        }
    }

    private boolean isDifferent(FieldPath path) {
        return !Objects.equals(one.value(path), other.value(path));
    }

    private static String shown(@Nullable String text) {
        return text == null ? "空" : MessageText.shortened(text);
    }
}
