package io.github.ziping.testing;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.List;

/** What the ministry's office makes of forms that the tests completed by Shanghai's rules: rates are rounded, not cut. */
public final class Ministry {
    private Ministry() {}

    /** As its form prints it: without a grade. */
    public static SelfEvaluation printed(SelfEvaluation form) {
        return with(form, null);
    }

    /** As it computes it. */
    public static SelfEvaluation computed(SelfEvaluation form) {
        return with(form, form.grade());
    }

    private static SelfEvaluation with(SelfEvaluation form, String grade) {
        List<FundLine> sources = new ArrayList<>();
        for (FundLine source : form.funds().sources()) {
            sources.add(rounded(source));
        }
        return form.withFunds(
                        new Funds(form.funds().unit(), rounded(form.funds().total()), sources))
                .withGrade(grade);
    }

    private static FundLine rounded(FundLine line) {
        return line.withRatePercent(Arithmetic.roundedRate(line.executed(), line.annualBudget()));
    }
}
