package io.github.ziping.write.form;

import io.github.ziping.model.Actual;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import org.jspecify.annotations.Nullable;

/** Looks up the text that a placeholder stands for. */
final class PlaceholderText {
    private PlaceholderText() {}

    /**
     * The value of a text placeholder.
     *
     * @param item the source's or the indicator's number
     * @return the text, or null where the form says nothing
     */
    static @Nullable String of(Placeholder placeholder, SelfEvaluation form, int item) {
        return switch (placeholder) {
            case TITLE -> form.title();
            case YEAR -> form.year() == null ? null : String.valueOf(form.year());
            case PROJECT -> form.project();
            case AUTHORITY -> form.authority();
            case UNIT -> form.unit();
            case FUNDS_UNIT -> form.funds().unit();
            case TOTAL_LABEL -> form.funds().total().label();
            case SOURCE_LABEL -> form.funds().sources().get(item).label();
            case EXPECTED_GOAL -> form.expectedGoal();
            case ACTUAL_RESULT -> form.actualResult();
            case LEVEL1, LEVEL2, LEVEL3, TARGET, ACTUAL, DEVIATION ->
                of(placeholder, form.indicators().get(item));
            default -> null;
        };
    }

    private static @Nullable String of(Placeholder placeholder, Indicator indicator) {
        return switch (placeholder) {
            case LEVEL1 -> indicator.level1();
            case LEVEL2 -> indicator.level2();
            case LEVEL3 -> indicator.level3();
            case TARGET -> text(indicator.target());
            case ACTUAL -> text(indicator.actual());
            default -> indicator.deviation();
        };
    }

    private static @Nullable String text(@Nullable Target target) {
        return target == null ? null : target.text();
    }

    private static @Nullable String text(@Nullable Actual actual) {
        return actual == null ? null : actual.text();
    }
}
