package io.github.ziping.model;

import org.jspecify.annotations.Nullable;

/** The spelling of a quantity in the official form: {@code ≥95.00(%)}. */
public final class Quantities {
    private Quantities() {}

    /**
     * Puts a quantity together as the nine forms print it.
     *
     * @param operator the comparison, or null for none
     * @param digits the number with its digits as they shall be printed
     * @param unit the unit, or null for none
     */
    public static String compose(@Nullable Operator operator, String digits, @Nullable String unit) {
        StringBuilder text = new StringBuilder(digits.length() + 8);
        if (operator != null) {
            text.append(operator.symbol());
        }
        text.append(digits);
        if (unit != null) {
            text.append('(').append(unit).append(')');
        }
        return text.toString();
    }
}
