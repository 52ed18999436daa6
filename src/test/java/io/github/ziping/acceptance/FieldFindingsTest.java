package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.testing.TestOffice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms as other offices published them: what a careful person finds in them, and what nobody would. */
class FieldFindingsTest {
    private final Ziping ziping = TestOffice.open();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "01 | placeholder-left | missing-value weights-not-100 total-score total-weight",
                "02 | weights-not-100 total-weight total-score placeholder-left"
                        + " | level-weight type-mismatch unmet-full-score missing-value",
                "03 | over-budget over-fulfilled missing-value | unmet-full-score type-mismatch unit-mismatch",
                "05 | - | missing-value execution-score weights-not-100",
                "06 | reason-missing reason-missing pro-rata | total-score grade weights-not-100 type-mismatch",
                "09 | level-weight level-weight low-execution execution-rate | bad-number missing-value",
                "10 | - | weights-not-100 total-score total-weight execution-score",
                "18 | - | not-a-form bad-number"
            })
    void areJudgedAsAPersonJudgesThem(String name, String must, String mustNot) throws Exception {
        List<Reading> readings = ziping.read(Path.of("src/test/resources/field", name + ".xlsx"));
        List<String> ids = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Reading reading : readings) {
            findings.addAll(ziping.check(reading));
        }
        findings.forEach(finding -> ids.add(finding.rule()));

        List<String> missing =
                new ArrayList<>(must == null ? List.of() : List.of(must.trim().split(" +", -1)));
        ids.forEach(missing::remove);
        assertThat(missing).isEmpty();
        assertThat(ids).doesNotContain(mustNot.trim().split(" +", -1));
        if (name.equals("10")) {
            assertThat(findings)
                    .filteredOn(finding -> finding.rule().equals("missing-value"))
                    .extracting(finding -> String.valueOf(finding.field()))
                    .isSubsetOf("project");
        }
    }
}
