package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ziping.Ziping;
import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.job.CheckResult;
import io.github.ziping.job.FillResult;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.Progress;
import io.github.ziping.job.ReportFormat;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program's own rules stand beside the built-in ones wherever findings are told. */
class OwnRulesTest {
    @TempDir
    private Path folder;

    private final Ziping ziping =
            TestOffice.open().withRules(List.of(new Named(), new Heavy(), new Many("acme/one-form-only")));
    private Path form;

    /** A project's name must begin with the year. */
    private static final class Named implements FormRule {
        @Override
        public Rule rule() {
            return new Rule("name-with-year", "项目名称不以年度开头", Severity.WARNING, null);
        }

        @Override
        public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
            String project = String.valueOf(form.project());
            if (!project.startsWith(String.valueOf(form.year()))) {
                faults.add(FieldPath.of(Field.PROJECT), "“" + project + "”不以年度开头", "在名称前加上年度", null, project);
            }
        }

        @Override
        public @Nullable String page() {
            return """
                    # 项目名称不以年度开头
                    `name-with-year` · 警告

                    ## 查什么
                    名称的前四个字。
                    ## 为什么
                    便于归档。
                    ## 依据
                    本单位规定。
                    ## 反例
                    信息化运维
                    ## 正例
                    2024信息化运维
                    ## 怎么改
                    加上年度。
                    """;
        }
    }

    /** No indicator may carry more than 7 points. */
    private static final class Heavy implements IndicatorRule {
        @Override
        public Rule rule() {
            return new Rule("over-seven", "分值超过 7", Severity.ERROR, null);
        }

        @Override
        public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
            if (indicator.weight() != null && indicator.weight().intValue() > 7) {
                faults.add(Field.WEIGHT, "分值 " + indicator.weight() + " 超过 7", "分成几个指标", "7", "8");
            }
        }
    }

    /** Two forms are one too many. */
    private static final class Many implements BatchRule {
        private final String id;

        Many(String id) {
            this.id = id;
        }

        @Override
        public Rule rule() {
            return new Rule(id, "多于一份", Severity.INFO, "内部规定");
        }

        @Override
        public void check(List<Reading> forms, @Nullable Roster roster, Profile profile, BatchFaultCollector faults) {
            for (int i = 1; i < forms.size(); i++) {
                faults.add(i, FieldPath.indicator(1, Field.SCORE), "第 " + (i + 1) + " 份", "只交一份", null, null);
            }
        }
    }

    @BeforeEach
    void write() throws Exception {
        form = Files.write(folder.resolve("a.xlsx"), ziping.fill(NineForms.all().get(0)));
        Files.write(folder.resolve("b.xlsx"), ziping.fill(NineForms.all().get(2)));
    }

    @Test
    void findingsOfOneFormHaveCells() throws Exception {
        List<Finding> findings = ziping.check(ziping.read(form).get(0));

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("name-with-year"))
                .extracting(finding -> finding.cell().address())
                .containsExactly("B3");
        long heavy = NineForms.all().get(0).indicators().stream()
                .filter(indicator -> indicator.weight().intValue() > 7)
                .count();
        assertThat(heavy).isPositive();
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("over-seven"))
                .hasSize((int) heavy)
                .allSatisfy(finding -> assertThat(finding.cell().address()).startsWith("F"));
    }

    @Test
    void reportsNameThem() throws Exception {
        CheckResult result = ziping.check(List.of(folder), null, Progress.NONE);

        assertThat(result.findings()).extracting(Finding::rule).contains("acme/one-form-only", "over-seven");
        for (ReportFormat format : List.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.HTML)) {
            assertThat(new String(ziping.report(result, format), StandardCharsets.UTF_8))
                    .as("%s", format)
                    .contains("over-seven", "one-form-only");
        }
        assertThat(new String(ziping.report(result, ReportFormat.HTML), StandardCharsets.UTF_8))
                .contains("分值超过 7");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ziping.report(result, ReportFormat.XLSX)))) {
            assertThat(text(book.getSheet("统计"))).contains("acme/one-form-only", "多于一份", "分值超过 7");
        }
    }

    @Test
    void findingsBesideOtherFormsHaveCells() throws Exception {
        CheckResult result = ziping.check(List.of(folder), null, Progress.NONE);

        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().equals("acme/one-form-only"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.file()).endsWith("b.xlsx");
                    assertThat(finding.cell()).isNotNull();
                    assertThat(finding.cell())
                            .isEqualTo(ziping.read(folder.resolve("b.xlsx"))
                                    .get(0)
                                    .source()
                                    .place(FieldPath.indicator(1, Field.SCORE))
                                    .cell());
                    assertThat(finding.basis()).isEqualTo("内部规定");
                });
    }

    @Test
    void aFormThatIsFilledIsCheckedByThem() throws Exception {
        FillResult result = ziping.fill(List.of(form), folder.resolve("out"), true, Progress.NONE);

        assertThat(result.findings()).extracting(Finding::rule).contains("over-seven");
        assertThat(result.refused()).isEqualTo(1);
        assertThat(result.written()).isEmpty();
    }

    @Test
    void aProfileRanksThemAndSwitchesThemOff() throws Exception {
        Path office = Files.createDirectories(folder.resolve("office"));
        Path shanghai = Path.of("templates/shanghai-2024");
        Files.copy(shanghai.resolve("form.xlsx"), office.resolve("form.xlsx"));
        String settings = "\ncheck:\n  levels: {acme/ranked: error}\n  off: {acme/left-out: 不需要}\n";
        Files.writeString(
                office.resolve("profile.yaml"), Files.readString(shanghai.resolve("profile.yaml")) + settings);
        Ziping ranked =
                Ziping.office(office.toString()).withRules(List.of(new Many("acme/ranked"), new Many("acme/left-out")));

        CheckResult result = ranked.check(List.of(form, folder.resolve("b.xlsx")), null, Progress.NONE);

        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().startsWith("acme/"))
                .extracting(finding -> finding.rule() + " " + finding.severity().id())
                .containsExactly("acme/ranked error");
    }

    @Test
    void mergedListsHoldThem() throws Exception {
        Path merged = folder.resolve("merged.xlsx");

        ziping.merge(List.of(form, folder.resolve("b.xlsx")), merged, MergeOptions.USUAL, Progress.NONE);

        try (XSSFWorkbook book = new XSSFWorkbook(merged.toFile())) {
            XSSFSheet list = book.getSheet("问题清单");
            assertThat(text(list)).contains("name-with-year", "over-seven", "acme/one-form-only");
        }
    }

    private static String text(XSSFSheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        return text.toString();
    }

    @Test
    void annotatedCopiesMarkThem() throws Exception {
        CheckResult result = ziping.check(List.of(form), null, Progress.NONE);

        ziping.annotate(List.of(form), result, folder.resolve("annotated"));

        try (XSSFWorkbook book =
                new XSSFWorkbook(folder.resolve("annotated/a.xlsx").toFile())) {
            assertThat(book.getSheetAt(0)
                            .getRow(2)
                            .getCell(1)
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("不以年度开头");
        }
    }

    @Test
    void theirPagesAreShown() {
        assertThat(ziping.page("name-with-year")).startsWith("项目名称不以年度开头\n").contains("【查什么】\n名称的前四个字。");
        assertThat(ziping.page("over-seven")).isEqualTo("分值超过 7\nover-seven · 错误\n");
        assertThat(ziping.page("total-weight")).isEqualTo(Ziping.explain("total-weight"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestOffice.open().page("over-seven"))
                .withMessageContaining("没有规则“over-seven”");
    }

    @Test
    void anIdIsTakenOnlyOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ziping.withRules(List.of(new Heavy())))
                .withMessageContaining("over-seven");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TestOffice.open().withRules(List.of(new Many("one-form-only"), new Many("one-form-only"))))
                .withMessageContaining("one-form-only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ziping.withRules(List.of(new Many("total-weight"))))
                .withMessageContaining("total-weight");
    }
}
