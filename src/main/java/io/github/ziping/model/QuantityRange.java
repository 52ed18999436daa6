package io.github.ziping.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers, both ends included: 3-5个, 90%～95%.
 *
 * @param from the lower end
 * @param to the upper end, not below {@code from}
 * @param unit the unit of both; null where none is given
 */
public record QuantityRange(
        BigDecimal from, BigDecimal to, @Nullable String unit) implements StatedValue {
    /** Refuses ends in the wrong order. */
    public QuantityRange {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }
}
