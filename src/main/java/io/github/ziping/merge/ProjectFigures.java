package io.github.ziping.merge;

import io.github.ziping.finding.Reading;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Field;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project's line of the summary; every figure is computed afresh, as on the official form.
 *
 * @param form what the form says
 * @param amounts in the office's unit
 * @param shift how many digits the point of an amount moved to the left: 4 for a form in 元, 0 for one in 万元
 * @param rate 执行率, percent; null where the form lacks an amount to compute it from and states none
 * @param executionScore 得分 of the execution row, points; null where the row carries no weight or lacks an amount, and states none
 * @param levelScores the points below each name of {@link Level1Columns#names}; null where the form has no such indicator,
 *     or no scores at all
 * @param total 总分, points; null for a form that is not scored, or not yet
 * @param grade 评分等级 of the total; null where there is none
 * @param problems how many findings there are
 */
public record ProjectFigures(
        SelfEvaluation form,
        Amounts amounts,
        int shift,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal executionScore,
        List<@Nullable BigDecimal> levelScores,
        @Nullable BigDecimal total,
        @Nullable String grade,
        int problems) {
    static ProjectFigures of(Reading merged, Profile profile, Level1Columns level1) {
        SelfEvaluation form = merged.evaluation();
        FundLine line = form.funds().total();
        String unit = form.funds().unit();
        return new ProjectFigures(
                form,
                Amounts.of(line, unit, profile.amountUnit()),
                Amounts.shift(unit, profile.amountUnit()),
                profile.scoring().knownRate(line),
                profile.scoring().executionScore(line),
                levelScores(form, level1),
                profile.scoring().totalScore(form),
                profile.scoring().grade(form),
                merged.findings().size());
    }

    /** Whether it has a total: only then it counts in means, among grades and in a ranking. */
    public boolean isScored() {
        return total != null;
    }

    /** An amount of 年度资金总额 in the office's unit; null where the form does not say it, and it counts as 0 in sums. */
    public @Nullable BigDecimal amount(Field field) {
        if (isAbsent(field)) {
            return null;
        }
        return switch (field) {
            case INITIAL_BUDGET -> amounts.initial();
            case ANNUAL_BUDGET -> amounts.annual();
            case EXECUTED -> amounts.executed();
            default -> throw new IllegalArgumentException(field + " is no amount");
        };
    }

    private boolean isAbsent(Field amount) {
        return form.funds().total().value(amount) == null;
    }

    private static List<@Nullable BigDecimal> levelScores(SelfEvaluation form, Level1Columns level1) {
        @Nullable BigDecimal[] scores = new BigDecimal[level1.names().size()];
        if (!form.hasScores()) {
            return Arrays.asList(scores);
        }
        for (Indicator indicator : form.indicators()) {
            int level = level1.of(indicator);
            scores[level] = Decimals.orZero(scores[level]).add(Decimals.orZero(indicator.score()));
        }
        return Arrays.asList(scores);
    }
}
