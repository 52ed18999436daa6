package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.files.RefusedOutputException;
import io.github.ziping.finding.Reading;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.MergeResult;
import io.github.ziping.job.MergeSort;
import io.github.ziping.job.Progress;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeException;
import io.github.ziping.testing.ComputedForm;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.RandomForms;
import io.github.ziping.testing.SubmissionBook;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Xlsx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The submission workbook: its figures, its forms, and that nothing depends on how it came about. */
@Tag("slow")
class SubmissionTest {
    private static final int FIRST_FORM = 3;
    private static final Pattern STRING = Pattern.compile("t=\"s\"><v>(\\d+)</v>");
    private static final Pattern TEXT = Pattern.compile("<si><t[^>]*>(.*?)</t></si>", Pattern.DOTALL);

    @TempDir
    Path temp;

    private final Ziping ziping = TestOffice.open();
    private final List<SelfEvaluation> nine = NineForms.all();

    private byte[] merged(List<SelfEvaluation> forms) throws IOException {
        return merged(ziping, MergeOptions.USUAL, json("forms.json", forms));
    }

    private static byte[] merged(Ziping ziping, MergeOptions options, Path... inputs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ziping.merge(List.of(inputs), bytes, options, Progress.NONE);
        } catch (OfficeException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private Path json(String name, List<SelfEvaluation> forms) throws IOException {
        return Files.write(temp.resolve(name), Ziping.json(forms));
    }

    /** What the rows of a sheet show, tab by tab. */
    private static List<String> shown(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                cells.add(formatter.formatCellValue(cell));
            }
            rows.add(String.join("\t", cells));
        }
        return rows;
    }

    private static String row(List<String> rows, String word) {
        return rows.stream()
                .filter(row -> row.contains(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row with " + word + " in " + rows));
    }

    // The nine: expected figures from the published forms, added up by hand.

    @Test
    void theNinesSummary() throws IOException {
        try (XSSFWorkbook book = SubmissionBook.open(merged(nine))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(FIRST_FORM + 9);
            assertThat(book.getSheetName(0)).isEqualTo("汇总表");
            assertThat(book.getSheetName(1)).isEqualTo("问题清单");
            assertThat(book.getSheetName(2)).isEqualTo("指标明细");
            List<String> rows = shown(book.getSheetAt(0));
            assertThat(rows.get(0)).startsWith("2024年度财政项目支出绩效自评表汇总");
            assertThat(rows.get(1)).startsWith("金额单位：万元；表中数字均取自后面各项目的自评表");
            assertThat(rows.get(2))
                    .startsWith("序号\t项目名称\t主管部门\t实施单位\t年初预算数\t全年预算数\t全年执行数\t执行率(%)\t执行得分\t成本指标\t产出指标\t效益指标\t满意度指标"
                            + "\t总分\t评分等级\t问题数");
            assertThat(rows.get(3))
                    .startsWith("1\t信息化运维项目\t上海市住房和城乡建设管理委员会\t上海市公积金管理中心"
                            + "\t1,430.80\t1,428.80\t1,424.72\t99.71\t9.97\t8.00\t49.00\t32.00\t\t98.97\t优\t4");
            assertThat(row(rows, "合计"))
                    .contains("\t5,984.40\t5,863.57\t5,798.33\t98.88\t")
                    .endsWith("\t15");
            assertThat(row(rows, "平均\t")).contains("\t98.58\t");
            assertThat(row(rows, "自评表份数")).contains("\t9");
            assertThat(row(rows, "平均分")).contains("\t98.58");
            assertThat(row(rows, "最高分")).contains("\t99.86");
            assertThat(row(rows, "最低分")).contains("\t96.85");
            assertThat(row(rows, "指标个数")).contains("\t151");
            assertThat(row(rows, "得满分的指标个数")).contains("\t142");
            assertThat(row(rows, "得满分指标占比(%)")).contains("\t94.04");
            assertThat(row(rows, "\t优\t\t9\t100.00")).isNotEmpty();
            assertThat(row(rows, "总执行率(%)")).contains("\t98.88");
            // one 实施单位: no subtotals
            assertThat(String.join("\n", rows)).doesNotContain("按实施单位小计");
            // of 470 points: the execution rows give 0.11 fewer than theirs
            assertThat(row(rows, "产出指标\t\t427.00\t423.00\t4.00")).isNotEmpty();
            assertThat(row(rows, "效益指标\t\t266.00\t258.30\t7.70")).isNotEmpty();
        }
    }

    @Test
    void theNinesIndicatorsAndFindings() throws IOException {
        try (XSSFWorkbook book = SubmissionBook.open(merged(nine))) {
            List<String> indicators = shown(book.getSheetAt(2));
            assertThat(indicators).hasSize(1 + 151);
            assertThat(indicators.get(1))
                    .isEqualTo("1\t1\t信息化运维项目\t上海市住房和城乡建设管理委员会\t上海市公积金管理中心\t成本指标\t经济成本指标"
                            + "\t项目实际成本与预算偏差率\t≤0.00(%)\t-0.29(%)\t8.00\t8.00\t0.00\t");
            assertThat(book.getSheetAt(2).getTables()).singleElement().satisfies(table -> {
                assertThat(table.getDisplayName()).isEqualTo("指标明细");
                assertThat(table.getCellReferences().formatAsString()).isEqualTo("A1:N152");
            });
            List<String> findings = shown(book.getSheetAt(1));
            assertThat(findings).hasSize(2 + 15);
            String wrong = row(findings, "cost-deviation");
            assertThat(wrong).contains("\t4\t错误\t服务工作专项经费\t服务工作专项经费\tE13\t");
            XSSFRow row = book.getSheetAt(1).getRow(findings.indexOf(wrong));
            assertThat(row.getCell(5).getHyperlink().getLocation()).isEqualTo("'服务工作专项经费'!E13");
            assertThat(book.getSheet("服务工作专项经费").getRow(12).getCell(4).getStringCellValue())
                    .isEqualTo("-0.06(%)");
            assertThat(book.getSheetAt(0).getRow(3).getCell(1).getHyperlink().getLocation())
                    .isEqualTo("'信息化运维项目'!A1");
        }
    }

    @Test
    void figuresAreFormulasIntoTheFormsAndFollowThem() throws IOException {
        byte[] file = merged(nine);
        try (XSSFWorkbook book = SubmissionBook.open(file)) {
            XSSFSheet summary = book.getSheetAt(0);
            assertThat(summary.getRow(3).getCell(6).getCellFormula()).isEqualTo("'信息化运维项目'!E6");
            // 1 point fewer for one of its indicators, and 100 万元 less spent
            XSSFSheet form = book.getSheet("专项业务费");
            Cell score = form.getRow(13).getCell(6);
            double before = score.getNumericCellValue();
            score.setCellValue(before - 1);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(summary.getRow(5).getCell(13).getNumericCellValue()).isEqualTo(97.50);
            // 98.5844 − 1/9 = 98.4733
            assertThat(row(shown(summary), "平均分")).contains("\t98.47");
            assertThat(row(shown(summary), "得满分的指标个数")).contains("\t141");
        }
    }

    @Test
    void chartsPointAtCellsAndHaveTitles() throws IOException {
        try (XSSFWorkbook book = SubmissionBook.open(merged(nine))) {
            List<XSSFChart> charts = book.getSheetAt(0).getDrawingPatriarch().getCharts();
            assertThat(charts)
                    .extracting(chart -> chart.getTitleText().getString())
                    .containsExactly("各项目总分与执行率", "各项目预算与执行", "评分等级分布", "各一级指标扣分");
            for (XSSFChart chart : charts) {
                XDDFChartData data = chart.getChartSeries().get(0);
                for (int n = 0; n < data.getSeriesCount(); n++) {
                    compare(book, data.getSeries(n));
                }
            }
            assertThat(charts.get(0).getChartSeries().get(0).getSeriesCount()).isEqualTo(2);
            assertThat(charts.get(0)
                            .getChartSeries()
                            .get(0)
                            .getSeries(0)
                            .getCategoryData()
                            .getPointAt(0))
                    .isEqualTo("补充公积金");
            assertThat(charts.get(3)
                            .getChartSeries()
                            .get(0)
                            .getSeries(0)
                            .getValuesData()
                            .getPointAt(2))
                    .hasToString("7.7");
        }
    }

    /** A chart's values are those of the cells that it points at. */
    private static void compare(XSSFWorkbook book, XDDFChartData.Series series) {
        String names = series.getCategoryData().getDataRangeReference();
        String values = series.getValuesData().getDataRangeReference();
        assertThat(series.getValuesData().getPointCount()).isPositive();
        for (int i = 0; i < series.getValuesData().getPointCount(); i++) {
            assertThat(String.valueOf(series.getCategoryData().getPointAt(i))).isEqualTo(cell(book, names, i));
            assertThat(String.valueOf(series.getValuesData().getPointAt(i))).isEqualTo(cell(book, values, i));
        }
    }

    /** The i-th cell of a range that is one column wide. */
    private static String cell(XSSFWorkbook book, String range, int i) {
        CellReference first = new CellReference(range.substring(0, range.indexOf(':')));
        Cell cell =
                book.getSheet(first.getSheetName()).getRow(first.getRow() + i).getCell(first.getCol());
        return switch (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType()) {
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            default -> cell.getStringCellValue();
        };
    }

    // Any forms.

    @Test
    void poiComputesEveryCachedValue() throws IOException {
        List<SelfEvaluation> forms = random(0, 25);
        // POI does not know that ~~ means ~, and that ? is a line's end too
        forms.removeIf(form -> form.unit() == null || form.unit().equals("~局"));
        for (byte[] file : List.of(merged(nine), merged(forms), ministrys(forms.subList(0, 12)))) {
            Map<String, Object> cached = SubmissionBook.cached(file);
            assertThat(cached).hasSizeGreaterThan(300);
            SubmissionBook.assertSame(SubmissionBook.computed(file), cached);
        }
    }

    private byte[] ministrys(List<SelfEvaluation> forms) throws IOException {
        return merged(TestOffice.mof(), MergeOptions.USUAL, json("mof.json", forms));
    }

    /** Seeds 100,000 and on; some in 元, one project twice. */
    private static final List<String> NAMES =
            List.of("路灯养护", "校舍维修", "河道清淤", "农技推广", "社区食堂", "公厕改造", "图书采购", "垃圾清运", "应急演练");

    private static List<SelfEvaluation> random(long from, int count) {
        List<SelfEvaluation> forms = new ArrayList<>();
        LongStream.range(from, from + count).forEach(seed -> {
            SelfEvaluation form = RandomForms.of(100_000 + seed);
            forms.add(seed % 3 == 0 ? FormEdits.set(form, "funds.unit", "元") : form);
        });
        // units that a formula could take for a pattern, a comparison or nothing
        String[] units = {"*局", "?局", "~局", ">=局", "=1", "甲局", "甲局", null, "<>"};
        for (int i = 0; i < units.length; i++) {
            SelfEvaluation other = FormEdits.set(forms.get(1), "project", NAMES.get(i));
            forms.add(FormEdits.set(other, "unit", units[i]));
        }
        // handed in twice: counts once
        forms.add(forms.get(0));
        return forms;
    }

    @Nested
    @Tag("libreoffice")
    class InLibreOffice {
        @Test
        void libreOfficeComputesEveryCachedValue() throws IOException {
            LibreOffice.assumeAvailable();
            List<byte[]> files = List.of(merged(nine), merged(random(0, 25)), ministrys(random(25, 10)));
            List<Path> inputs = new ArrayList<>();
            for (byte[] file : files) {
                inputs.add(Files.write(temp.resolve("in" + inputs.size() + ".xlsx"), Xlsx.withoutCachedValues(file)));
            }
            List<Path> outputs = LibreOffice.convert("xlsx", temp.resolve("out"), inputs);
            for (int i = 0; i < files.size(); i++) {
                SubmissionBook.assertSame(
                        SubmissionBook.cached(Files.readAllBytes(outputs.get(i))), SubmissionBook.cached(files.get(i)));
            }
        }
    }

    @Test
    void theFormsAreThoseThatFillWrites() throws IOException {
        List<SelfEvaluation> forms = new ArrayList<>(nine);
        forms.add(RandomForms.longOf(3));
        forms.addAll(random(40, 20));
        Map<String, byte[]> parts = Xlsx.parts(merged(forms));
        String strings = text(parts.get("xl/sharedStrings.xml"));
        for (int i = 0; i < forms.size(); i++) {
            Map<String, byte[]> alone = Xlsx.parts(ziping.fill(forms.get(i)));
            String expected =
                    withTexts(text(alone.get("xl/worksheets/sheet1.xml")), text(alone.get("xl/sharedStrings.xml")));
            String sheet = text(parts.get("xl/worksheets/sheet" + (FIRST_FORM + 1 + i) + ".xml"));
            assertThat(withTexts(sheet, strings)).isEqualTo(expected.replace(" tabSelected=\"1\"", ""));
        }
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }

    /** A sheet with its texts in place of their numbers. */
    private static String withTexts(String sheet, String strings) {
        List<String> texts = new ArrayList<>();
        for (Matcher text = TEXT.matcher(strings); text.find(); ) {
            texts.add(text.group(1));
        }
        return STRING.matcher(sheet)
                .replaceAll(found -> Matcher.quoteReplacement(texts.get(Integer.parseInt(found.group(1)))));
    }

    @Test
    void printTitlesOfEachFormAreItsOwn() throws IOException {
        try (XSSFWorkbook book = SubmissionBook.open(merged(nine))) {
            for (int i = 0; i < 9; i++) {
                try (XSSFWorkbook alone = SubmissionBook.open(ziping.fill(nine.get(i)))) {
                    assertThat(book.getSheetAt(FIRST_FORM + i).getRepeatingRows())
                            .isEqualTo(alone.getSheetAt(0).getRepeatingRows());
                }
            }
            assertThat(book.getSheetAt(0).getRepeatingRows().formatAsString()).isEqualTo("3:3");
        }
    }

    @Test
    void manyFormsUseNoMoreStylesThanOne() throws IOException {
        byte[] one = Xlsx.parts(merged(nine.subList(0, 1))).get("xl/styles.xml");
        byte[] many = Xlsx.parts(merged(numbered(200))).get("xl/styles.xml");
        // the looks of the three levels of findings are the only ones that a single form may lack
        assertThat(count(many, "<xf ") - count(one, "<xf ")).isLessThanOrEqualTo(2);
        assertThat(count(many, "<font>") - count(one, "<font>")).isZero();
    }

    private static int count(byte[] part, String word) {
        return text(part).split(Pattern.quote(word), -1).length - 1;
    }

    private List<SelfEvaluation> numbered(int count) {
        List<SelfEvaluation> forms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            forms.add(FormEdits.set(nine.get(i % 9), "project", nine.get(i % 9).project() + "（" + i + "）"));
        }
        return forms;
    }

    @Test
    void orderOfInputsIsOfNoMatterWhenSortedByProject() throws IOException {
        List<SelfEvaluation> forms = new ArrayList<>(nine);
        forms.addAll(random(60, 8));
        List<Path> inputs = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            inputs.add(json(i + ".json", forms.subList(i, i + 1)));
        }
        MergeOptions sorted = new MergeOptions(MergeSort.PROJECT, false, false, null);
        byte[] first = merged(ziping, sorted, inputs.toArray(Path[]::new));
        byte[] inOrder = merged(ziping, MergeOptions.USUAL, inputs.toArray(Path[]::new));
        for (long seed = 0; seed < 4; seed++) {
            Collections.shuffle(inputs, new Random(seed));
            assertThat(merged(ziping, sorted, inputs.toArray(Path[]::new)))
                    .as("seed %d", seed)
                    .isEqualTo(first);
            assertThat(merged(ziping, MergeOptions.USUAL, inputs.toArray(Path[]::new)))
                    .as("without sorting, seed %d", seed)
                    .isNotEqualTo(inOrder);
        }
    }

    @Test
    void ordersOfTheForms() throws IOException {
        Path input = json("forms.json", nine);
        // by Pinyin: bu, fu, ge, ge, xin, xin, zhu, zhu, zhuan
        assertThat(projects(MergeSort.PROJECT, input))
                .containsExactly(
                        "补充公积金",
                        "服务工作专项经费",
                        "各区服务网点租赁费物业费",
                        "各区管理部服务大厅委托业务费与其他设施费专项",
                        "信息化建设项目",
                        "信息化运维项目",
                        "住房公积金互联网业务运行专项",
                        "住房公积金网点设备运维服务专项",
                        "专项业务费");
        assertThat(projects(MergeSort.SCORE, input))
                .startsWith("补充公积金", "信息化运维项目")
                .endsWith("各区服务网点租赁费物业费");
        assertThat(projects(MergeSort.AMOUNT, input))
                .startsWith("各区服务网点租赁费物业费", "信息化运维项目")
                .endsWith("专项业务费");
        assertThat(projects(MergeSort.UNIT, input)).startsWith("补充公积金");
        assertThat(projects(MergeSort.INPUT, input)).startsWith("信息化运维项目");
    }

    private List<String> projects(MergeSort sort, Path input) throws IOException {
        List<String> names = new ArrayList<>();
        try (XSSFWorkbook book =
                SubmissionBook.open(merged(ziping, new MergeOptions(sort, false, false, null), input))) {
            for (int i = FIRST_FORM; i < book.getNumberOfSheets(); i++) {
                names.add(book.getSheetName(i));
            }
        }
        return names;
    }

    @Test
    void mergingTheMergedGivesTheSameForms() throws Exception {
        List<SelfEvaluation> forms = new ArrayList<>(nine);
        forms.addAll(random(80, 12));
        forms.removeIf(form -> form.unit() == null);
        byte[] once = merged(forms);
        List<Reading> readings = ziping.read(once, "汇总.xlsx");
        assertThat(readings).hasSize(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            assertThat(readings.get(i).evaluation())
                    .isEqualTo(ComputedForm.of(forms.get(i), ziping.profile().scoring()));
            assertThat(readings.get(i).findings()).as(forms.get(i).project()).isEmpty();
        }
        byte[] twice = merged(ziping, MergeOptions.USUAL, Files.write(temp.resolve("汇总.xlsx"), once));
        Map<String, byte[]> first = Xlsx.parts(once);
        Map<String, byte[]> second = Xlsx.parts(twice);
        for (int i = FIRST_FORM + 1; i <= FIRST_FORM + forms.size(); i++) {
            String part = "xl/worksheets/sheet" + i + ".xml";
            assertThat(withTexts(text(second.get(part)), text(second.get("xl/sharedStrings.xml"))))
                    .isEqualTo(withTexts(text(first.get(part)), text(first.get("xl/sharedStrings.xml"))));
        }
    }

    @Test
    void amountsInYuanAreConvertedAndSaidSo() throws IOException {
        SelfEvaluation yuan = FormEdits.set(nine.get(2), "funds.unit", "元");
        try (XSSFWorkbook book = SubmissionBook.open(merged(List.of(nine.get(0), yuan)))) {
            List<String> rows = shown(book.getSheetAt(0));
            assertThat(rows.get(1)).contains("金额单位：万元（其中 1 个项目按其他单位填报，已折算）");
            Cell executed = book.getSheetAt(0).getRow(4).getCell(6);
            assertThat(executed.getCellFormula()).isEqualTo("'专项业务费'!E6/10000");
            // 39.50 元
            assertThat(executed.getNumericCellValue()).isEqualTo(0.00395);
            // 1,424.72 + 0.00395
            assertThat(book.getSheetAt(0).getRow(5).getCell(6).getNumericCellValue())
                    .isEqualTo(1424.72395);
        }
    }

    @Test
    void subtotalsOfSeveralUnits() throws IOException {
        List<SelfEvaluation> forms = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            forms.add(FormEdits.set(nine.get(i), "unit", i % 2 == 0 ? "甲中心" : "乙中心"));
        }
        try (XSSFWorkbook book = SubmissionBook.open(merged(forms))) {
            List<String> rows = shown(book.getSheetAt(0));
            int heading = rows.indexOf(row(rows, "按实施单位小计"));
            // forms 1, 3, 5, 7, 9: 1428.80 + 39.50 + 380.00 + 1048.25 + 634.20 and so on; their mean is 494.55 ÷ 5
            assertThat(rows.get(heading + 2))
                    .startsWith("1\t甲中心\t\t5\t3,547.53\t3,530.75\t3,512.47\t99.48\t")
                    .contains("\t98.91\t");
            // forms 2, 4, 6, 8: 416.00 + 377.89 + 72.00 + 1570.98; 398.47 + 377.89 + 71.70 + 1484.76
            assertThat(rows.get(heading + 3)).startsWith("2\t乙中心\t\t4\t2,436.87\t2,332.82\t2,285.86\t97.98\t");
        }
    }

    @Test
    void levelsOutsideTheSystemAreCountedTogether() throws IOException {
        SelfEvaluation form = FormEdits.set(
                FormEdits.set(nine.get(0), "indicators[0].level1", "特别指标"), "indicators[1].level1", "产出指标(50分)");
        BigScores scores = BigScores.of(form);
        try (XSSFWorkbook book = SubmissionBook.open(merged(List.of(form)))) {
            List<String> rows = shown(book.getSheetAt(0));
            assertThat(rows.get(2)).contains("\t产出指标\t效益指标\t其他指标\t总分");
            assertThat(rows.get(3)).contains("\t" + scores.output() + "\t32.00\t8.00\t98.97\t");
        }
    }

    /** The points of 产出指标, whatever stands behind the word. */
    private record BigScores(String output) {
        static BigScores of(SelfEvaluation form) {
            java.math.BigDecimal sum = java.math.BigDecimal.ZERO;
            for (Indicator indicator : form.indicators()) {
                if (String.valueOf(indicator.level1()).startsWith("产出指标")) {
                    sum = sum.add(indicator.score());
                }
            }
            return new BigScores(sum.toPlainString());
        }
    }

    @Test
    void aProjectTwiceIsKeptTwiceAndMarked() throws IOException {
        SelfEvaluation other = FormEdits.set(nine.get(2), "indicators[3].score", "1.00");
        byte[] file = merged(
                ziping, MergeOptions.USUAL, json("甲.json", List.of(nine.get(2))), json("乙.json", List.of(other)));
        try (XSSFWorkbook book = SubmissionBook.open(file)) {
            assertThat(book.getSheetName(FIRST_FORM)).isEqualTo("专项业务费");
            assertThat(book.getSheetName(FIRST_FORM + 1)).isEqualTo("专项业务费 (2)");
            assertThat(row(shown(book.getSheetAt(1)), "duplicate-project"))
                    .contains("\t2\t错误\t专项业务费\t专项业务费 (2)\t", "甲.json", "乙.json");
        }
    }

    @Test
    void moreProjectsThanAChartShows() throws IOException {
        try (XSSFWorkbook book = SubmissionBook.open(merged(numbered(27)))) {
            List<XSSFChart> charts = book.getSheetAt(0).getDrawingPatriarch().getCharts();
            assertThat(charts.get(0).getTitleText().getString()).isEqualTo("总分最低的 20 个项目：总分与执行率");
            assertThat(charts.get(1).getTitleText().getString()).isEqualTo("预算最大的 20 个项目：预算与执行");
            assertThat(charts.get(0)
                            .getChartSeries()
                            .get(0)
                            .getSeries(0)
                            .getValuesData()
                            .getPointAt(0))
                    .hasToString("96.85");
            assertThat(charts.get(1)
                            .getChartSeries()
                            .get(0)
                            .getSeries(0)
                            .getValuesData()
                            .getPointAt(0))
                    .hasToString("1484.76");
        }
    }

    @Test
    void formsApartAreFilesWithLinksToThem() throws Exception {
        MergeOptions apart = new MergeOptions(MergeSort.INPUT, true, false, null);
        Path target = temp.resolve("报送 2024.xlsx");
        MergeResult result = ziping.merge(List.of(NineForms.JSON), target, apart, Progress.NONE);
        assertThat(result.file()).isEqualTo(target);
        Path folder = temp.resolve("报送 2024");
        assertThat(folder.toRealPath()).isEqualTo(result.folder().toRealPath());
        for (SelfEvaluation form : nine) {
            assertThat(Files.readAllBytes(folder.resolve(form.project() + ".xlsx")))
                    .isEqualTo(ziping.fill(form));
        }
        byte[] file = Files.readAllBytes(target);
        try (XSSFWorkbook book = SubmissionBook.open(file)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            String address =
                    book.getSheetAt(0).getRow(3).getCell(1).getHyperlink().getAddress();
            String path = new java.net.URI(address.replaceFirst("#.*", "")).getPath();
            assertThat(temp.resolve(path)).exists();
            assertThat(row(shown(book.getSheetAt(0)), "合计")).contains("\t5,984.40\t5,863.57\t5,798.33\t98.88\t");
            assertThat(shown(book.getSheetAt(0)).get(3))
                    .contains("\t1,424.72\t99.71\t9.97\t8.00\t49.00\t32.00\t\t98.97\t优\t4");
        }
        SubmissionBook.assertSame(SubmissionBook.computed(file), SubmissionBook.cached(file));
    }

    @Test
    void refusesToTakeAnInputsPlace() throws Exception {
        Path input = Files.write(temp.resolve("2024年度绩效自评表汇总.xlsx"), merged(nine));
        byte[] before = Files.readAllBytes(input);
        for (Path target : List.of(input, temp)) {
            assertThatThrownBy(() -> ziping.merge(List.of(temp), target, MergeOptions.USUAL, Progress.NONE))
                    .isInstanceOf(RefusedOutputException.class);
        }
        Path folder = Files.createDirectories(temp.resolve("表"));
        Files.write(folder.resolve("专项业务费.xlsx"), ziping.fill(nine.get(2)));
        byte[] form = Files.readAllBytes(folder.resolve("专项业务费.xlsx"));
        MergeOptions apart = new MergeOptions(MergeSort.INPUT, true, false, null);
        assertThatThrownBy(() -> ziping.merge(List.of(folder), temp.resolve("表.xlsx"), apart, Progress.NONE))
                .isInstanceOf(RefusedOutputException.class);
        assertThat(input).hasBinaryContent(before);
        assertThat(folder.resolve("专项业务费.xlsx")).hasBinaryContent(form);
        assertThat(temp.resolve("表.xlsx")).doesNotExist();
    }

    @Test
    void theSameFromManyInputsReadAhead() throws IOException {
        List<Path> inputs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            SelfEvaluation form = FormEdits.set(nine.get(i % 9), "project", "项目" + i);
            inputs.add(Files.write(temp.resolve(100 + i + ".xlsx"), ziping.departmentWorkbook(form)));
        }
        byte[] first = merged(ziping, MergeOptions.USUAL, inputs.toArray(Path[]::new));
        assertThat(merged(ziping, MergeOptions.USUAL, inputs.toArray(Path[]::new)))
                .isEqualTo(first);
        Map<String, Object> cells = new LinkedHashMap<>(SubmissionBook.cached(first));
        for (int i = 0; i < 40; i++) {
            assertThat(cells).containsEntry("汇总表!B" + (4 + i), "项目" + i);
        }
    }

    @Test
    void aFaultWhileWritingIsToldAndLeavesNothing() throws IOException {
        SelfEvaluation form = FormEdits.set(nine.get(0), "expectedGoal", "长".repeat(40_000));
        Path input = json("long.json", List.of(form));
        Path target = temp.resolve("out.xlsx");
        try {
            MergeResult result = ziping.merge(List.of(input), target, MergeOptions.USUAL, Progress.NONE);
            assertThat(result.findings()).isNotEmpty();
        } catch (IllegalArgumentException | OfficeException e) {
            assertThat(target).doesNotExist();
        }
        try (java.util.stream.Stream<Path> left = Files.list(temp)) {
            assertThat(left).noneMatch(path -> path.toString().endsWith(".tmp"));
        }
    }
}
