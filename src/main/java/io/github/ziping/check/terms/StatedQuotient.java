package io.github.ziping.check.terms;

import io.github.ziping.model.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers that a form states although they follow from others. */
public final class StatedQuotient {
    /** A cell holds a binary double of some 15 digits. */
    private static final BigDecimal NOISE = new BigDecimal("1E-9");

    private StatedQuotient() {}

    /** Whether a number is the exact quotient, which a formula left unshortened and the cell's format shortens. */
    public static boolean isUnshortened(BigDecimal stated, BigDecimal dividend, BigDecimal divisor) {
        if (stated.scale() <= Decimals.SCALE || divisor.signum() == 0) {
            return false;
        }
        BigDecimal exact = dividend.divide(divisor, MathContext.DECIMAL64);
        BigDecimal most = exact.abs().max(BigDecimal.ONE).multiply(NOISE);
        return stated.subtract(exact).abs().compareTo(most) <= 0;
    }
}
