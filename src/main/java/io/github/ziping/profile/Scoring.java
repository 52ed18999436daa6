package io.github.ziping.profile;

import io.github.ziping.model.Decimals;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of the form under one office's rules; exact decimals throughout. An absent number counts as 0, just as
 * an empty cell does in a formula; but a form without any points has no total and no grade, rather than 0 and the lowest.
 *
 * @param rateDecimals digits of a printed 执行率
 * @param rateRounding how a 执行率 is shortened; the nine forms of 2024 cut it
 * @param scoreDecimals digits of a printed score
 * @param scoreRounding how the execution score and the total are shortened
 * @param executionWeight the points of the execution row, 10 in 财预〔2020〕10号
 * @param totalWeight the points that all weights must add up to
 * @param grades from the highest to the lowest; the lowest starts at 0 and takes everything below too
 */
public record Scoring(
        int rateDecimals,
        Rounding rateRounding,
        int scoreDecimals,
        Rounding scoreRounding,
        BigDecimal executionWeight,
        BigDecimal totalWeight,
        List<Grade> grades) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies the list and insists on falling thresholds. */
    public Scoring {
        grades = List.copyOf(grades);
        if (grades.isEmpty()) {
            throw new IllegalArgumentException("scoring needs at least one grade");
        }
        for (int i = 1; i < grades.size(); i++) {
            if (grades.get(i).from().compareTo(grades.get(i - 1).from()) >= 0) {
                throw new IllegalArgumentException(
                        "grades must fall: " + grades.get(i).name());
            }
        }
    }

    /**
     * 执行率(%) = executed ÷ annual budget × 100, shortened once, from the exact quotient.
     *
     * @return percent with {@link #rateDecimals} digits; 0 where the budget is 0 or absent
     */
    public BigDecimal rate(FundLine line) {
        BigDecimal budget = Decimals.orZero(line.annualBudget());
        if (budget.signum() == 0) {
            return BigDecimal.ZERO.setScale(rateDecimals);
        }
        return Decimals.orZero(line.executed()).multiply(HUNDRED).divide(budget, rateDecimals, rateRounding.mode());
    }

    /**
     * 执行率 of a row of the funds as it is printed: computed where the row says what it is computed from, else the stated one.
     *
     * @return percent; null where nothing is known of it
     */
    public @Nullable BigDecimal knownRate(FundLine line) {
        return hasRate(line) ? rate(line) : unlessNought(line.ratePercent());
    }

    /** Whether 执行率 can be computed from the amounts of a row. */
    public static boolean hasRate(FundLine line) {
        return line.annualBudget() != null && line.executed() != null;
    }

    /**
     * The score of an execution row = unrounded rate × weight ÷ 100, shortened, at most the weight.
     *
     * @return points; of a row that lacks its weight or an amount those that it states, null for none
     */
    public @Nullable BigDecimal executionScore(FundLine line) {
        BigDecimal weight = line.weight();
        if (weight == null || !hasRate(line)) {
            return weight == null ? line.score() : unlessNought(line.score());
        }
        BigDecimal budget = Decimals.orZero(line.annualBudget());
        if (budget.signum() == 0) {
            return BigDecimal.ZERO.setScale(scoreDecimals);
        }
        BigDecimal score =
                Decimals.orZero(line.executed()).multiply(weight).divide(budget, scoreDecimals, scoreRounding.mode());
        return score.min(weight);
    }

    /** What is stated where amounts are missing; 0 says nothing, it is what a formula makes of empty cells. */
    private static @Nullable BigDecimal unlessNought(@Nullable BigDecimal stated) {
        return stated == null || stated.signum() == 0 ? null : stated;
    }

    /**
     * Σ of all weights.
     *
     * @return points, shortened as a score; null where no indicator carries a weight
     */
    public @Nullable BigDecimal totalWeight(SelfEvaluation evaluation) {
        return evaluation.hasWeights() ? weightSum(evaluation) : null;
    }

    /** Σ of whatever weights there are, in points, shortened as a score: 0 where there are none. */
    public BigDecimal weightSum(SelfEvaluation evaluation) {
        return shorten(evaluation.weightSum());
    }

    /** Whether all weights add up to exactly {@link #totalWeight()}, an absent one counting as 0. */
    public boolean weightsAddUp(SelfEvaluation evaluation) {
        return evaluation.weightSum().compareTo(totalWeight) == 0;
    }

    /**
     * Insists on the weights: that of the execution row and those of all indicators.
     *
     * @return the form
     * @throws IllegalStateException when they do not add up to {@link #totalWeight()}, 100 in 财预〔2020〕10号; the text, in
     *     Chinese, names the sum and the difference
     */
    public SelfEvaluation requireWeightsAddUp(SelfEvaluation evaluation) {
        if (!weightsAddUp(evaluation)) {
            BigDecimal sum = evaluation.weightSum();
            throw new IllegalStateException("权重合计为 " + sum.toPlainString() + "，应为 "
                    + totalWeight.stripTrailingZeros().toPlainString() + "，相差 "
                    + totalWeight.subtract(sum).toPlainString());
        }
        return evaluation;
    }

    /**
     * 总分: execution score + Σ indicator scores. Where nobody knows the execution score, nobody knows the sum, and a stated
     * total stands. Where no indicator has a score there is nothing to add up, and a stated total stands, too; but one that is
     * no more than the execution score says nothing, it is what a formula makes of an empty form.
     *
     * @return points, shortened as a score; null for a form that is not scored, or not yet
     */
    public @Nullable BigDecimal totalScore(SelfEvaluation evaluation) {
        BigDecimal stated = evaluation.totalScore();
        if (evaluation.hasScores()) {
            return isSummable(evaluation) ? scoreSum(evaluation) : stated == null ? null : shorten(stated);
        }
        if (stated == null || stated.compareTo(scoreSum(evaluation)) <= 0) {
            return null;
        }
        return shorten(stated);
    }

    /** Whether 总分 can be added up: an indicator has a score, and so has the execution row, if it carries a weight. */
    public boolean isSummable(SelfEvaluation evaluation) {
        FundLine execution = evaluation.funds().total();
        return evaluation.hasScores() && (execution.weight() == null || executionScore(execution) != null);
    }

    /** The execution score + Σ of whatever scores there are, in points, shortened as a score: 0 where there are none. */
    public BigDecimal scoreSum(SelfEvaluation evaluation) {
        BigDecimal sum = Decimals.orZero(executionScore(evaluation.funds().total()));
        for (Indicator indicator : evaluation.indicators()) {
            sum = sum.add(Decimals.orZero(indicator.score()));
        }
        return shorten(sum);
    }

    /** The grade of the form's {@link #totalScore}; null where it has none. */
    public @Nullable String grade(SelfEvaluation evaluation) {
        BigDecimal total = totalScore(evaluation);
        return total == null ? null : grade(total);
    }

    /**
     * The grade of a printed total, so that 89.995, printed as 90.00, is 优.
     *
     * @param total points as printed
     */
    public String grade(BigDecimal total) {
        for (Grade grade : grades) {
            if (total.compareTo(grade.from()) >= 0) {
                return grade.name();
            }
        }
        return grades.get(grades.size() - 1).name();
    }

    /**
     * Whether the stated 年度资金总额 of one column equals the sum of its sources, so that the form may carry a SUM; where
     * amounts were rounded from 元 it does not, and the stated number stands.
     *
     * @param stated the total, or null when the form states none
     * @param parts the sources' amounts, null for an absent one
     */
    public static boolean isSum(@Nullable BigDecimal stated, List<@Nullable BigDecimal> parts) {
        return stated != null && !parts.isEmpty() && stated.compareTo(sum(parts)) == 0;
    }

    /** The exact sum; an absent amount counts as 0. */
    public static BigDecimal sum(List<@Nullable BigDecimal> parts) {
        BigDecimal sum = Decimals.ZERO;
        for (BigDecimal part : parts) {
            sum = sum.add(Decimals.orZero(part));
        }
        return sum;
    }

    private BigDecimal shorten(BigDecimal points) {
        RoundingMode mode = scoreRounding.mode();
        return points.setScale(scoreDecimals, mode);
    }
}
