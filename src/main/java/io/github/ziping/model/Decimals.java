package io.github.ziping.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The one spelling of an amount, a rate or a score, so that equal numbers are equal objects. */
public final class Decimals {
    /** Digits after the point that every amount (万元 or 元), rate (percent) and score (points) is printed with. */
    public static final int SCALE = 2;

    /** Significant digits that survive a spreadsheet cell, which holds a binary double. */
    public static final int SPREADSHEET_DIGITS = 15;

    /** Zero with the printed scale, {@code 0.00}. */
    public static final BigDecimal ZERO = BigDecimal.ZERO.setScale(SCALE);

    private Decimals() {}

    /**
     * The number with at least two digits after the point and no idle zeros beyond them: {@code 416} and {@code 416.000}
     * become {@code 416.00}, {@code 9.123} stays. A spreadsheet cell keeps the value but not the zeros, so this is what
     * makes a form read back equal to the form written.
     *
     * @param value the number, or null where the form says nothing
     * @return the same value in its canonical scale, or null
     */
    public static @Nullable BigDecimal canonical(@Nullable BigDecimal value) {
        if (value == null || value.scale() == SCALE) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < SCALE ? stripped.setScale(SCALE, RoundingMode.UNNECESSARY) : stripped;
    }

    /**
     * A percentage with the digits that it is stated with, as far as a form prints them: {@code 86} stays, and so do
     * {@code 86.5} and {@code 86.00}, since a rate is judged at the digits stated; idle zeros beyond are dropped.
     *
     * @param value the number, or null where the form says nothing
     */
    public static @Nullable BigDecimal stated(@Nullable BigDecimal value) {
        if (value == null || value.scale() > SCALE) {
            return canonical(value);
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** The number itself, or {@link #ZERO} where the form says nothing, as a spreadsheet counts an empty cell. */
    public static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? ZERO : value;
    }

    /** Whether a spreadsheet cell can hold this number without losing a digit. */
    public static boolean fitsSpreadsheet(BigDecimal value) {
        if (value.signum() == 0) {
            return true;
        }
        // the length comes first: stripping the zeros of 1E999999999 would take for ever
        long magnitude = (long) value.precision() - value.scale();
        return magnitude <= SPREADSHEET_DIGITS
                && value.scale() <= 20
                && value.stripTrailingZeros().precision() <= SPREADSHEET_DIGITS;
    }
}
