package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ziping.Ziping;
import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.base.SubmittedForm;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Severity;
import io.github.ziping.job.CheckResult;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.Progress;
import io.github.ziping.job.ReportFormat;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
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

    private final Ziping ziping = TestOffice.open().withRules(List.of(new Named(), new Heavy(), new Many()));
    private Path form;

    /** A project's name must begin with the year. */
    private static final class Named extends FormRule {
        Named() {
            super("name-with-year", "项目名称不以年度开头", Severity.WARNING, null);
        }

        @Override
        public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
            String project = String.valueOf(form.project());
            if (!project.startsWith(String.valueOf(form.year()))) {
                faults.add(FieldPath.of("project"), "“" + project + "”不以年度开头", "在名称前加上年度", null, project);
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
    private static final class Heavy extends IndicatorRule {
        Heavy() {
            super("over-seven", "分值超过 7", Severity.ERROR, null);
        }

        @Override
        protected void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
            if (indicator.weight() != null && indicator.weight().intValue() > 7) {
                faults.add("weight", "分值 " + indicator.weight() + " 超过 7", "分成几个指标", "7", "8");
            }
        }
    }

    /** Two forms are one too many. */
    private static final class Many extends BatchRule {
        Many() {
            super("one-form-only", "多于一份", Severity.INFO, null);
        }

        @Override
        public void check(
                List<SubmittedForm> forms, @Nullable Roster roster, Profile profile, BatchFaultCollector faults) {
            for (int i = 1; i < forms.size(); i++) {
                faults.add(i, FieldPath.of("project"), "第 " + (i + 1) + " 份", "只交一份", null, null);
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

        assertThat(result.findings()).extracting(Finding::rule).contains("one-form-only", "over-seven");
        for (ReportFormat format : List.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.HTML)) {
            assertThat(new String(ziping.report(result, format), StandardCharsets.UTF_8))
                    .as("%s", format)
                    .contains("over-seven", "one-form-only");
        }
        assertThat(new String(ziping.report(result, ReportFormat.HTML), StandardCharsets.UTF_8))
                .contains("分值超过 7");
    }

    @Test
    void mergedListsHoldThem() throws Exception {
        Path merged = folder.resolve("merged.xlsx");

        ziping.merge(List.of(form, folder.resolve("b.xlsx")), merged, MergeOptions.USUAL, Progress.NONE);

        try (XSSFWorkbook book = new XSSFWorkbook(merged.toFile())) {
            XSSFSheet list = book.getSheet("问题清单");
            StringBuilder text = new StringBuilder();
            list.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
            assertThat(text).contains("name-with-year", "over-seven", "one-form-only");
        }
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
                .isThrownBy(() -> TestOffice.open().withRules(List.of(new Many(), new Many())))
                .withMessageContaining("one-form-only");
    }
}
