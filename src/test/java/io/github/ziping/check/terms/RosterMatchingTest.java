package io.github.ziping.check.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Reading;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same name and, where both say so, the same year. */
class RosterMatchingTest {
    @ParameterizedTest
    @CsvSource({
        "运维项目, 2024, 运维项目, 2024, true",
        "运维项目, 2024, 运维 项目, 2024, true",
        "运维项目, 2024, 运维项目, , true",
        "运维项目, , 运维项目, 2024, true",
        "运维项目, , 运维项目, , true",
        "运维项目, 2023, 运维项目, 2024, false",
        "运维项目, 2024, 升级项目, 2024, false",
        "51000021R-运维项目, 2024, 运维项目, 2024, true",
        "[310000-24A001]运维项目, 2024, 运维项目, , true",
        "51000021R-运维项目, 2024, 51000021R-运维项目, 2024, true",
        "51000021R-运维项目, 2023, 运维项目, 2024, false",
        // a year is no code
        "2024年运维项目, 2024, 运维项目, 2024, false"
    })
    void aFormIsTheProjectOf(String project, Integer year, String listed, Integer listedYear, boolean same) {
        FundLine none = new FundLine(null, null, null, null, null, null, null);
        SelfEvaluation form = new SelfEvaluation(
                null,
                year,
                project,
                null,
                null,
                new Funds(null, none, List.of()),
                null,
                null,
                List.of(),
                null,
                null,
                null);
        Roster.Entry entry =
                new Roster.Entry("名单", new CellRef(1, 0), listed, listedYear, null, null, null, null, null, null, "万元");

        RosterMatching matches =
                new RosterMatching(List.of(Reading.of(form, "a.xlsx")), new Roster("名单.xlsx", List.of(entry)));

        assertThat(matches.of(entry)).isEqualTo(same ? 0 : -1);
        assertThat(matches.entryOf(0)).isEqualTo(same ? entry : null);
    }
}
