package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.Progress;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program fills forms with texts of its own, which may look like a template's: they are read as they were given. */
@Tag("slow")
class OwnDataTest {
    private static final Ziping SHANGHAI = TestOffice.open();
    private static final Ziping MINISTRY = TestOffice.mof();
    private static final SelfEvaluation FORM = NineForms.all().get(2);

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "project, {{project}}",
        "project, {{title}}",
        "project, {{nobody}}",
        "project, {{",
        "authority, {{authority}}",
        "unit, {{unit}}",
        "expectedGoal, {{expectedGoal}}",
        "actualResult, {{indicator.level1}}",
        "indicators[0].level3, {{indicator.level3}}",
        "indicators[0].deviation, {{project}}"
    })
    void aValueThatIsAPlaceholderIsAValue(String field, String text) throws Exception {
        assertReadEverywhere(FormEdits.set(FORM, field, text));
    }

    @Test
    void allTextsMayBePlaceholders() throws Exception {
        SelfEvaluation form = FORM;
        for (String field : List.of("title", "project", "authority", "unit", "expectedGoal", "actualResult")) {
            form = FormEdits.set(form, field, "{{" + field + "}}");
        }
        assertReadEverywhere(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某单位情况",
                "附件3",
                "2024",
                "2024年度",
                "2023年度",
                "（2025年度）",
                "总分",
                "合计",
                "一级指标",
                "预期目标",
                "单位：万元",
                "备注：",
                "注：自评表",
                "=1+1",
                "#REF!",
                "A",
                "两行\n标题"
            })
    void aTitleMaySayAnything(String title) throws Exception {
        assertReadEverywhere(FormEdits.set(FORM, "title", title));
    }

    @Test
    void aFormWithoutATitleGetsTheOffices() throws Exception {
        SelfEvaluation form = FormEdits.set(FORM, "title", null);
        assertRead(FormEdits.set(FORM, "title", "财政项目支出绩效自评表"), SHANGHAI.read(SHANGHAI.fill(form), "a.xlsx"));
        assertRead(FormEdits.set(FORM, "title", "项目支出绩效自评表"), MINISTRY.read(MINISTRY.fill(form), "a.xlsx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shanghai-2024", "mof-2020"})
    void aBlankTemplateIsStillNoForm(String office) throws Exception {
        byte[] template = Files.readAllBytes(Path.of("templates", office, "form.xlsx"));
        assertThatThrownBy(() -> SHANGHAI.read(template, "form.xlsx"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("空白的自评表");
    }

    private void assertReadEverywhere(SelfEvaluation form) throws Exception {
        for (Ziping office : List.of(SHANGHAI, MINISTRY)) {
            assertRead(form, office.read(office.fill(form), "自评表.xlsx"));
            assertRead(form, office.read(office.departmentWorkbook(form), "填报表.xlsx"));
            assertRead(form, office.read(merged(office, form), "汇总.xlsx"));
        }
    }

    /** What the form says by itself; rates, scores and the grade are each office's. */
    private static void assertRead(SelfEvaluation form, List<Reading> readings) {
        assertThat(readings).singleElement().satisfies(reading -> {
            SelfEvaluation read = reading.evaluation();
            assertThat(reading.findings()).isEmpty();
            assertThat(List.of(
                            read.title(),
                            read.year(),
                            read.project(),
                            read.authority(),
                            read.unit(),
                            read.expectedGoal(),
                            read.actualResult()))
                    .isEqualTo(List.of(
                            form.title(),
                            form.year(),
                            form.project(),
                            form.authority(),
                            form.unit(),
                            form.expectedGoal(),
                            form.actualResult()));
            assertThat(read.indicators()).isEqualTo(form.indicators());
        });
    }

    private byte[] merged(Ziping office, SelfEvaluation form) throws Exception {
        Path input = Files.write(temp.resolve("input.json"), Ziping.json(List.of(form)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        office.merge(List.of(input), out, MergeOptions.USUAL, Progress.NONE);
        return out.toByteArray();
    }
}
