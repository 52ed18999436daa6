package io.github.ziping.read.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is left of the amounts of a row of a list while those of other rows are subtracted, one after the other. */
final class RemainingAmounts {
    /** Sums of rounded amounts may differ by so much per part. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    private final List<@Nullable BigDecimal> rest;
    private final boolean any;
    private int parts;

    /** All of a row's amounts; null for those that it does not state. */
    RemainingAmounts(List<@Nullable BigDecimal> amounts) {
        this.rest = new ArrayList<>(amounts);
        boolean stated = false;
        for (BigDecimal amount : amounts) {
            stated |= amount != null && amount.signum() != 0;
        }
        this.any = stated;
    }

    /** Whether what is left can be due to the rounding of so many parts. */
    static boolean isRounding(BigDecimal rest, int parts) {
        return rest.abs().compareTo(ROUNDING.multiply(BigDecimal.valueOf(parts))) <= 0;
    }

    /** Subtracts another row's amounts, as far as both state them. */
    void subtract(List<@Nullable BigDecimal> amounts) {
        parts++;
        for (int i = 0; i < rest.size(); i++) {
            BigDecimal left = rest.get(i);
            BigDecimal part = amounts.get(i);
            if (left != null && part != null) {
                rest.set(i, left.subtract(part));
            }
        }
    }

    /** How many rows were subtracted. */
    int parts() {
        return parts;
    }

    /** Whether at least two rows make up all the amounts. */
    boolean isNothing() {
        for (BigDecimal left : rest) {
            if (left != null && !isRounding(left, parts)) {
                return false;
            }
        }
        return any && parts > 1;
    }

    /** Whether no rows at all make them up: a row without amounts is the sum of nothing. */
    boolean isNever() {
        return !any;
    }
}
