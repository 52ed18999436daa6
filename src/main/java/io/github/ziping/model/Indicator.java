package io.github.ziping.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of the indicator block. Every component is null where the form says nothing.
 *
 * @param level1 一级指标, e.g. 产出指标
 * @param level2 二级指标, e.g. 数量指标
 * @param level3 三级指标, the indicator's own name
 * @param target 年度指标值
 * @param actual 实际完成值
 * @param weight 分值, in points
 * @param score 得分, in points
 * @param deviation 偏差原因分析及改进措施
 */
public record Indicator(
        @Nullable String level1,
        @Nullable String level2,
        @Nullable String level3,
        @Nullable Target target,
        @Nullable Actual actual,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal score,
        @Nullable String deviation) {
    /** Brings the decimals to their one spelling and blank texts to null. */
    public Indicator {
        level1 = Texts.orNull(level1);
        level2 = Texts.orNull(level2);
        level3 = Texts.orNull(level3);
        weight = Decimals.canonical(weight);
        score = Decimals.canonical(score);
        deviation = Texts.orNull(deviation);
    }
}
