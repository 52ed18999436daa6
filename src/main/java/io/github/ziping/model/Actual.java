package io.github.ziping.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A 实际完成值: the text as written and, where it is a number, its value and unit.
 *
 * @param text as written, never blank, never normalised
 * @param value the number with its digits as written, or null for a word such as 达成指标
 * @param unit the unit without its brackets; null where none is given
 */
public record Actual(
        String text, @Nullable BigDecimal value, @Nullable String unit) {
    /** Refuses a blank text: a missing result is null in {@link Indicator}. */
    public Actual {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("an actual value has a text; use null for a missing one");
        }
    }

    /** The result that a text means; a text that is no number is a word, never an error. */
    public static Actual of(String text) {
        QuantityText parsed = QuantityText.parse(text);
        boolean number = parsed.operator() == null;
        return new Actual(text, number ? parsed.value() : null, number ? parsed.unit() : null);
    }

    /** The result, or null for a text that says nothing. */
    public static @Nullable Actual ofNullable(@Nullable String text) {
        return text == null || text.isBlank() ? null : of(text);
    }

    /** Whether the result is a number and not a word. */
    public boolean isQuantitative() {
        return value != null;
    }

    /** Whether the text is spelt just as {@link Quantities#compose} would spell its parts. */
    public boolean isCanonical() {
        return value != null && text.equals(Quantities.compose(null, value.toPlainString(), unit));
    }
}
