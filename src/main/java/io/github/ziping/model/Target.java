package io.github.ziping.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A 年度指标值: the text as written and, beside it, what it means as an operator, a value and a unit. A word such as 稳定
 * has none of the three and is a qualitative target.
 *
 * @param text as written, never blank, never normalised
 * @param operator the comparison, or null for a word or a bare number
 * @param value the number with its digits as written ({@code 100} and {@code 100.00} differ), or null for a word
 * @param unit the unit without its brackets, e.g. {@code %} or {@code 次/月}; null where none is given
 */
public record Target(
        String text,
        @Nullable Operator operator,
        @Nullable BigDecimal value,
        @Nullable String unit) {
    /** Refuses a blank text: a missing target is null in {@link Indicator}. */
    public Target {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a target has a text; use null for a missing one");
        }
    }

    /** The target that a text means; an unreadable text is a qualitative target, never an error. */
    public static Target of(String text) {
        QuantityText parsed = QuantityText.parse(text);
        return new Target(text, parsed.operator(), parsed.value(), parsed.unit());
    }

    /** The target, or null for a text that says nothing. */
    public static @Nullable Target ofNullable(@Nullable String text) {
        return text == null || text.isBlank() ? null : of(text);
    }

    /** Whether the target is a number and not a word. */
    public boolean isQuantitative() {
        return value != null;
    }

    /** Whether the text is spelt just as {@link Quantities#compose} would spell its three parts. */
    public boolean isCanonical() {
        return value != null && text.equals(Quantities.compose(operator, value.toPlainString(), unit));
    }
}
