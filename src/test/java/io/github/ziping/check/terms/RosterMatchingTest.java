package io.github.ziping.check.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Reading;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
        Roster.Entry entry = entry(1, listed, listedYear, null);

        RosterMatching matches =
                new RosterMatching(List.of(form(project, year, null)), new Roster("名单.xlsx", List.of(entry)));

        assertThat(matches.of(entry)).isEqualTo(same ? 0 : -1);
        assertThat(matches.entryOf(0)).isEqualTo(same ? entry : null);
    }

    /** Three units have a project of one name; the second handed it in, and so did a unit that the list does not know. */
    @Test
    void unitsTellProjectsOfOneNameApart() {
        List<Roster.Entry> listed =
                List.of(entry(1, "设备购置", null, "甲所"), entry(2, "设备购置", null, "乙所"), entry(3, "设备购置", null, "丙所"));
        Roster roster = new Roster("名单.xlsx", listed);

        RosterMatching ofSecond = new RosterMatching(List.of(form("设备购置", 2024, "乙 所")), roster);
        assertThat(ofSecond.entryOf(0)).isEqualTo(listed.get(1));
        assertThat(listed).extracting(ofSecond::of).containsExactly(-1, 0, -1);

        // in doubt nobody is told to hand in once more
        RosterMatching ofNobody = new RosterMatching(List.of(form("设备购置", 2024, "丁所")), roster);
        assertThat(listed).extracting(ofNobody::of).containsExactly(0, 0, 0);
        RosterMatching unsaid = new RosterMatching(List.of(form("设备购置", 2024, null)), roster);
        assertThat(listed).extracting(unsaid::of).containsExactly(0, 0, 0);
    }

    private static Roster.Entry entry(int row, String project, @Nullable Integer year, @Nullable String unit) {
        return new Roster.Entry("名单", new CellRef(row, 0), project, year, null, unit, null, null, null, null, "万元");
    }

    private static Reading form(String project, @Nullable Integer year, @Nullable String unit) {
        FundLine none = new FundLine(null, null, null, null, null, null, null);
        SelfEvaluation form = new SelfEvaluation(
                null,
                year,
                project,
                null,
                unit,
                new Funds(null, none, List.of()),
                null,
                null,
                List.of(),
                null,
                null,
                null);
        return Reading.of(form, "a.xlsx");
    }
}
