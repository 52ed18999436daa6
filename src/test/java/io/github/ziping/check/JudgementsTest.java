package io.github.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.testing.Judgement;
import io.github.ziping.testing.TestOffice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a finance office would say of one indicator in an otherwise right form: the table in {@code judgements/}. */
class JudgementsTest {
    private static final Profile PROFILE = TestOffice.open().profile();
    private static final Checker CHECKER = new Checker(PROFILE);

    /** The table of cases only ever grows. */
    private static final int LEAST = 700;

    static List<Judgement> judgements() throws IOException {
        return Judgement.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("judgements")
    void anIndicatorIsJudgedAsAFinanceOfficeWould(Judgement judgement) {
        List<Finding> findings = findings(judgement.form());

        List<String> missing = new ArrayList<>();
        for (Judgement.Wanted wanted : judgement.wanted()) {
            if (findings.stream().noneMatch(wanted::isMetBy)) {
                missing.add(wanted.toString());
            }
        }
        List<String> toomuch = findings.stream()
                .filter(finding -> judgement.forbids(finding.rule()))
                .map(Finding::toString)
                .toList();
        assertThat(Stream.concat(
                        missing.stream().map(id -> "没有报 " + id),
                        toomuch.stream().map(text -> "多报 " + text)))
                .as("%s%n%s%n%s", judgement, judgement.line(), findings)
                .isEmpty();
    }

    @Test
    void theTableIsThereAndItsFormIsRightWithoutTheCase() throws IOException {
        assertThat(Judgement.all()).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(findings(Judgement.of("故障处置率 | ≥95(%) | 96(%) | 10 | 10 | -> ; * | met", "here:1")
                        .form()))
                .isEmpty();
    }

    private static List<Finding> findings(SelfEvaluation form) {
        return CHECKER.check(new Reading(form, new Source("a.xlsx", "表", Map.of()), List.of()));
    }
}
