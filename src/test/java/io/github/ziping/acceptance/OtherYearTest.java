package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.job.CheckResult;
import io.github.ziping.job.Progress;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import io.github.ziping.testing.YearFolders;
import io.github.ziping.year.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that the list has in another year is told by its year, not by its name. */
class OtherYearTest {
    private final Ziping ziping = TestOffice.open();

    @TempDir
    private Path temp;

    private List<Finding> unlisted(String... lines) throws Exception {
        Path form = Files.write(temp.resolve("自评表.xlsx"), ziping.fill(YearFolders.form(5)));
        Path list = Files.write(
                temp.resolve("名单.xlsx"), new TextGrid().sheet("名单", lines).xlsx());
        CheckResult result = ziping.check(List.of(form), list, Progress.NONE);
        return result.findings().stream()
                .filter(finding -> finding.rule().equals("not-on-roster"))
                .toList();
    }

    @Test
    void theYearIsNamedOnBothSides() throws Exception {
        assertThat(unlisted("项目名称|实施单位|年度", "补充公积金|上海市公积金管理中心|2025"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo("项目“补充公积金”在名单上是 2025 年度的，表上的年度是 2024");
                    assertThat(finding.remedy()).contains("年度");
                    assertThat(finding.expected()).isNull();
                    // nobody is asked which project it is
                    assertThat(Answer.of(finding)).isEmpty();
                });
    }

    @Test
    void theNearestNameIsNamedWhereTheNameDiffers() throws Exception {
        assertThat(unlisted("项目名称|年度", "补充公积金项目|2024")).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("不在名单上", "补充公积金项目");
            assertThat(finding.expected()).isEqualTo("补充公积金项目");
        });
    }

    @Test
    void noFindingWhereTheYearIsTheSameOrNotSaid() throws Exception {
        assertThat(unlisted("项目名称|年度", "补充公积金|2024")).isEmpty();
        assertThat(unlisted("项目名称|年度", "补充公积金|")).isEmpty();
    }
}
