package io.github.ziping.merge;

import java.math.BigDecimal;

/**
 * What all projects lost below one 一级指标.
 *
 * @param level its name
 * @param weight the points that could be had
 * @param score the points that were had
 */
public record LostPoints(String level, BigDecimal weight, BigDecimal score) {
    /** The difference, points. */
    public BigDecimal lost() {
        return weight.subtract(score);
    }
}
