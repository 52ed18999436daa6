package io.github.ziping.write.department;

import io.github.ziping.check.terms.FundParts;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives the hints about a form as a whole: what is missing above the indicators, and sums that differ.
 * {@link FormHintFormulas} says the same in the workbook.
 */
final class FormHints {
    /** How many of the texts, from the first, are about the sheet of the basics. */
    static final int OF_BASICS = 9;

    /** How many behind them are about the goals; the rest is about indicators. */
    static final int OF_GOALS = 2;

    /** How many texts {@link #of} gives. */
    static final int COUNT = OF_BASICS + OF_GOALS + 2;

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Profile profile;
    private final SelfEvaluation form;

    private FormHints(Profile profile, SelfEvaluation form) {
        this.profile = profile;
        this.form = form;
    }

    /**
     * What is wrong with a form as a whole, in the order of the sheets: {@link #COUNT} texts.
     *
     * @return an empty text where nothing is
     */
    static List<String> of(Profile profile, SelfEvaluation form) {
        return new FormHints(profile, form).all();
    }

    private List<String> all() {
        FundLine total = form.funds().total();
        List<String> hints = new ArrayList<>();
        hints.add(missing(form.year(), HeaderWord.YEAR));
        hints.add(text(form.project(), HeaderWord.PROJECT));
        hints.add(text(form.authority(), HeaderWord.AUTHORITY));
        hints.add(text(form.unit(), HeaderWord.UNIT));
        hints.add(FundHints.of(profile, form.funds()).stream()
                .filter(hint -> !hint.isEmpty())
                .findFirst()
                .orElse(""));
        hints.add(executionWeight(total.weight()));
        hints.add(sum(FundLine::initialBudget, HeaderWord.INITIAL_BUDGET));
        hints.add(sum(FundLine::annualBudget, HeaderWord.ANNUAL_BUDGET));
        hints.add(sum(FundLine::executed, HeaderWord.EXECUTED));
        hints.add(text(form.expectedGoal(), HeaderWord.GOAL));
        hints.add(text(form.actualResult(), HeaderWord.RESULT));
        hints.add(form.indicators().isEmpty() ? HintText.NO_INDICATOR : "");
        hints.add(weights());
        return hints;
    }

    private String missing(@Nullable Object value, HeaderWord word) {
        return value == null ? HintText.missing(profile.heading(word)) : "";
    }

    private String text(@Nullable String value, HeaderWord word) {
        if (FoldedText.isBlank(value)) {
            return HintText.missing(profile.heading(word));
        }
        boolean hint = value != null
                && profile.checks().words(CheckWord.PLACEHOLDER).stream().anyMatch(value::contains);
        return hint ? profile.heading(word) + HintText.PLACEHOLDER : "";
    }

    private String executionWeight(@Nullable BigDecimal weight) {
        String heading = profile.heading(HeaderWord.FUND_WEIGHT);
        return weight != null && weight.signum() < 0 && HintRule.NEGATIVE.blocks(profile.checks())
                ? HintText.negative(heading)
                : missing(weight, HeaderWord.FUND_WEIGHT);
    }

    private String sum(Function<FundLine, @Nullable BigDecimal> column, HeaderWord word) {
        Funds funds = form.funds();
        BigDecimal total = column.apply(funds.total());
        List<@Nullable BigDecimal> parts = new ArrayList<>();
        boolean any = false;
        for (FundLine source : funds.sources()) {
            BigDecimal part = column.apply(source);
            any |= part != null;
            parts.add(part);
        }
        if (total == null || !any || FundParts.areIn(funds) || !HintRule.FUNDS_SUM.blocks(profile.checks())) {
            return "";
        }
        BigDecimal sum = Scoring.sum(parts);
        // each source may be rounded to the cent
        BigDecimal most = CENT.multiply(BigDecimal.valueOf(parts.size()));
        return total.subtract(sum).abs().compareTo(most) <= 0
                ? ""
                : HintText.sum(profile.heading(word))
                        + String.format(Locale.ROOT, "%,." + profile.amountDecimals() + "f", sum);
    }

    private String weights() {
        BigDecimal sum = form.weightSum();
        BigDecimal full = profile.scoring().totalWeight();
        boolean any = form.indicators().stream().anyMatch(indicator -> indicator.weight() != null)
                || form.indicators().isEmpty() && form.funds().total().weight() != null;
        return !any || sum.compareTo(full) == 0 || !HintRule.WEIGHTS.blocks(profile.checks())
                ? ""
                : HintText.weights(full) + EntryHints.points(sum, profile.scoring());
    }
}
