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
    /** A row that says nothing. */
    public static final Indicator EMPTY = new Indicator(null, null, null, null, null, null, null, null);

    /** Brings the decimals to their one spelling and blank texts to null. */
    public Indicator {
        level1 = Texts.orNull(level1);
        level2 = Texts.orNull(level2);
        level3 = Texts.orNull(level3);
        weight = Decimals.canonical(weight);
        score = Decimals.canonical(score);
        deviation = Texts.orNull(deviation);
    }

    /** What the row says of a value; null where it says nothing. */
    public @Nullable Object value(Field field) {
        return switch (field) {
            case LEVEL1 -> level1;
            case LEVEL2 -> level2;
            case LEVEL3 -> level3;
            case TARGET -> target;
            case ACTUAL -> actual;
            case WEIGHT -> weight;
            case SCORE -> score;
            case DEVIATION -> deviation;
            default -> throw field.notOf(Field.Block.INDICATOR);
        };
    }

    /** A value as it is written; null where the row says nothing. */
    public @Nullable String text(Field field) {
        return Field.text(value(field));
    }

    /** The weight or the score; null where the row says nothing. */
    public @Nullable BigDecimal decimal(Field field) {
        return (BigDecimal) value(field);
    }

    /** The same row with another 一级指标. */
    public Indicator withLevel1(@Nullable String level1) {
        return with(Field.LEVEL1, level1);
    }

    /** The same row with another 二级指标. */
    public Indicator withLevel2(@Nullable String level2) {
        return with(Field.LEVEL2, level2);
    }

    /** The same row with another name. */
    public Indicator withLevel3(@Nullable String level3) {
        return with(Field.LEVEL3, level3);
    }

    /** The same row with another target. */
    public Indicator withTarget(@Nullable Target target) {
        return with(Field.TARGET, target);
    }

    /** The same row with another result. */
    public Indicator withActual(@Nullable Actual actual) {
        return with(Field.ACTUAL, actual);
    }

    /** The same row with another weight. */
    public Indicator withWeight(@Nullable BigDecimal weight) {
        return with(Field.WEIGHT, weight);
    }

    /** The same row with another score. */
    public Indicator withScore(@Nullable BigDecimal score) {
        return with(Field.SCORE, score);
    }

    /** The same row with another reason. */
    public Indicator withDeviation(@Nullable String deviation) {
        return with(Field.DEVIATION, deviation);
    }

    Indicator with(Field field, @Nullable Object value) {
        return new Indicator(
                field == Field.LEVEL1 ? (String) value : level1,
                field == Field.LEVEL2 ? (String) value : level2,
                field == Field.LEVEL3 ? (String) value : level3,
                field == Field.TARGET ? (Target) value : target,
                field == Field.ACTUAL ? (Actual) value : actual,
                field == Field.WEIGHT ? (BigDecimal) value : weight,
                field == Field.SCORE ? (BigDecimal) value : score,
                field == Field.DEVIATION ? (String) value : deviation);
    }
}
