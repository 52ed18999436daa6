package io.github.ziping.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.Source;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.xlsx.XlsxFile;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.io.ProfileReader;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.text.HeaderText;
import io.github.ziping.strict.StrictException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentReaderTest {
    private static final String BASICS = "基本信息与资金";
    private static final String GOALS = "目标";
    private static final String INDICATORS = "指标";
    private static final String FILE = "自评表.xlsx";

    private static Profile profile;

    @BeforeAll
    static void loadProfile() throws IOException, StrictException {
        String yaml = Files.readString(Path.of("templates/shanghai-2024/profile.yaml"));
        profile = ProfileReader.read(yaml, "profile.yaml");
    }

    @Nested
    class TheWholeWorkbook {
        @Test
        void isReadAsWritten() throws Exception {
            Reading reading = new Book().read();

            SelfEvaluation form = reading.evaluation();
            assertThat(reading.findings()).isEmpty();
            assertThat(form.title()).isEqualTo("财政项目支出绩效自评表");
            assertThat(form.year()).isEqualTo(2024);
            assertThat(form.project()).isEqualTo("信息化运维项目");
            assertThat(form.authority()).isEqualTo("市住房城乡建设管理委");
            assertThat(form.unit()).isEqualTo("市公积金中心");
            assertThat(form.funds().unit()).isEqualTo("万元");
            assertThat(form.funds().total())
                    .isEqualTo(line("年度资金总额", "1430.80", "1428.80", "1424.72", "10.00", "99.71", "9.97"));
            assertThat(form.funds().sources())
                    .containsExactly(
                            line("其中：当年财政拨款", "1332.95", "1330.95", "1328.72", null, "99.83", null),
                            line("其他资金", "97.86", "97.86", "96.00", null, "98.09", null));
            assertThat(form.expectedGoal()).isEqualTo("目标一\n目标二");
            assertThat(form.actualResult()).isEqualTo("全部完成");
            assertThat(form.totalWeight()).isEqualByComparingTo("30");
            assertThat(form.totalScore()).isEqualByComparingTo("29.47");
            assertThat(form.grade()).isEqualTo("优");
        }

        @Test
        void putsTargetsAndResultsTogether() throws Exception {
            List<Indicator> indicators = new Book().read().evaluation().indicators();

            assertThat(indicators)
                    .extracting(DepartmentReaderTest::said)
                    .containsExactly(
                            "产出指标/数量指标/巡检次数 ≥12.00(次/月) 12.00(次/月) 12.00 12.00 null",
                            "产出指标/数量指标/故障率 ≤5(%) 6(%) 8.00 7.50 设备老化，明年更换");
            assertThat(indicators.get(0).target().operator()).isEqualTo(Operator.AT_LEAST);
        }

        @Test
        void givesThePlaceOfEveryValue() throws Exception {
            Source source = new Book().read().source();

            assertThat(source.file()).isEqualTo(FILE);
            assertThat(place(source, "title")).isEqualTo(BASICS + "!A1");
            assertThat(place(source, "year")).isEqualTo(BASICS + "!B3");
            assertThat(place(source, "project")).isEqualTo(BASICS + "!B4");
            assertThat(place(source, "funds.unit")).isEqualTo(BASICS + "!A8");
            assertThat(place(source, "funds.total.label")).isEqualTo(BASICS + "!A9");
            assertThat(place(source, "funds.total.executed")).isEqualTo(BASICS + "!D9");
            assertThat(place(source, "funds.sources[1].ratePercent")).isEqualTo(BASICS + "!F11");
            assertThat(place(source, "expectedGoal")).isEqualTo(GOALS + "!A3");
            assertThat(place(source, "actualResult")).isEqualTo(GOALS + "!B3");
            assertThat(place(source, "totalWeight")).isEqualTo(INDICATORS + "!I1");
            assertThat(place(source, "totalScore")).isEqualTo(INDICATORS + "!I2");
            assertThat(place(source, "grade")).isEqualTo(INDICATORS + "!I3");
            assertThat(place(source, "indicators[0].target")).isEqualTo(INDICATORS + "!E5");
            assertThat(place(source, "indicators[1].score")).isEqualTo(INDICATORS + "!J6");
        }

        @Test
        void aFilledDownLevelIsFoundWhereItIsWritten() throws Exception {
            Source source = new Book().read().source();

            assertThat(place(source, "indicators[1].level1")).isEqualTo(INDICATORS + "!A5");
            assertThat(place(source, "indicators[1].level2")).isEqualTo(INDICATORS + "!B5");
            assertThat(place(source, "indicators[1].level3")).isEqualTo(INDICATORS + "!C6");
        }
    }

    @Nested
    class Layout {
        @Test
        void sheetNamesAndOrderDoNotMatter() throws Exception {
            Book book = new Book();
            book.workbook.setSheetName(1, "一");
            book.workbook.setSheetName(2, "二");
            book.workbook.setSheetName(3, "三");
            book.workbook.setSheetOrder("三", 0);

            Reading reading = book.read();

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation()).isEqualTo(new Book().read().evaluation());
            assertThat(place(reading.source(), "project")).isEqualTo("一!B4");
        }

        @Test
        void rowsAndColumnsMayBeInserted() throws Exception {
            Book book = new Book();
            for (String name : List.of(BASICS, GOALS, INDICATORS)) {
                Sheet sheet = book.workbook.getSheet(name);
                sheet.shiftColumns(0, 12, 2);
                sheet.shiftRows(0, sheet.getLastRowNum(), 3);
            }
            book.workbook.getSheet(BASICS).shiftRows(12, 14, 2);

            Reading reading = book.read();

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation().funds().sources()).hasSize(2);
            assertThat(reading.evaluation().indicators()).hasSize(2);
            assertThat(place(reading.source(), "indicators[0].score")).isEqualTo(INDICATORS + "!L8");
        }

        @Test
        void columnsMayBeMoved() throws Exception {
            Book book = new Book();
            for (int row = 3; row < 6; row++) {
                Row cells = book.workbook.getSheet(INDICATORS).getRow(row);
                String level3 = cells.getCell(2).getStringCellValue();
                cells.removeCell(cells.getCell(2));
                cells.createCell(15).setCellValue(level3);
            }

            assertThat(book.read().evaluation()).isEqualTo(new Book().read().evaluation());
        }

        @Test
        void headingsMayBeSynonymsWithStarsSpacesAndBrackets() throws Exception {
            Book book = new Book();
            book.put(BASICS, "A4", "＊ 专项资金名称（必填）：");
            book.put(BASICS, "A8", "项 目 资 金(元)").put(BASICS, "C8", "全年（调整）预算数");
            book.put(GOALS, "A2", "年初设定目标（100字以内）");
            book.put(INDICATORS, "C4", "*指标名称").put(INDICATORS, "I4", "权\n重").put(INDICATORS, "K4", "未完成原因分析");

            Reading reading = book.read();

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation().project()).isEqualTo("信息化运维项目");
            assertThat(reading.evaluation().funds().unit()).isEqualTo("元");
            assertThat(reading.evaluation().indicators())
                    .isEqualTo(new Book().read().evaluation().indicators());
        }

        @Test
        void blankRowsBetweenIndicatorsAreSkipped() throws Exception {
            Book book = new Book();
            book.workbook.getSheet(INDICATORS).shiftRows(5, 5, 4);
            book.put(INDICATORS, "C7", "   ");

            assertThat(book.read().evaluation().indicators()).hasSize(2);
        }

        @Test
        void aValueMayStandFurtherToTheRight() throws Exception {
            Book book = new Book();
            book.put(BASICS, "B4", null).put(BASICS, "D4", "乙项目");

            assertThat(book.read().evaluation().project()).isEqualTo("乙项目");
        }

        @Test
        void theNextLabelIsNoValue() throws Exception {
            Book book = new Book();
            book.put(BASICS, "B5", null).put(BASICS, "E5", "实施单位").put(BASICS, "F5", "某中心");

            Reading reading = book.read();

            assertThat(reading.evaluation().authority()).isNull();
            assertThat(reading.evaluation().unit()).isEqualTo("某中心");
            assertThat(reading.findings())
                    .extracting(DepartmentReaderTest::brief)
                    .containsExactly("missing-value " + BASICS + "!B5 authority");
        }

        @Test
        void whatAMergeHidesIsNotRead() throws Exception {
            Book book = new Book();
            book.put(BASICS, "C9", null).put(BASICS, "C9", "1428.80");
            book.merge(INDICATORS, "A5:A6").put(INDICATORS, "A6", "效益指标");

            assertThat(book.read().evaluation().indicators().get(1).level1()).isEqualTo("产出指标");
        }

        @Test
        void repeatedHeadingsAreNoIndicator() throws Exception {
            Book book = new Book();
            book.indicatorHead(7);
            book.row(INDICATORS, 8, "效益指标", "社会效益指标", "覆盖率", "≥", 90, "%", 95, null, 5, 5);

            Reading reading = book.read();

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation().indicators()).hasSize(3);
        }

        @Test
        void totalsBelowTheIndicatorsAreNoIndicators() throws Exception {
            Book book = new Book();
            for (String cell : List.of("H1", "H2", "H3", "I1", "I2", "I3")) {
                book.put(INDICATORS, cell, null);
            }
            book.row(INDICATORS, 7, "总分", null, null, null, null, null, null, null, 100, 98.97);
            book.row(INDICATORS, 8, "评分等级", null, null, null, null, null, null, null, "优");

            Reading reading = book.read();

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation().indicators()).hasSize(2);
            assertThat(reading.evaluation().totalWeight()).isEqualByComparingTo("100");
            assertThat(reading.evaluation().totalScore()).isEqualByComparingTo("98.97");
            assertThat(reading.evaluation().grade()).isEqualTo("优");
        }
    }

    @Nested
    class Basics {
        @ParameterizedTest
        @ValueSource(strings = {"2024年度", "（2024年度）", "２０２４", "2024 年"})
        void theYearMayBeAText(String year) throws Exception {
            assertThat(new Book().put(BASICS, "B3", year).read().evaluation().year())
                    .isEqualTo(2024);
        }

        @ParameterizedTest
        @ValueSource(strings = {"今年", "24", "2023-2024", "20245"})
        void anotherTextIsNoYear(String year) throws Exception {
            Reading reading = new Book().put(BASICS, "B3", year).read();

            assertThat(reading.evaluation().year()).isNull();
            Finding finding = only(reading);
            assertThat(brief(finding)).isEqualTo("bad-number " + BASICS + "!B3 year");
            assertThat(finding.message()).contains(year);
            assertThat(finding.remedy()).isEqualTo("在 B3 填写四位年份，例如 2024");
        }

        @Test
        void missingValuesAreNamedWithTheirCell() throws Exception {
            Reading reading =
                    new Book().put(BASICS, "B3", null).put(BASICS, "B4", "  ").read();

            assertThat(reading.findings())
                    .extracting(DepartmentReaderTest::brief)
                    .containsExactly("missing-value " + BASICS + "!B3 year", "missing-value " + BASICS + "!B4 project");
            assertThat(reading.findings().get(1).toString())
                    .isEqualTo("自评表.xlsx!基本信息与资金!B4 错误 missing-value 没有填写“项目名称”。改法：在 B4 填写“项目名称”。");
        }

        @Test
        void aMissingLabelIsNamedToo() throws Exception {
            Reading reading =
                    new Book().put(BASICS, "A6", null).put(BASICS, "B6", null).read();

            Finding finding = only(reading);
            assertThat(finding.rule()).isEqualTo("missing-value");
            assertThat(finding.sheet()).isEqualTo(BASICS);
            assertThat(finding.cell()).isNull();
            assertThat(finding.message()).isEqualTo("没有找到“实施单位”一栏");
        }

        @Test
        void textsAreKeptAsWritten() throws Exception {
            Reading reading = new Book()
                    .put(BASICS, "B4", " 甲  ㎡① ")
                    .put(BASICS, "B6", 2024.5)
                    .read();

            assertThat(reading.evaluation().project()).isEqualTo(" 甲  ㎡① ");
            assertThat(reading.evaluation().unit()).isEqualTo("2024.5");
        }

        @Test
        void whatExcelTookForADateIsReported() throws Exception {
            Book book = new Book().put(BASICS, "B3", 45292.0).format(BASICS, "B3", "yyyy/m/d");
            book.put(BASICS, "B6", 45292.0).format(BASICS, "B6", "m\"月\"d\"日\"");

            assertThat(book.read().findings())
                    .extracting(Finding::message)
                    .containsExactly("“年度”应为数字，实为日期", "“实施单位”应为文字，实为日期");
        }

        @Test
        void findingsCarryTheProject() throws Exception {
            Finding finding = only(new Book().put(BASICS, "B6", null).read());

            assertThat(finding.project()).isEqualTo("信息化运维项目");
            assertThat(finding.file()).isEqualTo(FILE);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        }
    }

    @Nested
    class Money {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"1,430.80 | 1430.80", "１００ | 100", "10.00\u3000 | 10", "1430.8万元 | 1430.8", "−5 | -5"})
        void numbersMayBeTypedAsText(String written, BigDecimal amount) throws Exception {
            Reading reading = new Book().put(BASICS, "B9", written).read();

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation().funds().total().initialBudget()).isEqualByComparingTo(amount);
        }

        @ParameterizedTest
        @ValueSource(strings = {"约1400", "12,5", "1.2.3", "14308000元", "十"})
        void otherTextsAreReported(String written) throws Exception {
            Reading reading = new Book().put(BASICS, "B9", written).read();

            assertThat(reading.evaluation().funds().total().initialBudget()).isNull();
            Finding finding = only(reading);
            assertThat(brief(finding)).isEqualTo("bad-number " + BASICS + "!B9 funds.total.initialBudget");
            assertThat(finding.message()).contains("“年初预算数”应为数字，实为“" + written + "”");
            assertThat(finding.actual()).isEqualTo(written);
        }

        @Test
        void binaryDoublesAreReadAsTheDecimalsTheyMean() throws Exception {
            Reading reading = new Book()
                    .put(BASICS, "B9", 0.1 + 0.2)
                    .put(BASICS, "C9", 1424.7199999999998)
                    .read();

            assertThat(reading.evaluation().funds().total().initialBudget()).isEqualTo("0.30");
            assertThat(reading.evaluation().funds().total().annualBudget()).isEqualTo("1424.72");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-", "—", "/", "－", " "})
        void dashesSayNothing(String dash) throws Exception {
            Reading reading = new Book()
                    .put(BASICS, "E10", dash)
                    .put(BASICS, "F10", dash)
                    .put(BASICS, "G10", dash)
                    .read();

            FundLine source = reading.evaluation().funds().sources().get(0);
            assertThat(reading.findings()).isEmpty();
            assertThat(source.weight()).isNull();
            assertThat(source.ratePercent()).isNull();
            assertThat(source.score()).isNull();
        }

        @Test
        void ratesMayBePercentages() throws Exception {
            Book book = new Book().put(BASICS, "F9", 0.9971).format(BASICS, "F9", "0.00%");
            book.put(BASICS, "F10", "99.83%").put(BASICS, "F11", "98.09");

            Reading reading = book.read();

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation().funds().total().ratePercent()).isEqualTo("99.71");
            assertThat(reading.evaluation().funds().sources())
                    .extracting(FundLine::ratePercent)
                    .containsExactly(new BigDecimal("99.83"), new BigDecimal("98.09"));
        }

        @Test
        void theTotalMustHaveItsAmounts() throws Exception {
            Reading reading =
                    new Book().put(BASICS, "C9", null).put(BASICS, "D9", "-").read();

            assertThat(reading.findings())
                    .extracting(DepartmentReaderTest::brief)
                    .containsExactly(
                            "missing-value " + BASICS + "!C9 funds.total.annualBudget",
                            "missing-value " + BASICS + "!D9 funds.total.executed");
            assertThat(reading.findings().get(0).message()).isEqualTo("“年度资金总额”没有填写“全年预算数”");
        }

        @Test
        void aSourceWithoutALabelIsKeptAndReported() throws Exception {
            Reading reading = new Book().put(BASICS, "A11", null).read();

            assertThat(reading.evaluation().funds().sources()).hasSize(2);
            assertThat(reading.evaluation().funds().sources().get(1).label()).isNull();
            Finding finding = only(reading);
            assertThat(brief(finding)).isEqualTo("missing-value " + BASICS + "!A11 funds.sources[1].label");
            assertThat(finding.message()).isEqualTo("这一行填了数字，但没有填写“资金来源”");
        }

        @Test
        void spareRowsAndRemarksAreNoSources() throws Exception {
            Book book = new Book().merge(BASICS, "A14:G14").put(BASICS, "A14", "灰色格子由公式算出");
            book.put(BASICS, "E12", "-").put(BASICS, "G12", "-");
            book.cell(BASICS, "F12").setCellFormula("IF(C12=0,0,D12/C12)");
            book.cell(BASICS, "F12").setCellValue(0);

            Reading reading = book.read();

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation().funds().sources()).hasSize(2);
        }

        @Test
        void aSourceBelowBlankRowsIsRead() throws Exception {
            Book book = new Book();
            book.row(BASICS, 20, "中央补助", 1, 2, 3);

            assertThat(book.read().evaluation().funds().sources())
                    .last()
                    .isEqualTo(line("中央补助", "1.00", "2.00", "3.00", null, null, null));
        }

        @Test
        void aRemarkBelowTheTableIsNoSource() throws Exception {
            Reading reading = new Book().put(BASICS, "A13", "注：金额以万元为单位。").read();

            assertThat(reading.evaluation().funds().sources()).hasSize(2);
            assertThat(brief(only(reading))).isEqualTo("unread-cell " + BASICS + "!A13 null");
        }

        @ParameterizedTest
        @ValueSource(strings = {"年度资金总额：", "年度财政资金总额", "总额", "合计"})
        void theTotalMayBeCalledOtherwise(String label) throws Exception {
            Reading reading = new Book().put(BASICS, "A9", label).read();

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation().funds().total().label()).isEqualTo(HeaderText.withoutColon(label));
            assertThat(reading.evaluation().funds().total().executed()).isEqualTo("1424.72");
        }

        @Test
        void withoutATotalThatIsReported() throws Exception {
            Reading reading = new Book().put(BASICS, "A9", "财政拨款").read();

            assertThat(reading.evaluation().funds().sources()).hasSize(3);
            assertThat(only(reading).message()).isEqualTo("没有找到“年度资金总额”一栏");
        }

        @Test
        void errorCellsAreReported() throws Exception {
            Book book = new Book();
            book.cell(BASICS, "F9").setCellFormula("1/0");
            book.cell(BASICS, "F9").setCellErrorValue(FormulaError.DIV0.getCode());

            Finding finding = only(book.read());

            assertThat(brief(finding)).isEqualTo("error-cell " + BASICS + "!F9 funds.total.ratePercent");
            assertThat(finding.message()).isEqualTo("“执行率”的单元格是错误值 #DIV/0!");
            assertThat(finding.remedy()).isEqualTo("清除 F9 中的公式，重新填写“执行率”");
        }

        @Test
        void booleansDatesAndPercentagesAreNoAmounts() throws Exception {
            Book book = new Book().put(BASICS, "C9", 45000).format(BASICS, "C9", "yyyy/m/d");
            book.cell(BASICS, "B9").setCellValue(true);
            book.put(BASICS, "D9", 0.5).format(BASICS, "D9", "0%");

            Reading reading = book.read();

            assertThat(reading.findings()).extracting(Finding::rule).containsOnly("bad-number");
            assertThat(reading.findings())
                    .extracting(Finding::message)
                    .containsExactly("“年初预算数”应为数字，实为逻辑值 TRUE", "“全年预算数”应为数字，实为日期", "“全年执行数”应为数字，实为百分数“50%”");
        }

        @Test
        void aFormulaThatNobodyComputedIsReportedWhereANumberMustBe() throws Exception {
            Book book = new Book();
            book.uncomputed(BASICS, "B9", "SUM(B10:B12)");
            book.uncomputed(BASICS, "F9", "D9/C9");

            Finding finding = only(book.read());

            assertThat(brief(finding)).isEqualTo("missing-value " + BASICS + "!B9 funds.total.initialBudget");
            assertThat(finding.remedy()).contains("B9 的公式没有结果");
        }

        @Test
        void whatNoColumnTakesIsReported() throws Exception {
            Book book =
                    new Book().put(BASICS, "I8", "备注").put(BASICS, "I10", "含追加").put(BASICS, "K11", "又一条");

            Reading reading = book.read();

            assertThat(reading.findings())
                    .extracting(DepartmentReaderTest::brief)
                    .containsExactly("unread-cell " + BASICS + "!I10 null", "unread-cell " + BASICS + "!K11 null");
            assertThat(reading.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
        }
    }

    @Nested
    class Goals {
        @Test
        void stackedCellsAreJoined() throws Exception {
            Book book = new Book().put(GOALS, "A3", "一").put(GOALS, "A4", "二").put(GOALS, "A9", "三\r\n四");

            Reading reading = book.read();

            assertThat(reading.evaluation().expectedGoal()).isEqualTo("一\n二\n三\n四");
            assertThat(place(reading.source(), "expectedGoal")).isEqualTo(GOALS + "!A3");
        }

        @Test
        void bothMayStandOneBelowTheOther() throws Exception {
            Book book = new Book().put(GOALS, "B2", null).put(GOALS, "B3", null);
            book.put(GOALS, "A5", "实际完成情况").put(GOALS, "A6", "完成了");

            assertThat(book.read().evaluation().expectedGoal()).isEqualTo("目标一\n目标二");
            assertThat(book.read().evaluation().actualResult()).isEqualTo("完成了");
        }

        @Test
        void aMissingHeadingIsReported() throws Exception {
            Finding finding = only(new Book().put(GOALS, "B2", "其他").read());

            assertThat(finding.rule()).isEqualTo("not-a-form");
            assertThat(finding.sheet()).isEqualTo(GOALS);
            assertThat(finding.message()).isEqualTo("年度目标找到表头“预期目标”，缺少“实际完成情况”");
        }
    }

    @Nested
    class Targets {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                nullValues = "null",
                value = {
                    "≥ | 95 | % | ≥95(%)",
                    ">= | 95 | % | ≥95(%)",
                    "＝ | 95 | 个 | =95(个)",
                    "≧ | 95 | 个 | ≥95(个)",
                    "＜ | 5 | ％ | <5(％)",
                    "≤ | ９５ | (%) | ≤95(%)",
                    "≥ | 1,430.80 | 元 | ≥1430.80(元)",
                    "≥ | 95.0 | null | ≥95.0",
                    "定性 | 及时 | null | 及时",
                    "定性 | 100 | null | 100",
                    "null | 及时 | null | 及时",
                    "null | １００ | 个 | 100(个)",
                    "null | １００ | null | １００",
                    "null | ≥95% | null | ≥95%",
                    "≥ | ≥95% | % | ≥95%",
                    "≥ | 95% | % | ≥95%",
                    "≥ | 95%以上 | null | 95%以上"
                })
        void areReadFromTexts(String operator, String value, String unit, String target) throws Exception {
            Reading reading = new Book().target(operator, value, unit).read();

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation().indicators().get(0).target().text()).isEqualTo(target);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                nullValues = "null",
                value = {
                    "≥ | 95 | General | % | ≥95(%)",
                    "≥ | 95 | 0.00 | % | ≥95.00(%)",
                    "≥ | 99.715 | 0.00 | % | ≥99.715(%)",
                    "≥ | 0.95 | 0% | % | ≥95(%)",
                    "≥ | 0.95 | 0.00% | null | ≥95.00(%)",
                    "≥ | 0.955 | 0% | ％ | ≥95.5(％)",
                    "≥ | 1000 | #,##0 | 元 | ≥1000(元)",
                    "null | 12 | 0.00 | 个 | 12.00(个)",
                    "定性 | 12 | General | null | 12",
                    "≤ | 0 | 0.00 | - | ≤0.00"
                })
        void areReadFromNumbersAsTheyAreShown(String operator, double value, String format, String unit, String target)
                throws Exception {
            Reading reading = new Book()
                    .target(operator, value, unit)
                    .format(INDICATORS, "E5", format)
                    .read();

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation().indicators().get(0).target().text()).isEqualTo(target);
        }

        @Test
        void aFormulaIsTheNumberThatItsAuthorMeant() throws Exception {
            Book book = new Book().target("=", null, "个");
            book.put(INDICATORS, "E5", 100.0).cell(INDICATORS, "E5").setCellFormula("100");
            book.uncomputed(INDICATORS, "G5", "12");

            Reading reading = book.read();

            assertThat(reading.findings()).isEmpty();
            assertThat(said(reading.evaluation().indicators().get(0))).contains(" =100.00(个) 12(个) ");
        }

        @Test
        void aWordBehindASignIsReportedAndKept() throws Exception {
            Reading reading = new Book().target("≥", "若干", "个").read();

            assertThat(reading.evaluation().indicators().get(0).target().text()).isEqualTo("≥若干");
            Finding finding = only(reading);
            assertThat(brief(finding)).isEqualTo("bad-number " + INDICATORS + "!E5 indicators[0].target");
            assertThat(finding.remedy()).isEqualTo("在 E5 只填数字；指标值是文字的，指标性质选“定性”");
        }

        @Test
        void aSignAtOddsWithTheValuesOwnIsReported() throws Exception {
            Reading reading = new Book().target("≤", "≥95%", null).read();

            assertThat(reading.evaluation().indicators().get(0).target().text()).isEqualTo("≥95%");
            assertThat(brief(only(reading))).isEqualTo("unread-cell " + INDICATORS + "!D5 null");
        }

        @Test
        void anUnknownSignIsReported() throws Exception {
            Reading reading = new Book().target("大约", 95.0, "%").read();

            assertThat(reading.evaluation().indicators().get(0).target().text()).isEqualTo("95.00(%)");
            assertThat(only(reading).message()).contains("大约");
        }

        @Test
        void aDateIsNoTarget() throws Exception {
            Reading reading = new Book()
                    .target("=", 45000.0, "个")
                    .format(INDICATORS, "E5", "m\"月\"d\"日\"")
                    .read();

            assertThat(reading.evaluation().indicators().get(0).target()).isNull();
            assertThat(brief(only(reading))).isEqualTo("bad-number " + INDICATORS + "!E5 indicators[0].target");
        }

        @Test
        void aUnitThatDoesNotFitIsReported() throws Exception {
            Reading reading = new Book()
                    .target("定性", "及时", "次")
                    .put(INDICATORS, "G5", "达成指标")
                    .read();

            assertThat(brief(only(reading))).isEqualTo("unread-cell " + INDICATORS + "!F5 null");
        }

        @Test
        void anErrorAsUnitIsReported() throws Exception {
            Book book = new Book();
            book.cell(INDICATORS, "F5").setCellErrorValue(FormulaError.NA.getCode());

            Reading reading = book.read();

            assertThat(reading.evaluation().indicators().get(0).target().text()).isEqualTo("≥12.00");
            assertThat(brief(only(reading))).isEqualTo("error-cell " + INDICATORS + "!F5 indicators[0].target");
        }
    }

    @Nested
    class Actuals {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                nullValues = "null",
                value = {
                    "≥ | １２ | null | 12(次/月)",
                    "≥ | 12.50 | 次 | 12.50(次)",
                    "≥ | １２ | 照原文 | １２",
                    "≥ | 约12次 | null | 约12次",
                    "≥ | 达成指标 | null | 达成指标",
                    "定性 | 100 | null | 100"
                })
        void areReadFromTexts(String operator, String value, String unit, String actual) throws Exception {
            Book book = new Book().put(INDICATORS, "D5", operator).put(INDICATORS, "G5", value);

            Reading reading = book.put(INDICATORS, "H5", unit).read();

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation().indicators().get(0).actual().text()).isEqualTo(actual);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                nullValues = "null",
                value = {
                    "12 | 0.00 | null | 12.00(次/月)",
                    "12 | General | 次 | 12(次)",
                    "0.985 | 0.00% | null | 98.50(%)",
                    "0.985 | 0.0% | % | 98.5(%)",
                    "0.985 | 0.0% | 照原文 | 98.5%",
                    "12 | 0.0 | 照原文 | 12.0"
                })
        void areReadFromNumbers(double value, String format, String unit, String actual) throws Exception {
            Book book = new Book().put(INDICATORS, "G5", value).format(INDICATORS, "G5", format);

            Reading reading = book.put(INDICATORS, "H5", unit).read();

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation().indicators().get(0).actual().text()).isEqualTo(actual);
        }

        @Test
        void aUnitBehindASentenceIsReported() throws Exception {
            Finding finding = only(new Book()
                    .put(INDICATORS, "G5", "约12次")
                    .put(INDICATORS, "H5", "个")
                    .read());

            assertThat(brief(finding)).isEqualTo("unread-cell " + INDICATORS + "!H5 null");
            assertThat(finding.remedy()).isEqualTo("清空 H5，或把实际完成值改为只填数字");
        }
    }

    @Nested
    class Indicators {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"100分 | 100", "１２ | 12", "10.00\u00a0 | 10", "7.5 | 7.5"})
        void pointsMayBeTypedAsText(String written, BigDecimal points) throws Exception {
            Reading reading = new Book()
                    .put(INDICATORS, "I5", written)
                    .put(INDICATORS, "J5", written)
                    .read();

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation().indicators().get(0).weight()).isEqualByComparingTo(points);
            assertThat(reading.evaluation().indicators().get(0).score()).isEqualByComparingTo(points);
        }

        @Test
        void whatIsMissingIsNamed() throws Exception {
            Book book = new Book();
            book.row(INDICATORS, 8, "效益指标", null, null, null, null, null, null, null, null, null, "还没填");
            book.row(INDICATORS, 9, null, null, "覆盖率");

            Reading reading = book.read();

            assertThat(reading.findings())
                    .extracting(DepartmentReaderTest::brief)
                    .containsExactly(
                            "missing-value 指标!C8 indicators[2].level3",
                            "missing-value 指标!E8 indicators[2].target",
                            "missing-value 指标!G8 indicators[2].actual",
                            "missing-value 指标!I8 indicators[2].weight",
                            "missing-value 指标!J8 indicators[2].score",
                            "missing-value 指标!E9 indicators[3].target",
                            "missing-value 指标!G9 indicators[3].actual",
                            "missing-value 指标!I9 indicators[3].weight",
                            "missing-value 指标!J9 indicators[3].score");
            assertThat(reading.findings().get(5).message()).isEqualTo("指标“覆盖率”没有填写“年度指标值”");
        }

        @Test
        void aLevelOfAnotherGroupDoesNotRunOn() throws Exception {
            Book book = new Book();
            book.row(INDICATORS, 7, "效益指标", null, "覆盖率", "≥", 90, "%", 95, null, 5, 5);

            Indicator indicator = book.read().evaluation().indicators().get(2);

            assertThat(indicator.level1()).isEqualTo("效益指标");
            assertThat(indicator.level2()).isNull();
        }

        @Test
        void aLevelMayStandAboveItsIndicators() throws Exception {
            Book book = new Book();
            book.row(INDICATORS, 7, "效益指标", "社会效益指标");
            book.row(INDICATORS, 9, null, null, "覆盖率", "≥", 90, "%", 95, null, 5, 5);

            Reading reading = book.read();

            assertThat(reading.findings()).isEmpty();
            assertThat(said(reading.evaluation().indicators().get(2))).startsWith("效益指标/社会效益指标/覆盖率 ");
            assertThat(place(reading.source(), "indicators[2].level2")).isEqualTo("指标!B7");
        }

        @Test
        void aLevelWithoutIndicatorsIsReported() throws Exception {
            Book book = new Book();
            book.row(INDICATORS, 7, "效益指标");

            assertThat(brief(only(book.read()))).isEqualTo("unread-cell 指标!A7 null");
        }

        @Test
        void whatNoColumnTakesIsReported() throws Exception {
            Book book = new Book().put(INDICATORS, "L4", "佐证材料").put(INDICATORS, "L6", "见附件");
            book.put(INDICATORS, "L9", "备用");

            Reading reading = book.read();

            assertThat(reading.findings())
                    .extracting(DepartmentReaderTest::brief)
                    .containsExactly("unread-cell 指标!L6 null", "unread-cell 指标!L9 null");
            assertThat(reading.findings().get(0).message()).isEqualTo("“见附件”在指标表中没有对应的栏目，没有读取");
            assertThat(reading.evaluation().indicators()).hasSize(2);
        }

        @Test
        void aRunningNumberIsNoMatter() throws Exception {
            Book book = new Book().put(INDICATORS, "L4", "序号").put(INDICATORS, "L5", 1.0);

            assertThat(book.read().findings()).isEmpty();
        }

        @Test
        void aMissingColumnIsReportedOnce() throws Exception {
            Reading reading = new Book().put(INDICATORS, "J4", null).read();

            assertThat(reading.findings())
                    .extracting(Finding::rule)
                    .containsExactly("unread-cell", "unread-cell", "not-a-form");
            assertThat(reading.findings().get(2).message())
                    .contains("找到表头“一级指标、")
                    .endsWith("缺少“得分”");
            assertThat(reading.evaluation().indicators()).hasSize(2);
        }

        @Test
        void totalsWithoutAValueAreSilentlyAbsent() throws Exception {
            Book book = new Book();
            book.uncomputed(INDICATORS, "I1", "SUM(I5:I9)");
            book.uncomputed(INDICATORS, "I2", "SUM(J5:J9)");
            book.put(INDICATORS, "I3", null);

            Reading reading = book.read();

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation().totalWeight()).isNull();
            assertThat(reading.evaluation().totalScore()).isNull();
            assertThat(reading.evaluation().grade()).isNull();
        }
    }

    @Nested
    class MissingBlocks {
        @Test
        void withoutIndicatorsTheRestIsRead() throws Exception {
            Reading reading = new Book().without(INDICATORS).read();

            assertThat(reading.evaluation().project()).isEqualTo("信息化运维项目");
            assertThat(reading.evaluation().indicators()).isEmpty();
            Finding finding = only(reading);
            assertThat(finding.rule()).isEqualTo("not-a-form");
            assertThat(finding.message()).startsWith("没有找到指标表，缺少表头“一级指标、二级指标、三级指标、");
        }

        @Test
        void withoutBasicsTheRestIsRead() throws Exception {
            Reading reading = new Book().without(BASICS).read();

            assertThat(reading.evaluation().indicators()).hasSize(2);
            assertThat(reading.findings())
                    .extracting(Finding::message)
                    .containsExactly("没有找到项目基本信息，缺少表头“项目名称、年度、主管部门、实施单位”", "没有找到项目资金表，缺少表头“资金来源、年初预算数、全年预算数、全年执行数、分数”");
        }

        @Test
        void anotherWorkbookIsRefused() {
            Book book = new Book(false).put(BASICS, "A1", "姓名").put(BASICS, "B1", "主管部门");

            assertThatThrownBy(book::read).isInstanceOfSatisfying(UnreadableException.class, e -> {
                Finding finding = e.findings().get(0);
                assertThat(finding.rule()).isEqualTo("not-a-form");
                assertThat(finding.message()).startsWith("文件里没有自评表：找到表头“主管部门”，缺少“项目名称、");
            });
        }
    }

    private static Finding only(Reading reading) {
        assertThat(reading.findings()).hasSize(1);
        return reading.findings().get(0);
    }

    private static String brief(Finding finding) {
        CellRef cell = finding.cell();
        return finding.rule() + " " + finding.sheet() + "!" + (cell == null ? "" : cell.address()) + " "
                + finding.field();
    }

    private static String said(Indicator indicator) {
        return indicator.level1() + "/" + indicator.level2() + "/" + indicator.level3() + " "
                + indicator.target().text() + " " + indicator.actual().text() + " " + indicator.weight() + " "
                + indicator.score() + " " + indicator.deviation();
    }

    private static String place(Source source, String field) {
        return source.places().entrySet().stream()
                .filter(entry -> entry.getKey().toString().equals(field))
                .map(entry ->
                        entry.getValue().sheet() + "!" + entry.getValue().cell().address())
                .findFirst()
                .orElse(null);
    }

    private static FundLine line(String label, String... numbers) {
        BigDecimal[] n = new BigDecimal[numbers.length];
        for (int i = 0; i < n.length; i++) {
            n[i] = numbers[i] == null ? null : new BigDecimal(numbers[i]);
        }
        return new FundLine(label, n[0], n[1], n[2], n[3], n[4], n[5]);
    }

    /** A small workbook, complete and without fault unless told otherwise. */
    private static final class Book {
        private final XSSFWorkbook workbook = new XSSFWorkbook();

        Book() {
            this(true);
        }

        Book(boolean filled) {
            if (filled) {
                put("填报说明", "A1", "只填浅黄色的格子");
                fillBasics();
                fillGoals();
                fillIndicators();
            }
        }

        private void fillBasics() {
            put(BASICS, "A1", "财政项目支出绩效自评表").merge(BASICS, "A1:G1");
            row(BASICS, 3, "年度", 2024);
            row(BASICS, 4, "项目名称", "信息化运维项目");
            row(BASICS, 5, "主管部门", "市住房城乡建设管理委");
            row(BASICS, 6, "实施单位", "市公积金中心");
            row(BASICS, 8, "资金来源（万元）", "年初预算数", "全年预算数", "全年执行数", "分数", "执行率(%)", "得分");
            row(BASICS, 9, "年度资金总额", 1430.8, 1428.8, 1424.72, 10, 99.71, 9.97);
            row(BASICS, 10, "其中：当年财政拨款", 1332.95, 1330.95, 1328.72, "-", 99.83, "-");
            row(BASICS, 11, "其他资金", 97.86, 97.86, 96, "-", 98.09, "-");
        }

        private void fillGoals() {
            row(GOALS, 2, "预期目标", "实际完成情况");
            row(GOALS, 3, "目标一\r\n目标二", "全部完成");
        }

        private void fillIndicators() {
            row(INDICATORS, 1, "执行率与全部指标的分值合计应等于 100", null, null, null, null, null, null, "权重合计", 30);
            row(INDICATORS, 2, null, null, null, null, null, null, null, "总分", 29.47);
            row(INDICATORS, 3, null, null, null, null, null, null, null, "评分等级", "优");
            indicatorHead(4);
            row(INDICATORS, 5, "产出指标", "数量指标", "巡检次数", "≥", 12, "次/月", 12, null, 12, 12);
            row(INDICATORS, 6, null, null, "故障率", "≤", 5, "%", 6, null, 8, 7.5, "设备老化，明年更换");
            format(INDICATORS, "E5", "0.00").format(INDICATORS, "G5", "0.00");
        }

        private void indicatorHead(int row) {
            row(INDICATORS, row, "一级指标", "二级指标", "三级指标", "指标性质", "年度指标值", "度量单位", "实际完成值", "实际值单位");
            put(INDICATORS, "I" + row, "分值").put(INDICATORS, "J" + row, "得分");
            put(INDICATORS, "K" + row, "偏差原因分析及改进措施");
        }

        void row(String sheet, int row, Object... values) {
            for (int i = 0; i < values.length; i++) {
                put(sheet, CellRef.columnName(i) + row, values[i]);
            }
        }

        Book put(String sheet, String address, Object value) {
            Cell cell = cell(sheet, address);
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof String text) {
                cell.setCellValue(text);
            } else {
                cell.setBlank();
            }
            return this;
        }

        Book target(String operator, Object value, String unit) {
            return put(INDICATORS, "D5", operator)
                    .put(INDICATORS, "E5", value)
                    .put(INDICATORS, "F5", unit)
                    .put(INDICATORS, "G5", "达成指标");
        }

        /** A formula as programs write it that do not compute. */
        void uncomputed(String sheet, String address, String formula) {
            XSSFCell cell = (XSSFCell) put(sheet, address, null).cell(sheet, address);
            cell.setCellFormula(formula);
            if (cell.getCTCell().isSetV()) {
                cell.getCTCell().unsetV();
            }
        }

        Book format(String sheet, String address, String format) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            cell(sheet, address).setCellStyle(style);
            return this;
        }

        Book merge(String sheet, String range) {
            sheet(sheet).addMergedRegion(CellRangeAddress.valueOf(range));
            return this;
        }

        Book without(String sheet) {
            workbook.removeSheetAt(workbook.getSheetIndex(sheet));
            return this;
        }

        Cell cell(String sheet, String address) {
            CellReference ref = new CellReference(address);
            Row row = sheet(sheet).getRow(ref.getRow());
            Row made = row == null ? sheet(sheet).createRow(ref.getRow()) : row;
            return made.getCell(ref.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        }

        private Sheet sheet(String name) {
            Sheet sheet = workbook.getSheet(name);
            return sheet == null ? workbook.createSheet(name) : sheet;
        }

        XlsxFile open() throws IOException, OoxmlException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return XlsxFile.open(out.toByteArray());
        }

        Reading read() throws IOException, OoxmlException, UnreadableException {
            return WorkbookForms.read(open(), FILE, profile, HeaderDictionary.of(profile))
                    .get(0);
        }
    }
}
