package io.github.ziping.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A 实际完成值: the text as written and, beside it, what it says. What only bounds the result (≥95%, 3天以内) is no number.
 *
 * @param text as written, never blank, never normalised
 * @param stated what the text says
 */
public record Actual(String text, StatedValue stated) {
    /** Refuses a blank text: a missing result is null in {@link Indicator}. */
    public Actual {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(stated, "stated");
        if (text.isBlank()) {
            throw new IllegalArgumentException("an actual value has a text; use null for a missing one");
        }
    }

    /** The result that a text means; a text that is no number is a word, never an error. */
    public static Actual of(String text) {
        return new Actual(text, StatedValue.of(text));
    }

    /** The result, or null for a text that says nothing. */
    public static @Nullable Actual ofNullable(@Nullable String text) {
        return text == null || text.isBlank() ? null : of(text);
    }

    /** The number with its unit; null for a bound, a range, a date or a word. */
    public @Nullable Quantity quantity() {
        return stated instanceof Quantity quantity && isNumber(quantity) ? quantity : null;
    }

    /** Whether it is a number and no bound: a result of "=95%" is 95%, and 120余人 are some 120. */
    private static boolean isNumber(Quantity quantity) {
        return quantity.operator() == null || quantity.operator() == Operator.EQUAL_TO || quantity.about();
    }

    /** The number with its digits as written, or null for a word such as 达成指标. */
    public @Nullable BigDecimal value() {
        Quantity quantity = quantity();
        return quantity == null ? null : quantity.value();
    }

    /** The unit without its brackets; null where none is given. */
    public @Nullable String unit() {
        Quantity quantity = quantity();
        return quantity == null ? null : quantity.unit();
    }

    /** Whether the result is a number and not a bound, a range, a date or a word. */
    public boolean isQuantitative() {
        return quantity() != null;
    }

    /** Whether the text is spelt just as {@link Quantities#compose} would spell its parts. */
    public boolean isCanonical() {
        Quantity quantity = quantity();
        return quantity != null
                && text.equals(Quantities.compose(null, quantity.value().toPlainString(), quantity.unit()));
    }
}
