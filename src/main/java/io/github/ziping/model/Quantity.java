package io.github.ziping.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit and the way it is meant to be compared.
 *
 * @param operator the comparison, be it a sign or words ({@code ≥}, 不少于, 以内); null for a bare number
 * @param value the number with its digits as written ({@code 100} and {@code 100.00} differ)
 * @param unit the unit without its brackets and without words of bound, e.g. {@code %} or {@code 次/月}; null where
 *     none is given
 * @param about whether the number is an approximate one: 约, 左右, 余
 * @param inSentence whether other words stand around it: 3天办结, 达到95%
 */
public record Quantity(
        @Nullable Operator operator,
        BigDecimal value,
        @Nullable String unit,
        boolean about,
        boolean inSentence) implements StatedValue {
    /** Refuses a missing number. */
    public Quantity {
        Objects.requireNonNull(value, "value");
    }
}
