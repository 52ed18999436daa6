package io.github.ziping.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of the funds block: 年度资金总额 or one of its sources. Every component is null where the form says nothing or
 * prints "-". Decimals are kept in the scale of {@link Decimals#canonical}.
 *
 * @param label the row's label; readers drop a trailing colon or blank, e.g. 其中：当年财政拨款
 * @param initialBudget 年初预算数, in the unit of {@link Funds#unit}
 * @param annualBudget 全年预算数, in the unit of {@link Funds#unit}
 * @param executed 全年执行数, in the unit of {@link Funds#unit}
 * @param weight 分数, in points; only the total is scored
 * @param ratePercent 执行率 as the department states it, in percent, with as many digits as it states ({@link
 *     Decimals#stated})
 * @param score 得分 as the department states it, in points
 */
public record FundLine(
        @Nullable String label,
        @Nullable BigDecimal initialBudget,
        @Nullable BigDecimal annualBudget,
        @Nullable BigDecimal executed,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal ratePercent,
        @Nullable BigDecimal score) {
    /** A row that says nothing. */
    public static final FundLine EMPTY = new FundLine(null, null, null, null, null, null, null);

    /** Brings the decimals to their one spelling. */
    public FundLine {
        label = Texts.orNull(label);
        initialBudget = Decimals.canonical(initialBudget);
        annualBudget = Decimals.canonical(annualBudget);
        executed = Decimals.canonical(executed);
        weight = Decimals.canonical(weight);
        ratePercent = Decimals.stated(ratePercent);
        score = Decimals.canonical(score);
    }

    /** What the row says of a value; null where it says nothing. */
    public @Nullable Object value(Field field) {
        return switch (field) {
            case LABEL -> label;
            case INITIAL_BUDGET -> initialBudget;
            case ANNUAL_BUDGET -> annualBudget;
            case EXECUTED -> executed;
            case FUND_WEIGHT -> weight;
            case RATE_PERCENT -> ratePercent;
            case FUND_SCORE -> score;
            default -> throw field.notOf(Field.Block.FUND_LINE);
        };
    }

    /** A value as it is written; null where the row says nothing. */
    public @Nullable String text(Field field) {
        return Field.text(value(field));
    }

    /** An amount, the weight, the rate or the score; null where the row says nothing. */
    public @Nullable BigDecimal decimal(Field field) {
        return (BigDecimal) value(field);
    }

    /** The same row with another label. */
    public FundLine withLabel(@Nullable String label) {
        return with(Field.LABEL, label);
    }

    /** The same row with another 年初预算数. */
    public FundLine withInitialBudget(@Nullable BigDecimal initialBudget) {
        return with(Field.INITIAL_BUDGET, initialBudget);
    }

    /** The same row with another 全年预算数. */
    public FundLine withAnnualBudget(@Nullable BigDecimal annualBudget) {
        return with(Field.ANNUAL_BUDGET, annualBudget);
    }

    /** The same row with another 全年执行数. */
    public FundLine withExecuted(@Nullable BigDecimal executed) {
        return with(Field.EXECUTED, executed);
    }

    /** The same row with another weight. */
    public FundLine withWeight(@Nullable BigDecimal weight) {
        return with(Field.FUND_WEIGHT, weight);
    }

    /** The same row with another rate. */
    public FundLine withRatePercent(@Nullable BigDecimal ratePercent) {
        return with(Field.RATE_PERCENT, ratePercent);
    }

    /** The same row with another score. */
    public FundLine withScore(@Nullable BigDecimal score) {
        return with(Field.FUND_SCORE, score);
    }

    /** The same row with another of its three amounts. */
    public FundLine withAmount(Field amount, @Nullable BigDecimal value) {
        return switch (amount) {
            case INITIAL_BUDGET -> withInitialBudget(value);
            case ANNUAL_BUDGET -> withAnnualBudget(value);
            case EXECUTED -> withExecuted(value);
            default -> throw new IllegalArgumentException(amount + " is no amount");
        };
    }

    FundLine with(Field field, @Nullable Object value) {
        return new FundLine(
                field == Field.LABEL ? (String) value : label,
                field == Field.INITIAL_BUDGET ? (BigDecimal) value : initialBudget,
                field == Field.ANNUAL_BUDGET ? (BigDecimal) value : annualBudget,
                field == Field.EXECUTED ? (BigDecimal) value : executed,
                field == Field.FUND_WEIGHT ? (BigDecimal) value : weight,
                field == Field.RATE_PERCENT ? (BigDecimal) value : ratePercent,
                field == Field.FUND_SCORE ? (BigDecimal) value : score);
    }
}
