package io.github.ziping.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A 年度指标值: the text as written and, beside it, what it says. A word such as 稳定 is a qualitative target.
 *
 * @param text as written, never blank, never normalised
 * @param stated what the text says
 */
public record Target(String text, StatedValue stated) {
    /** Refuses a blank text: a missing target is null in {@link Indicator}. */
    public Target {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(stated, "stated");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a target has a text; use null for a missing one");
        }
    }

    /** The target that a text means; an unreadable text is a qualitative target, never an error. */
    public static Target of(String text) {
        return new Target(text, StatedValue.of(text));
    }

    /** The target, or null for a text that says nothing. */
    public static @Nullable Target ofNullable(@Nullable String text) {
        return text == null || text.isBlank() ? null : of(text);
    }

    /** The number with its unit; null for a range, a date or a word. */
    public @Nullable Quantity quantity() {
        return stated instanceof Quantity quantity ? quantity : null;
    }

    /** The comparison; null for a bare number and where there is no number. */
    public @Nullable Operator operator() {
        return stated instanceof Quantity quantity ? quantity.operator() : null;
    }

    /** The number with its digits as written ({@code 100} and {@code 100.00} differ), or null where there is none. */
    public @Nullable BigDecimal value() {
        return stated instanceof Quantity quantity ? quantity.value() : null;
    }

    /** The unit without its brackets, e.g. {@code %} or {@code 次/月}; null where none is given. */
    public @Nullable String unit() {
        return stated instanceof Quantity quantity ? quantity.unit() : null;
    }

    /** Whether the target is a number and not a range, a date or a word. */
    public boolean isQuantitative() {
        return stated instanceof Quantity;
    }

    /** Whether the text is spelt just as {@link Quantities#compose} would spell its three parts. */
    public boolean isCanonical() {
        return stated instanceof Quantity quantity
                && text.equals(
                        Quantities.compose(quantity.operator(), quantity.value().toPlainString(), quantity.unit()));
    }
}
