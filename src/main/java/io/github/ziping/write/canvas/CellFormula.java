package io.github.ziping.write.canvas;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A formula with the value that it shows where nothing computes.
 *
 * @param text the formula; null where it is the one that the cells of a column share
 * @param value a String, a BigDecimal, an Integer that is not negative or a Boolean
 */
record CellFormula(@Nullable String text, Object value) {
    CellFormula {
        boolean known = value instanceof String
                || value instanceof BigDecimal
                || value instanceof Integer
                || value instanceof Boolean;
        if (!known) {
            throw new IllegalArgumentException("no value of a cell: " + value);
        }
    }
}
