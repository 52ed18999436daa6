package io.github.ziping.merge;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Several projects taken together.
 *
 * @param name what they have in common, e.g. their 实施单位
 * @param count how many they are
 * @param amounts their sums, in the office's unit
 * @param rate executed ÷ annual budget of the sums, percent, shortened as on a form
 * @param scored how many of them have a total
 * @param averageScore the mean of the totals, points, shortened as a score; null where none has one
 * @param problems how many findings there are
 */
public record GroupFigures(
        String name,
        int count,
        Amounts amounts,
        BigDecimal rate,
        int scored,
        @Nullable BigDecimal averageScore,
        int problems) {}
