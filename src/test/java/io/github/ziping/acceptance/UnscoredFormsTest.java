package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.MergeSort;
import io.github.ziping.job.PrepareOptions;
import io.github.ziping.job.Progress;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.SubmissionBook;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forms of offices that do not score, or not all of it, on their whole way: read, checked, filled, merged, prepared. */
@Tag("slow")
class UnscoredFormsTest {
    private static final String PLAIN_FUNDS = "项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率";

    /** What a form asks for; the total and the grade are those that a person would write below it. */
    private enum Asked {
        NO_POINTS(
                PLAIN_FUNDS,
                "|年度资金总额|100|100|90|90%",
                "一级指标|二级指标|三级指标|年度指标值|实际完成值|偏差原因分析",
                "产出指标|数量指标|培训人次|≥12人次|13人次|",
                "效益指标|社会效益指标|知晓率|≥95%|96%|",
                null,
                null),
        /** What it is worth, but not what it got; the execution earns 9 of 10 and makes no total by itself. */
        NO_SCORES(
                "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率",
                "|年度资金总额|100|100|90|10|90%",
                "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值",
                "产出指标|数量指标|培训人次|≥12人次|13人次|50",
                "效益指标|社会效益指标|知晓率|≥95%|96%|40",
                null,
                null),
        /** The points are there, so they add up: 9 + 50 + 38. */
        NO_WEIGHTS(
                "项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率|得分",
                "|年度资金总额|100|100|90|90%|9",
                "一级指标|二级指标|三级指标|年度指标值|实际完成值|自评得分",
                "产出指标|数量指标|培训人次|≥12人次|13人次|50",
                "效益指标|社会效益指标|知晓率|≥95%|90%|38",
                "97.00",
                "优"),
        /** Nothing but the total, below the table: it stands. */
        TOTAL_ONLY(
                PLAIN_FUNDS,
                "|年度资金总额|100|100|90|90%",
                "一级指标|二级指标|三级指标|年度指标值|实际完成值|偏差原因分析",
                "产出指标|数量指标|培训人次|≥12人次|13人次|",
                "效益指标|社会效益指标|知晓率|≥95%|96%|\n总分||||86|",
                "86.00",
                "良"),
        /** No amount spent either: the stated rate is all that is known. */
        NO_AMOUNTS_SPENT(
                "项目资金（万元）||年初预算数|全年预算数|预算执行率",
                "|年度资金总额|100|100|90%",
                "一级指标|二级指标|三级指标|年度指标值|实际完成值|偏差原因分析",
                "产出指标|数量指标|培训人次|≥12人次|13人次|",
                "效益指标|社会效益指标|知晓率|≥95%|96%|",
                null,
                null);

        private final String fundsHead;
        private final String funds;
        private final String head;
        private final String first;
        private final String second;
        final String total;
        final String grade;

        Asked(String fundsHead, String funds, String head, String first, String second, String total, String grade) {
            this.fundsHead = fundsHead;
            this.funds = funds;
            this.head = head;
            this.first = first;
            this.second = second;
            this.total = total;
            this.grade = grade;
        }

        byte[] xlsx() {
            String rows = String.join(
                    "\n",
                    "项目支出绩效自评表",
                    "（2024年度）",
                    "项目名称|" + name(),
                    "主管部门|某局||实施单位|某中心",
                    fundsHead,
                    funds,
                    "年度总体目标|预期目标|||实际完成情况",
                    "|开展培训|||已开展",
                    head,
                    first,
                    second);
            return new TextGrid().sheet("自评表", rows.split("\n", -1)).xlsx();
        }
    }

    @TempDir
    Path temp;

    private final Ziping ziping = TestOffice.open();

    private Reading read(Asked asked) throws IOException {
        try {
            return ziping.read(asked.xlsx(), asked.name() + ".xlsx").get(0);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    private Path file(Asked asked) throws IOException {
        return Files.write(temp.resolve(asked.name() + ".xlsx"), asked.xlsx());
    }

    private byte[] merged(MergeOptions options, Path... inputs) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ziping.merge(List.of(inputs), bytes, options, Progress.NONE);
        return bytes.toByteArray();
    }

    private Path[] all() throws IOException {
        List<Path> inputs = new ArrayList<>();
        inputs.add(Files.write(temp.resolve("九.json"), Ziping.json(NineForms.all())));
        for (Asked asked : Asked.values()) {
            inputs.add(file(asked));
        }
        return inputs.toArray(new Path[0]);
    }

    @ParameterizedTest
    @EnumSource
    void aFormHasTheTotalAndTheGradeThatItsPointsGive(Asked asked) throws IOException {
        SelfEvaluation form = read(asked).evaluation();
        assertThat(form.indicators()).hasSize(2);
        assertThat(ziping.profile().scoring().totalScore(form))
                .isEqualTo(asked.total == null ? null : new BigDecimal(asked.total));
        assertThat(ziping.profile().scoring().grade(form)).isEqualTo(asked.grade);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsMissedThatTheFormDoesNotAsk(Asked asked) throws IOException {
        assertThat(ziping.check(read(asked)))
                .extracting(Finding::rule)
                .doesNotContain("missing-value", "weights-not-100", "total-weight", "total-score", "grade");
    }

    @ParameterizedTest
    @EnumSource
    void theOfficialFormPrintsNoPointsThatNobodyGave(Asked asked) throws Exception {
        byte[] filled = ziping.fill(read(asked).evaluation());
        assertThat(afterLabel(filled, "总分")).isEqualTo(asked.total == null ? "" : asked.total);
        assertThat(afterLabel(filled, "评分等级")).isEqualTo(asked.grade == null ? "" : asked.grade);
        SubmissionBook.assertSame(SubmissionBook.computed(filled), SubmissionBook.cached(filled));

        Reading again = ziping.read(filled, "表.xlsx").get(0);
        assertThat(again.findings()).extracting(Finding::rule).isSubsetOf("missing-value");
        assertThat(ziping.fill(again.evaluation())).isEqualTo(filled);
    }

    /** The last cell of a row that says something, to the right of its label. */
    private static String afterLabel(byte[] xlsx, String label) throws IOException {
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        shown.setUseCachedValuesForFormulaCells(true);
        try (XSSFWorkbook book = SubmissionBook.open(xlsx)) {
            for (Row row : book.getSheetAt(0)) {
                if (shown.formatCellValue(row.getCell(0)).equals(label)) {
                    String last = "";
                    for (Cell cell : row) {
                        boolean weights = cell.getColumnIndex() == 5 && label.equals("总分");
                        String text = shown.formatCellValue(cell);
                        last = cell.getColumnIndex() == 0 || weights || text.isEmpty() ? last : text;
                    }
                    return last;
                }
            }
        }
        throw new AssertionError("no " + label);
    }

    @Test
    void pointsThatComeLaterMakeTheTotal() throws Exception {
        byte[] filled = ziping.fill(read(Asked.NO_SCORES).evaluation());
        try (XSSFWorkbook book = SubmissionBook.open(filled)) {
            Sheet sheet = book.getSheetAt(0);
            double score = 50;
            Row total = null;
            for (Row row : sheet) {
                String weight = row.getCell(5) == null ? "" : row.getCell(5).toString();
                if (weight.equals("50.0") || weight.equals("40.0")) {
                    row.getCell(6).setCellValue(score);
                    score = 38;
                }
                total = row.getCell(0) != null && row.getCell(0).toString().equals("总分") ? row : total;
            }
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            // 9 + 50 + 38
            assertThat(evaluator.evaluate(total.getCell(6)).getNumberValue()).isEqualTo(97);
            Row grade = sheet.getRow(total.getRowNum() + 1);
            assertThat(evaluator.evaluate(grade.getCell(5)).getStringValue()).isEqualTo("优");
        }
    }

    @Test
    void aSubmissionCountsOnlyThoseThatAreScored() throws Exception {
        byte[] merged = merged(MergeOptions.USUAL, all());
        Map<String, Object> cached = SubmissionBook.cached(merged);
        SubmissionBook.assertSame(SubmissionBook.computed(merged), cached);

        try (XSSFWorkbook book = SubmissionBook.open(merged)) {
            Map<String, String> said = statistics(book.getSheet("汇总表"));
            assertThat(said)
                    .containsEntry("自评表份数", "14")
                    // nine, those with 97 and 86 points
                    .containsEntry("不打分", "3")
                    .containsEntry("最低分", "86.00");
            // no 100 % of nothing: the shares are those of the scored ones
            assertThat(said.get("优")).isEqualTo("10");
            assertThat(said.get("良")).isEqualTo("1");
            assertThat(said.get("差")).isEqualTo("0");
        }
    }

    /** The numbers beside the labels below the table. */
    private static Map<String, String> statistics(Sheet sheet) {
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        shown.setUseCachedValuesForFormulaCells(true);
        Map<String, String> said = new LinkedHashMap<>();
        for (Row row : sheet) {
            if (row.getRowNum() > 3 + 14) {
                said.put(shown.formatCellValue(row.getCell(0)), shown.formatCellValue(row.getCell(4)));
                said.putIfAbsent(shown.formatCellValue(row.getCell(6)), shown.formatCellValue(row.getCell(8)));
            }
        }
        return said;
    }

    @Test
    void aSubmissionOfNothingButUnscoredForms() throws Exception {
        byte[] merged = merged(MergeOptions.USUAL, file(Asked.NO_POINTS), file(Asked.NO_SCORES));
        SubmissionBook.assertSame(SubmissionBook.computed(merged), SubmissionBook.cached(merged));
        try (XSSFWorkbook book = SubmissionBook.open(merged)) {
            Map<String, String> said = new LinkedHashMap<>();
            DataFormatter shown = new DataFormatter(Locale.ROOT);
            shown.setUseCachedValuesForFormulaCells(true);
            for (Row row : book.getSheet("汇总表")) {
                said.put(shown.formatCellValue(row.getCell(0)), shown.formatCellValue(row.getCell(4)));
            }
            assertThat(said)
                    .containsEntry("自评表份数", "2")
                    .containsEntry("平均分", "")
                    .containsEntry("最高分", "");
        }
    }

    @Test
    void listsBesideSeparateFormsCountTheSame() throws Exception {
        Path target = temp.resolve("上报");
        ziping.merge(List.of(all()), target, new MergeOptions(MergeSort.INPUT, true, false, null), Progress.NONE);
        byte[] lists = Files.readAllBytes(target.resolve("2024年度绩效自评表汇总.xlsx"));
        SubmissionBook.assertSame(SubmissionBook.computed(lists), SubmissionBook.cached(lists));
        try (XSSFWorkbook book = SubmissionBook.open(lists)) {
            assertThat(statistics(book.getSheet("汇总表"))).containsEntry("不打分", "3");
        }
    }

    @Test
    void theLowestOfManyAreThoseThatAreScored() throws Exception {
        List<SelfEvaluation> forms = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            SelfEvaluation scored = NineForms.all().get(i % 9).withProject("项目" + i);
            forms.add(i % 6 == 0 ? read(Asked.NO_POINTS).evaluation().withProject("项目" + i) : scored);
        }
        byte[] merged = merged(MergeOptions.USUAL, Files.write(temp.resolve("25.json"), Ziping.json(forms)));
        SubmissionBook.assertSame(SubmissionBook.computed(merged), SubmissionBook.cached(merged));
    }

    @ParameterizedTest
    @EnumSource
    void anotherOfficePrintsNoPointsEither(Asked asked) throws Exception {
        byte[] filled = TestOffice.mof().fill(read(asked).evaluation());
        SubmissionBook.assertSame(SubmissionBook.computed(filled), SubmissionBook.cached(filled));
        assertThat(SubmissionBook.cached(filled).values()).doesNotContain(0.0);
    }

    @Test
    void theyComeLastByScoreAndAreNotRanked() throws Exception {
        Path[] inputs = all();
        byte[] merged = merged(new MergeOptions(MergeSort.SCORE, false, false, null), inputs);
        try (XSSFWorkbook book = SubmissionBook.open(merged)) {
            Sheet sheet = book.getSheet("汇总表");
            List<String> names = new ArrayList<>();
            for (int row = 3; row < 3 + 14; row++) {
                names.add(sheet.getRow(row).getCell(1).getStringCellValue());
            }
            assertThat(names.subList(11, 14)).containsExactlyInAnyOrder("NO_POINTS", "NO_SCORES", "NO_AMOUNTS_SPENT");
        }
    }

    @Test
    void aDepartmentsWorkbookIsMadeOfOne() throws Exception {
        Path prepared = Files.createDirectory(temp.resolve("发放"));
        ziping.prepare(List.of(file(Asked.NO_POINTS)), prepared, PrepareOptions.USUAL, Progress.NONE);
        try (Stream<Path> files = Files.list(prepared)) {
            Path workbook = files.filter(file -> file.toString().endsWith("NO_POINTS.xlsx"))
                    .findAny()
                    .orElseThrow();
            SelfEvaluation form = ziping.read(workbook).get(0).evaluation();
            assertThat(form.indicators()).hasSize(2);
            // the office's own points of the execution, so that a department can give the rest
            assertThat(form.funds().total().weight()).isEqualByComparingTo("10");
        }
    }

    @Test
    @Tag("slow")
    @Tag("libreoffice")
    void libreOfficeComputesTheSame() throws Exception {
        LibreOffice.assumeAvailable();
        List<Path> files = new ArrayList<>();
        for (Asked asked : Asked.values()) {
            files.add(Files.write(
                    temp.resolve("表" + asked + ".xlsx"), ziping.fill(read(asked).evaluation())));
        }
        files.add(Files.write(temp.resolve("汇总.xlsx"), merged(MergeOptions.USUAL, all())));
        List<Path> converted = LibreOffice.convert("xlsx", temp.resolve("office"), files);
        for (int i = 0; i < files.size(); i++) {
            SubmissionBook.assertSame(
                    SubmissionBook.cached(Files.readAllBytes(converted.get(i))),
                    SubmissionBook.cached(Files.readAllBytes(files.get(i))));
        }
    }
}
