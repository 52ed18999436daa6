package io.github.ziping.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One 财政项目支出绩效自评表, as its department states it: nothing is recomputed here. Rates, the execution score, the totals
 * and the grade may be absent; {@code Scoring} computes them.
 *
 * @param title the form's title, e.g. 财政项目支出绩效自评表
 * @param year the year that is evaluated
 * @param project 项目名称
 * @param authority 主管部门
 * @param unit 实施单位
 * @param funds 项目资金
 * @param expectedGoal 预期目标; lines end with {@code \n}
 * @param actualResult 实际完成情况; lines end with {@code \n}
 * @param indicators in printed order; may be empty
 * @param totalWeight the stated Σ of all weights, in points
 * @param totalScore the stated 总分, in points
 * @param grade the stated 评分等级, e.g. 优
 */
public record SelfEvaluation(
        @Nullable String title,
        @Nullable Integer year,
        @Nullable String project,
        @Nullable String authority,
        @Nullable String unit,
        Funds funds,
        @Nullable String expectedGoal,
        @Nullable String actualResult,
        List<Indicator> indicators,
        @Nullable BigDecimal totalWeight,
        @Nullable BigDecimal totalScore,
        @Nullable String grade) {
    /** The points that all weights of a form must add up to (财预〔2020〕10号: 百分制). */
    public static final BigDecimal FULL_WEIGHT = new BigDecimal("100.00");

    /** Copies the list and brings decimals and blank texts to their one spelling. */
    public SelfEvaluation {
        title = Texts.orNull(title);
        project = Texts.orNull(project);
        authority = Texts.orNull(authority);
        unit = Texts.orNull(unit);
        Objects.requireNonNull(funds, "funds");
        expectedGoal = Texts.orNull(expectedGoal);
        actualResult = Texts.orNull(actualResult);
        indicators = List.copyOf(indicators);
        totalWeight = Decimals.canonical(totalWeight);
        totalScore = Decimals.canonical(totalScore);
        grade = Texts.orNull(grade);
    }

    /** The weight of the execution row plus all indicator weights, in points; an absent weight counts as 0. */
    public BigDecimal weightSum() {
        BigDecimal sum = Decimals.orZero(funds.total().weight());
        for (Indicator indicator : indicators) {
            sum = sum.add(Decimals.orZero(indicator.weight()));
        }
        return sum;
    }

    /** Whether all weights add up to exactly {@link #FULL_WEIGHT}. */
    public boolean weightsAddUp() {
        return weightSum().compareTo(FULL_WEIGHT) == 0;
    }

    /**
     * Insists on the weights.
     *
     * @return this form
     * @throws IllegalStateException when the weights do not add up to 100; the text names the sum and the difference
     */
    public SelfEvaluation requireWeightsAddUp() {
        BigDecimal sum = weightSum();
        if (sum.compareTo(FULL_WEIGHT) != 0) {
            throw new IllegalStateException("权重合计为 " + sum.toPlainString() + "，应为 100，相差 "
                    + FULL_WEIGHT.subtract(sum).toPlainString());
        }
        return this;
    }
}
