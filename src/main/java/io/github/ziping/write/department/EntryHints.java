package io.github.ziping.write.department;

import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.Attainment.Outcome;
import io.github.ziping.check.terms.Attainment.Verdict;
import io.github.ziping.check.terms.ReasonText;
import io.github.ziping.check.terms.ResultBands;
import io.github.ziping.check.terms.ScoreBand;
import io.github.ziping.check.terms.UnitNames;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
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
    private final Profile profile;

    /** What a row is asked, the gravest fault first. */
    private final List<Function<RowValues, Optional<String>>> checks = List.of(
            this::missing, this::negative, this::above, this::kind, this::missed, this::band, this::reason, this::over);

    EntryHints(Profile profile) {
        this.profile = profile;
    }

    /** The hint of a row that is an indicator; {@link HintText#FINE} where nothing is missing. */
    String row(RowValues row) {
        return checks.stream()
                .map(check -> check.apply(row))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(HintText.FINE);
    }

    private Optional<String> missing(RowValues row) {
        Indicator indicator = row.indicator();
        Map<HeaderWord, @Nullable Object> values = new LinkedHashMap<>();
        values.put(HeaderWord.LEVEL3, indicator.level3());
        values.put(HeaderWord.TARGET, indicator.target());
        values.put(HeaderWord.ACTUAL, indicator.actual());
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

    /** Units that differ, a word for a number, a number for a word, a word of one's own. */
    private Optional<String> kind(RowValues row) {
        Target target = row.indicator().target();
        Actual actual = row.indicator().actual();
        if (target == null || actual == null) {
            return Optional.empty();
        }
        String heading = profile.heading(HeaderWord.ACTUAL);
        boolean isNumber = row.actual().number() != null;
        if (row.target().number() != null) {
            return isNumber
                    ? when(!sameUnits(target, actual), HintText.UNITS)
                    : when(ResultBands.isWord(actual.text()), HintText.number(heading));
        }
        boolean chosen = !isNumber && ResultBands.band(actual.text(), profile.checks()) >= 0;
        return when(ResultBands.isWord(target.text()) && !chosen, HintText.choose(heading));
    }

    private boolean sameUnits(Target target, Actual actual) {
        return target.unit() == null
                || actual.unit() == null
                || UnitNames.same(target.unit(), actual.unit(), profile.checks());
    }

    private Optional<String> missed(RowValues row) {
        Attainment attainment = row.attainment(profile.checks());
        if (attainment == null) {
            return Optional.empty();
        }
        Verdict verdict = attainment.verdict(weight(row), score(row), profile.scoring());
        if (verdict.outcome() == Outcome.NOT_PRO_RATA) {
            return Optional.of(HintText.PRO_RATA + verdict.pointsText());
        }
        return when(
                verdict.outcome() == Outcome.UNMET_FULL,
                verdict.points().isEmpty() ? HintText.UNMET : HintText.UNMET_POINTS + verdict.pointsText());
    }

    private Optional<String> band(RowValues row) {
        Actual actual = row.indicator().actual();
        BigDecimal weight = weight(row);
        if (actual == null || row.actual().number() != null || weight.signum() == 0) {
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
        Attainment attainment = row.attainment(profile.checks());
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
