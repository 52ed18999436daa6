package io.github.ziping.write.department;

import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.Attainment.Outcome;
import io.github.ziping.check.terms.Attainment.Verdict;
import io.github.ziping.check.terms.IndicatorName;
import io.github.ziping.check.terms.ReasonText;
import io.github.ziping.check.terms.ResultBands;
import io.github.ziping.check.terms.ResultText;
import io.github.ziping.check.terms.ScoreBand;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.PlaceholderName;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives the hint beside a row of the department's workbook: the rules whose faults must be mended before it is sent, in a
 * few words each, the gravest one of a row alone. {@link HintFormula} says the same in the workbook; what only a name can
 * tell (whether less of it is better) is left to {@code check}, and a text that is a number to no formula is a text here
 * too.
 */
final class EntryHints {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ONE_CENT = new BigDecimal("0.01");

    private final Profile profile;
    private final FundLine total;
    private final @Nullable Integer year;

    /** A question to a row, and the rule that asks it. */
    private record Check(HintRule rule, Function<RowValues, Optional<String>> question) {}

    /** What a row is asked, the gravest fault first. */
    private final List<Check> checks = List.of(
            new Check(HintRule.PLACEHOLDER, this::placeholder),
            new Check(HintRule.NEGATIVE, this::negative),
            new Check(HintRule.ABOVE_WEIGHT, this::above),
            new Check(HintRule.UNITS, this::units),
            new Check(HintRule.KIND, this::kind),
            new Check(HintRule.COST_DEVIATION, this::costDeviation),
            new Check(HintRule.UNMET, this::missedFull),
            new Check(HintRule.UNMET, this::beyond),
            new Check(HintRule.BAND, this::band),
            new Check(HintRule.REASON, this::reason),
            new Check(HintRule.SLIP, this::slip),
            new Check(HintRule.PRO_RATA, this::outOfProportion),
            new Check(HintRule.UNKNOWN_RESULT, this::unknownResult),
            new Check(HintRule.OVER, this::over));

    /**
     * The hints of a form.
     *
     * @param total the total's row of the funds, which the indicator of cost and budget is compared with
     * @param year that of the form
     */
    EntryHints(Profile profile, FundLine total, @Nullable Integer year) {
        this.profile = profile;
        this.total = total;
        this.year = year;
    }

    /** The hint of a row that is an indicator; {@link HintText#FINE} where nothing is missing. */
    String row(RowValues row) {
        Optional<String> missing = missing(row);
        if (missing.isPresent()) {
            return missing.get();
        }
        for (Check check : checks) {
            Optional<String> hint = check.question.apply(row);
            String told = hint.isEmpty() ? null : check.rule.told(hint.get(), profile.checks());
            if (told != null) {
                return told;
            }
        }
        return HintText.FINE;
    }

    private Optional<String> missing(RowValues row) {
        Indicator indicator = row.indicator();
        Map<HeaderWord, @Nullable Object> values = new LinkedHashMap<>();
        values.put(HeaderWord.LEVEL3, indicator.level3());
        values.put(HeaderWord.TARGET, indicator.target());
        values.put(HeaderWord.ACTUAL, ResultText.isEmpty(indicator, profile.checks()) ? null : indicator.actual());
        values.put(HeaderWord.WEIGHT, indicator.weight());
        values.put(HeaderWord.SCORE, indicator.score());
        return values.keySet().stream()
                .filter(word -> values.get(word) == null)
                .findFirst()
                .map(word -> HintText.missing(profile.heading(word)));
    }

    private Optional<String> negative(RowValues row) {
        if (weight(row).signum() < 0) {
            return Optional.of(HintText.negative(profile.heading(HeaderWord.WEIGHT)));
        }
        return when(score(row).signum() < 0, HintText.negative(profile.heading(HeaderWord.SCORE)));
    }

    private Optional<String> above(RowValues row) {
        return when(
                score(row).compareTo(weight(row)) > 0,
                HintText.above(profile.heading(HeaderWord.SCORE), profile.heading(HeaderWord.WEIGHT)));
    }

    private Optional<String> placeholder(RowValues row) {
        Indicator indicator = row.indicator();
        String name = indicator.level3();
        String texts = CheckValues.text(name)
                + CheckValues.text(row.target().text())
                + CheckValues.text(row.actual().text())
                + CheckValues.text(indicator.deviation());
        boolean hint = profile.checks().words(CheckWord.PLACEHOLDER).stream().anyMatch(texts::contains);
        return when(hint || name != null && PlaceholderName.matches(name), HintText.PLACEHOLDER);
    }

    private Optional<String> units(RowValues row) {
        boolean numbers = row.targetNumber() != null && row.actualNumber() != null;
        return when(numbers && !row.isSaid() && !row.hasSameUnits(profile), HintText.UNITS);
    }

    /** A word for a number, a number for a word. */
    private Optional<String> kind(RowValues row) {
        String heading = profile.heading(HeaderWord.ACTUAL);
        boolean isNumber = row.actualNumber() != null;
        if (row.targetNumber() != null) {
            boolean isWord = ResultBands.isWord(String.valueOf(row.actual().text()));
            return when(!isNumber && isWord && !row.targetIsSaid(), HintText.number(heading));
        }
        boolean isWord = ResultBands.isWord(String.valueOf(row.target().text()));
        return when(isNumber && isWord, HintText.choose(heading));
    }

    private Optional<String> costDeviation(RowValues row) {
        BigDecimal stated = row.actualNumber();
        BigDecimal budget = total.annualBudget();
        BigDecimal executed = total.executed();
        if (stated == null
                || budget == null
                || executed == null
                || budget.signum() <= 0
                || !IndicatorName.of(row.indicator(), profile.checks()).isCostDeviation()) {
            return Optional.empty();
        }
        BigDecimal exact = executed.subtract(budget).multiply(HUNDRED).divide(budget, MathContext.DECIMAL64);
        BigDecimal fromRate = profile.scoring().rate(total).subtract(HUNDRED);
        boolean right = isNear(stated, exact) || isNear(stated, fromRate);
        return when(!right, HintText.COST_DEVIATION + exact.setScale(2, RoundingMode.HALF_UP));
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().setScale(10, RoundingMode.HALF_UP).compareTo(ONE_CENT) <= 0;
    }

    private Optional<String> missedFull(RowValues row) {
        Verdict verdict = verdict(row);
        return when(
                verdict != null && verdict.outcome() == Outcome.UNMET_FULL,
                verdict == null || verdict.points().isEmpty()
                        ? HintText.UNMET
                        : HintText.UNMET_POINTS + verdict.pointsText());
    }

    private Optional<String> beyond(RowValues row) {
        boolean full = weight(row).signum() > 0 && score(row).compareTo(weight(row)) == 0;
        return when(full && row.isBeyond(profile, year), HintText.UNMET);
    }

    private Optional<String> outOfProportion(RowValues row) {
        Verdict verdict = verdict(row);
        return verdict != null && verdict.outcome() == Outcome.NOT_PRO_RATA
                ? Optional.of(HintText.PRO_RATA + verdict.pointsText())
                : Optional.empty();
    }

    private @Nullable Verdict verdict(RowValues row) {
        Attainment attainment = row.attainment(profile);
        return attainment == null ? null : attainment.verdict(weight(row), score(row), profile.scoring());
    }

    private Optional<String> slip(RowValues row) {
        return when(row.isSlip(profile), HintText.SLIP);
    }

    private Optional<String> unknownResult(RowValues row) {
        String target = row.target().text();
        String actual = row.actual().text();
        if (row.targetNumber() != null || row.actualNumber() != null || target == null || actual == null) {
            return Optional.empty();
        }
        boolean repeated = FoldedText.of(actual).contains(FoldedText.of(target));
        boolean answered = repeated || ResultText.isMark(actual, profile.checks());
        boolean unknown = !answered && ResultBands.isWord(target) && ResultBands.band(actual, profile.checks()) < 0;
        return when(unknown, HintText.preferChoice(profile.heading(HeaderWord.ACTUAL)));
    }

    private Optional<String> band(RowValues row) {
        Actual actual = row.indicator().actual();
        BigDecimal weight = weight(row);
        if (actual == null || row.actualNumber() != null || weight.signum() == 0) {
            return Optional.empty();
        }
        ScoreBand band = ScoreBand.of(actual.text(), profile.checks());
        if (band == null || band.contains(score(row), weight)) {
            return Optional.empty();
        }
        String range = printed(band.least(weight)) + HintText.TO + printed(band.most(weight));
        return Optional.of(HintText.BAND + range + (band.closed() ? "" : HintText.NOT_INCLUDED));
    }

    private Optional<String> reason(RowValues row) {
        return when(score(row).compareTo(weight(row)) < 0 && !hasReason(row), HintText.NO_REASON);
    }

    private Optional<String> over(RowValues row) {
        Attainment attainment = row.attainment(profile);
        boolean far =
                attainment != null && attainment.isFarAbove(profile.checks().overFulfilled());
        return when(far && !hasReason(row), HintText.OVER);
    }

    private boolean hasReason(RowValues row) {
        return ReasonText.isReason(row.indicator().deviation(), profile.checks());
    }

    private String printed(BigDecimal points) {
        return points(points, profile.scoring());
    }

    /** Points as they are printed, rounded half up. */
    static String points(BigDecimal points, Scoring scoring) {
        return points.setScale(scoring.scoreDecimals(), RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal weight(RowValues row) {
        return Decimals.orZero(row.indicator().weight());
    }

    private static BigDecimal score(RowValues row) {
        return Decimals.orZero(row.indicator().score());
    }

    private static Optional<String> when(boolean applies, String hint) {
        return applies ? Optional.of(hint) : Optional.empty();
    }
}
