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
 * @param ratePercent 执行率 as the department states it, in percent
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
    /** Brings the decimals to their one spelling. */
    public FundLine {
        label = Texts.orNull(label);
        initialBudget = Decimals.canonical(initialBudget);
        annualBudget = Decimals.canonical(annualBudget);
        executed = Decimals.canonical(executed);
        weight = Decimals.canonical(weight);
        ratePercent = Decimals.canonical(ratePercent);
        score = Decimals.canonical(score);
    }
}
