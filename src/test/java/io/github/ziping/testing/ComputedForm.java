package io.github.ziping.testing;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Scoring;
import java.util.ArrayList;
import java.util.List;

/** A form as an office computes it: its rates, execution score, totals and grade, whatever was stated. */
public final class ComputedForm {
    private ComputedForm() {}

    /** The same form with what an office's arithmetic gives. */
    public static SelfEvaluation of(SelfEvaluation stated, Scoring scoring) {
        List<FundLine> sources = new ArrayList<>();
        for (FundLine source : stated.funds().sources()) {
            sources.add(line(source, scoring));
        }
        return new SelfEvaluation(
                stated.title(),
                stated.year(),
                stated.project(),
                stated.authority(),
                stated.unit(),
                new Funds(stated.funds().unit(), line(stated.funds().total(), scoring), sources),
                stated.expectedGoal(),
                stated.actualResult(),
                stated.indicators(),
                scoring.totalWeight(stated),
                scoring.totalScore(stated),
                scoring.grade(stated));
    }

    private static FundLine line(FundLine line, Scoring scoring) {
        return new FundLine(
                line.label(),
                line.initialBudget(),
                line.annualBudget(),
                line.executed(),
                line.weight(),
                scoring.knownRate(line),
                scoring.executionScore(line));
    }
}
