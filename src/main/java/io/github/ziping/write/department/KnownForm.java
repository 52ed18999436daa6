package io.github.ziping.write.department;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completes what is known of a form with the profile's words before a department goes on with it. */
final class KnownForm {
    private KnownForm() {}

    /** A form that says nothing but the office's year and the labels of its funds. */
    static SelfEvaluation blank(Profile profile) {
        List<FundLine> sources = new ArrayList<>();
        for (String label : profile.funds().sources()) {
            sources.add(FundLine.EMPTY.withLabel(label));
        }
        return SelfEvaluation.EMPTY
                .withYear(profile.year())
                .withFunds(SelfEvaluation.EMPTY.funds().withSources(sources));
    }

    /**
     * A form whose cells look as those of most forms do, and which says nothing that a blank workbook does not: the examples
     * of the explanation are its indicators.
     */
    static SelfEvaluation usual(Profile profile) {
        SelfEvaluation form = completed(profile, blank(profile));
        String text = profile.input().guideSheet();
        return form.withExpectedGoal(text)
                .withActualResult(text)
                .withIndicators(profile.input().examples());
    }

    /** The same form without what is computed; where it lacks the title, the fund unit, a label or the points of the execution row, with the profile's. */
    static SelfEvaluation completed(Profile profile, SelfEvaluation stated) {
        SelfEvaluation known = profile.withOwnWords(stated);
        return known.withFunds(completed(profile, known.funds()))
                .withTotalWeight(null)
                .withTotalScore(null)
                .withGrade(null);
    }

    private static Funds completed(Profile profile, Funds known) {
        BigDecimal weight = known.total().weight();
        FundLine total = completed(
                known.total(),
                profile.funds().total(),
                weight == null ? profile.scoring().executionWeight() : weight);
        return known.withTotal(total).withSources(sources(profile, known.sources()));
    }

    private static List<FundLine> sources(Profile profile, List<FundLine> known) {
        List<String> labels = profile.funds().sources();
        List<FundLine> sources = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            FundLine source = known.get(i);
            sources.add(completed(source, i < labels.size() ? labels.get(i) : null, source.weight()));
        }
        return sources;
    }

    private static FundLine completed(FundLine line, @Nullable String label, @Nullable BigDecimal weight) {
        return line.withLabel(line.label() == null ? label : line.label())
                .withWeight(weight)
                .withRatePercent(null)
                .withScore(null);
    }
}
