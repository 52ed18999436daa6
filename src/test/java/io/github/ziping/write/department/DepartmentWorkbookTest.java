package io.github.ziping.write.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ziping.model.Actual;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.io.ProfileReader;
import io.github.ziping.strict.StrictException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("formulas")
class DepartmentWorkbookTest {
    private static final String BASICS = "基本信息与资金";
    private static final String GOALS = "目标";
    private static final String INDICATORS = "指标";

    private Profile profile;

    @BeforeEach
    void readProfile() throws IOException, StrictException {
        Path yaml = Path.of("templates/shanghai-2024/profile.yaml");
        profile = ProfileReader.read(Files.readString(yaml, StandardCharsets.UTF_8), "profile.yaml");
    }

    @Test
    void theSameFormGivesTheSameBytesInAnyZoneAndLocale() {
        byte[] file = DepartmentWorkbook.write(profile, sample());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(DepartmentWorkbook.write(profile, sample())).isEqualTo(file);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void fourSheetsAreSeenAndTheListsAreNot() throws IOException {
        try (XSSFWorkbook book = open(null)) {
            assertThat(book)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("填报说明", BASICS, GOALS, INDICATORS, "选项", "核对");
            assertThat(book.isSheetHidden(4)).isTrue();
            assertThat(book.isSheetHidden(5)).isTrue();
        }
    }

    @Test
    void itOpensAtTheFirstEmptyCell() throws IOException {
        try (XSSFWorkbook blank = open(null);
                XSSFWorkbook whole = open(sample());
                XSSFWorkbook bare = open(form(List.of(indicator(Target.of("≥1(个)"), null)), "目标"))) {
            assertThat(blank.getSheetName(blank.getActiveSheetIndex())).isEqualTo(BASICS);
            assertThat(blank.getSheet(BASICS).getActiveCell().formatAsString()).isEqualTo("B4");
            assertThat(whole.getSheetName(whole.getActiveSheetIndex())).isEqualTo(INDICATORS);
            assertThat(whole.getSheet(INDICATORS).getActiveCell().formatAsString())
                    .isEqualTo("A7");
            assertThat(bare.getSheet(INDICATORS).getActiveCell().formatAsString())
                    .isEqualTo("G5");
        }
    }

    /** The drop-down of 二级指标, computed for each 一级指标, one that nobody knows, and none. */
    @Test
    void level2IsOfferedByLevel1() throws IOException {
        try (XSSFWorkbook book = open(null)) {
            XSSFSheet sheet = book.getSheet(INDICATORS);
            String list = sheet.getDataValidations()
                    .get(1)
                    .getValidationConstraint()
                    .getFormula1()
                    .replace("$A4", "$A5");
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            List<String> all = words(book, "list_level2");
            for (Level level : profile.levels()) {
                assertThat(offered(sheet, evaluator, list, level.name())).containsExactlyElementsOf(level.level2());
            }
            assertThat(offered(sheet, evaluator, list, "自定指标")).containsExactlyElementsOf(all);
            assertThat(offered(sheet, evaluator, list, "")).containsExactlyElementsOf(all);
        }
    }

    private static List<String> offered(XSSFSheet sheet, FormulaEvaluator evaluator, String list, String level1) {
        cell(sheet, "A5").setCellValue(level1);
        XSSFCell scratch = sheet.getRow(200) == null
                ? sheet.createRow(200).createCell(0)
                : sheet.getRow(200).getCell(0);
        List<String> offered = new ArrayList<>();
        evaluator.clearAllCachedResultValues();
        scratch.setCellFormula("ROWS(" + list + ")");
        int rows = (int) evaluator.evaluate(scratch).getNumberValue();
        for (int i = 1; i <= rows; i++) {
            evaluator.clearAllCachedResultValues();
            scratch.setCellFormula("INDEX(" + list + "," + i + ",1)");
            offered.add(evaluator.evaluate(scratch).getStringValue());
        }
        return offered;
    }

    @Test
    void theBlankTemplateSaysWhatTheProfileSays() throws IOException {
        try (XSSFWorkbook book = open(null)) {
            XSSFSheet sheet = book.getSheet(BASICS);
            assertThat(text(sheet, "A1")).isEqualTo(profile.title());
            assertThat(cell(sheet, "B3").getNumericCellValue()).isEqualTo(profile.year());
            assertThat(List.of(text(sheet, "A3"), text(sheet, "A4"), text(sheet, "A5"), text(sheet, "A6")))
                    .containsExactly("年度", "项目名称", "主管部门", "实施单位");
            assertThat(text(sheet, "A8")).isEqualTo("资金来源（万元）");
            assertThat(text(sheet, "F8")).isEqualTo("执行率(%)");
            assertThat(text(sheet, "A9")).isEqualTo("年度资金总额");
            assertThat(text(sheet, "A12")).isEqualTo("其他资金");
            assertThat(text(sheet, "A13")).isEmpty();
            assertThat(cell(sheet, "E9").getNumericCellValue()).isEqualTo(10);
            assertThat(text(sheet, "G10")).isEqualTo("-");
            // a form without any score has no grade yet
            assertThat(text(book.getSheet(INDICATORS), "I3")).isEmpty();
        }
    }

    @Test
    void theWholeFormIsPreFilled() throws IOException {
        try (XSSFWorkbook book = open(sample())) {
            XSSFSheet basics = book.getSheet(BASICS);
            assertThat(text(basics, "A1")).isEqualTo("××项目自评表");
            assertThat(text(basics, "B4")).isEqualTo("=信息化运维");
            assertThat(text(basics, "A8")).isEqualTo("资金来源（元）");
            assertThat(text(basics, "A10")).isEqualTo("中央补助");
            assertThat(cell(basics, "D9").getNumericCellValue()).isEqualTo(356.49);
            assertThat(cell(basics, "F9").getNumericCellValue()).isEqualTo(94.33);
            assertThat(cell(basics, "G9").getNumericCellValue()).isEqualTo(9.43);
            assertThat(text(book.getSheet(GOALS), "A3")).isEqualTo("=目标\n第二行");
            XSSFSheet indicators = book.getSheet(INDICATORS);
            assertThat(text(indicators, "H1")).isEqualTo("分值合计");
            assertThat(cell(indicators, "I1").getNumericCellValue()).isEqualTo(100);
            assertThat(cell(indicators, "I2").getNumericCellValue()).isEqualTo(96.93);
            assertThat(text(indicators, "I3")).isEqualTo("优");
            assertThat(text(indicators, "K6")).isEqualTo("=原因");
        }
    }

    @Test
    void cachedValuesAreWhatTheFormulasGive() throws IOException {
        // POI's TEXT writes a decimal comma where the machine's locale has one, as Excel does
        LocaleUtil.setUserLocale(Locale.CHINA);
        try {
            compareCachedValues();
        } finally {
            LocaleUtil.resetUserLocale();
        }
    }

    private void compareCachedValues() throws IOException {
        for (SelfEvaluation evaluation : formsAndBlank()) {
            try (XSSFWorkbook book = open(evaluation)) {
                FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
                List<Cell> formulas = formulas(book);
                assertThat(formulas).hasSizeGreaterThanOrEqualTo(8);
                for (Cell formula : formulas) {
                    assertSameValue(formula, evaluator.evaluate(formula));
                }
            }
        }
    }

    private static void assertSameValue(Cell cached, CellValue computed) {
        String where = cached.getSheet().getSheetName() + "!" + cached.getAddress();
        if (computed.getCellType() == CellType.STRING) {
            assertThat(cached.getStringCellValue()).as(where).isEqualTo(computed.getStringValue());
        } else if (computed.getCellType() == CellType.BOOLEAN) {
            assertThat(cached.getBooleanCellValue()).as(where).isEqualTo(computed.getBooleanValue());
        } else {
            assertThat(computed.getCellType()).as(where).isEqualTo(CellType.NUMERIC);
            assertThat(cached.getNumericCellValue()).as(where).isCloseTo(computed.getNumberValue(), within(1e-9));
        }
    }

    @Test
    void formulasStandOnlyInLockedCellsButForHintsWhichNothingCanBeTypedInto() throws IOException {
        try (XSSFWorkbook book = open(sample())) {
            int hints = 0;
            for (Cell cell : formulas(book)) {
                boolean hint = cell.getSheet().getSheetName().equals(INDICATORS) && cell.getColumnIndex() == 11;
                hints += hint ? 1 : 0;
                assertThat(cell.getCellStyle().getLocked())
                        .as(cell.getAddress().toString())
                        .isNotEqualTo(hint);
                assertThat(cell.getCellFormula()).doesNotContain("信息化");
            }
            assertThat(hints).isEqualTo(80);
            List<XSSFDataValidation> rules = book.getSheet(INDICATORS).getDataValidations();
            XSSFDataValidation refusal = rules.get(rules.size() - 1);
            assertThat(refusal.getValidationConstraint().getFormula1()).isEqualTo("FALSE");
            assertThat(refusal.getErrorStyle()).isEqualTo(ErrorStyle.STOP);
            assertThat(refusal.getRegions().getCellRangeAddresses()[0].formatAsString())
                    .isEqualTo("L4:L84");
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "≥95.00(%), ≥, 95, 0.00, %",
                "=12(个), =, 12, 0, 个",
                "100, -, 100, 0, -",
                "≤0.125(小时), ≤, 0.125, 0.000, 小时",
                "及时, 定性, 及时, 0.00, -",
                "=100%, -, =100%, 0.00, -",
                "不低于95%, -, 不低于95%, 0.00, -",
                "≥1234567890123456.7(元), -, ≥1234567890123456.7(元), 0.00, -",
            })
    void targets(String target, @Nullable String operator, String value, String format, @Nullable String unit)
            throws IOException {
        try (XSSFWorkbook book = open(withIndicator(Target.of(target), null))) {
            XSSFSheet sheet = book.getSheet(INDICATORS);
            assertThat(text(sheet, "D5")).isEqualTo(Objects.requireNonNullElse(operator, ""));
            assertThat(plain(cell(sheet, "E5"))).isEqualTo(value);
            assertThat(cell(sheet, "E5").getCellStyle().getDataFormatString()).isEqualTo(format);
            assertThat(text(sheet, "F5")).isEqualTo(Objects.requireNonNullElse(unit, ""));
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "≥95.00(%), 96.50(%), 96.5, 0.00, -",
                "≥95.00(%), 96(次), 96, 0, 次",
                "≥95.00(%), 96, 96, 0.00, 照原文",
                "100, 96, 96, 0, -",
                "100, 96(%), 96, 0, %",
                "95%以上, 96.50(%), 96.5, 0.00, %",
                "及时, 达成指标, 达成指标, 0.00, -",
                "≥5(件), 5件, 5件, 0.00, 照原文",
                "≥5(件), '1,430.80', '1,430.80', 0.00, 照原文",
                "≥5(件), 5(照原文), 5(照原文), 0.00, 照原文",
            })
    void actuals(String target, String actual, String value, String format, @Nullable String unit) throws IOException {
        try (XSSFWorkbook book = open(withIndicator(Target.of(target), Actual.of(actual)))) {
            XSSFSheet sheet = book.getSheet(INDICATORS);
            assertThat(plain(cell(sheet, "G5"))).isEqualTo(value);
            assertThat(cell(sheet, "G5").getCellStyle().getDataFormatString()).isEqualTo(format);
            assertThat(text(sheet, "H5")).isEqualTo(Objects.requireNonNullElse(unit, ""));
        }
    }

    @Test
    void aMissingTargetLeavesItsThreeCellsBlank() throws IOException {
        try (XSSFWorkbook book = open(withIndicator(null, null))) {
            XSSFSheet sheet = book.getSheet(INDICATORS);
            for (String address : List.of("D5", "E5", "F5", "G5", "H5")) {
                assertThat(cell(sheet, address).getCellType()).as(address).isEqualTo(CellType.BLANK);
            }
        }
    }

    @Test
    void anEditedTextNeverBecomesAFormulaOrANumber() throws IOException {
        try (XSSFWorkbook book = open(sample())) {
            XSSFSheet indicators = book.getSheet(INDICATORS);
            assertThat(text(indicators, "E6")).isEqualTo("=100%");
            assertThat(cell(indicators, "E6").getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell(indicators, "K6").getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell(indicators, "D5").getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(cell(book.getSheet(GOALS), "A3").getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void blankRowsAreFormattedForWhatComes() throws IOException {
        try (XSSFWorkbook book = open(null)) {
            XSSFSheet sheet = book.getSheet(INDICATORS);
            assertThat(List.of(format(sheet, "C84"), format(sheet, "E84"), format(sheet, "G84")))
                    .containsExactly("@", "0.00", "0.00");
            assertThat(List.of(format(sheet, "I84"), format(sheet, "J84"), format(sheet, "K84")))
                    .containsExactly("0.00", "0.00", "General");
            assertThat(format(book.getSheet(GOALS), "A3")).isEqualTo("General");
            assertThat(format(book.getSheet(BASICS), "B9")).isEqualTo("#,##0.00");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报说明", BASICS, GOALS, INDICATORS})
    void sheetsAreProtectedButRowsMayBeInserted(String name) throws IOException {
        try (XSSFWorkbook book = open(null)) {
            XSSFSheet sheet = book.getSheet(name);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(sheet.isInsertRowsLocked()).isFalse();
            assertThat(sheet.isDeleteRowsLocked()).isFalse();
            assertThat(sheet.isFormatRowsLocked()).isFalse();
            assertThat(sheet.isFormatColumnsLocked()).isFalse();
            assertThat(sheet.isFormatCellsLocked()).isTrue();
            assertThat(sheet.isSelectLockedCellsLocked()).isFalse();
        }
    }

    @Test
    void entryCellsAreOpenAndColoured() throws IOException {
        try (XSSFWorkbook book = open(null)) {
            XSSFSheet basics = book.getSheet(BASICS);
            for (String address : List.of("B3", "B4", "B5", "B6", "B9", "C9", "D9", "E9", "D12", "A13", "A14", "D14")) {
                assertEntry(cell(basics, address));
            }
            for (String address : List.of("A1", "A3", "A8", "A9", "A10", "F9", "G9", "E10")) {
                assertThat(cell(basics, address).getCellStyle().getLocked())
                        .as(address)
                        .isTrue();
            }
            assertEntry(cell(book.getSheet(GOALS), "A3"));
            assertEntry(cell(book.getSheet(GOALS), "B26"));
            XSSFSheet indicators = book.getSheet(INDICATORS);
            for (int row = 4; row < 84; row++) {
                for (int column = 0; column < 11; column++) {
                    assertEntry(indicators.getRow(row).getCell(column));
                }
            }
        }
    }

    private void assertEntry(XSSFCell cell) {
        assertThat(cell.getCellStyle().getLocked()).as("%s", cell.getAddress()).isFalse();
        assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
                .isEqualTo("FF" + profile.input().entryColor());
    }

    /** Excel deletes a row of a protected sheet only when all its cells are unlocked, those never written included. */
    @Test
    void indicatorRowsCanBeDeleted() throws IOException {
        try (XSSFWorkbook book = open(null)) {
            assertThat(book.getSheet(INDICATORS).getRow(4).getRowStyle().getLocked())
                    .isFalse();
        }
    }

    @Test
    void oneDropDownPerColumnOverAllRows() throws IOException {
        try (XSSFWorkbook book = open(null)) {
            List<XSSFDataValidation> rules = book.getSheet(INDICATORS).getDataValidations();
            // from the headings on, so that a row inserted above all others is among them
            assertThat(rules).hasSize(9).allSatisfy(rule -> {
                CellRangeAddress range = rule.getRegions().getCellRangeAddresses()[0];
                assertThat(rule.getRegions().countRanges()).isEqualTo(1);
                assertThat(range.getFirstRow()).isEqualTo(3);
                assertThat(range.getLastRow()).isEqualTo(83);
                assertThat(rule.getPromptBoxTitle()).isNotBlank();
                assertThat(rule.getPromptBoxText()).isNotBlank();
            });
            // words may be kept, numbers are numbers
            assertThat(rules.stream()
                            .map(rule -> rule.getShowErrorBox()
                                    ? Map.of(0, "STOP", 1, "WARNING", 2, "INFO").get(rule.getErrorStyle())
                                    : "-"))
                    .containsExactly("INFO", "INFO", "INFO", "INFO", "-", "INFO", "STOP", "STOP", "STOP");
            assertThat(rules.stream()
                            .map(rule -> rule.getValidationConstraint().getFormula1())
                            .limit(6))
                    .containsExactly(
                            "list_level1",
                            "IF(COUNTIF(list_level1,$A4)=0,list_level2,OFFSET(list_level2_first,0,"
                                    + "MATCH($A4,list_level1,0)-1,INDEX(list_level2_counts,MATCH($A4,list_level1,0)),1))",
                            "list_operators",
                            "list_units",
                            "IF($D4=\"定性\",list_results,list_nothing)",
                            "list_actual_units");
        }
    }

    @Test
    void theListsHoldTheProfilesWords() throws IOException {
        try (XSSFWorkbook book = open(null)) {
            assertThat(words(book, "list_operators")).containsExactly("≥", "=", "≤", ">", "<", "定性");
            assertThat(words(book, "list_results"))
                    .containsExactlyElementsOf(profile.targets().results());
            assertThat(words(book, "list_actual_units"))
                    .startsWith("%", "个")
                    .endsWith("照原文")
                    .hasSize(profile.targets().units().size() + 1);
            assertThat(words(book, "list_level2")).contains("数量指标", "服务对象满意度指标");
        }
    }

    private static List<String> words(XSSFWorkbook book, String name) {
        String range = book.getName(name).getRefersToFormula();
        CellRangeAddress cells = CellRangeAddress.valueOf(range.substring(range.indexOf('!') + 1));
        List<String> words = new ArrayList<>();
        for (int row = cells.getFirstRow(); row <= cells.getLastRow(); row++) {
            words.add(book.getSheet("选项")
                    .getRow(row)
                    .getCell(cells.getFirstColumn())
                    .getStringCellValue());
        }
        return words;
    }

    @Test
    void headingsAreTheProfilesAndStayInView() throws IOException {
        try (XSSFWorkbook book = open(null)) {
            XSSFSheet sheet = book.getSheet(INDICATORS);
            assertThat(text(sheet, "A4")).isEqualTo(profile.heading(HeaderWord.LEVEL1));
            assertThat(text(sheet, "H4")).isEqualTo(profile.heading(HeaderWord.ACTUAL_MEASURE));
            assertThat(text(sheet, "K4")).isEqualTo(profile.heading(HeaderWord.DEVIATION));
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
        }
    }

    @Test
    void moreIndicatorsThanRowsGetMoreRows() throws IOException {
        Indicator one = indicator(Target.of("=1(个)"), Actual.of("1(个)"));
        SelfEvaluation many = form(Collections.nCopies(93, one), null);
        try (XSSFWorkbook book = open(many)) {
            XSSFSheet sheet = book.getSheet(INDICATORS);
            assertThat(cell(sheet, "I97").getNumericCellValue()).isEqualTo(1);
            assertThat(cell(sheet, "I1").getCellFormula())
                    .isEqualTo("ROUND(ROUND(SUM('核对'!$AB$5:$AB$190)+SUM(check_execution_weight),10),2)");
            assertThat(cell(sheet, "I1").getNumericCellValue()).isEqualTo(103);
        }
    }

    @Test
    void aLongGoalGetsMoreRowsAndATextThatNoCellHoldsIsRefused() throws IOException {
        try (XSSFWorkbook book = open(form(List.of(), "长".repeat(4000)))) {
            assertThat(book.getSheet(GOALS).getMergedRegions())
                    .anyMatch(range -> range.getFirstColumn() == 0 && range.getLastRow() > 60);
        }
        SelfEvaluation tooLong = form(List.of(), "长".repeat(32_768));
        assertThatIllegalArgumentException().isThrownBy(() -> DepartmentWorkbook.write(profile, tooLong));
    }

    @Test
    void charactersThatXmlCannotCarrySurvive() throws IOException {
        String odd = "a_x0041_b\u0001c\rd";
        try (XSSFWorkbook book = open(form(List.of(), odd))) {
            assertThat(text(book.getSheet(GOALS), "A3")).isEqualTo(odd);
        }
    }

    private List<@Nullable SelfEvaluation> formsAndBlank() {
        List<@Nullable SelfEvaluation> forms = new ArrayList<>();
        forms.add(null);
        forms.add(sample());
        forms.add(form(List.of(), null));
        // TRIM leaves blanks of full width
        BigDecimal one = BigDecimal.ONE;
        Target target = Target.of("≥1(个)");
        forms.add(form(List.of(new Indicator("产出指标", "数量指标", "　全角", target, Actual.of("1(个)"), one, one, null)), null));
        return forms;
    }

    private static SelfEvaluation sample() {
        Indicator met = new Indicator(
                "产出指标",
                "数量指标",
                "巡检次数",
                Target.of("≥12.00(次)"),
                Actual.of("12.00(次)"),
                new BigDecimal("60"),
                new BigDecimal("60"),
                null);
        Indicator missed = new Indicator(
                "满意度指标",
                "服务对象满意度指标",
                "满意度",
                Target.of("=100%"),
                Actual.of("91.7%"),
                new BigDecimal("30"),
                new BigDecimal("27.5"),
                "=原因");
        return form(List.of(met, missed), "=目标\n第二行");
    }

    private static SelfEvaluation withIndicator(@Nullable Target target, @Nullable Actual actual) {
        return form(List.of(indicator(target, actual)), null);
    }

    private static Indicator indicator(@Nullable Target target, @Nullable Actual actual) {
        return new Indicator("产出指标", "数量指标", "名称", target, actual, BigDecimal.ONE, BigDecimal.ONE, null);
    }

    private static SelfEvaluation form(List<Indicator> indicators, @Nullable String goal) {
        FundLine total = line("年度资金总额", new BigDecimal("10"));
        Funds funds = new Funds("元", total, List.of(line("中央补助", null)));
        return new SelfEvaluation(
                "××项目自评表", 2025, "=信息化运维", "主管", "单位", funds, goal, "结果", indicators, null, null, null);
    }

    private static FundLine line(String label, @Nullable BigDecimal weight) {
        BigDecimal budget = new BigDecimal("377.89");
        return new FundLine(label, budget, budget, new BigDecimal("356.49"), weight, null, null);
    }

    private XSSFWorkbook open(@Nullable SelfEvaluation evaluation) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(DepartmentWorkbook.write(profile, evaluation)));
    }

    private static List<Cell> formulas(XSSFWorkbook book) {
        List<Cell> formulas = new ArrayList<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell);
                    }
                }
            }
        }
        return formulas;
    }

    private static XSSFCell cell(XSSFSheet sheet, String address) {
        CellAddress at = new CellAddress(address);
        return sheet.getRow(at.getRow()).getCell(at.getColumn());
    }

    private static String text(XSSFSheet sheet, String address) {
        return cell(sheet, address).getStringCellValue();
    }

    private static String format(XSSFSheet sheet, String address) {
        return cell(sheet, address).getCellStyle().getDataFormatString();
    }

    private static String plain(XSSFCell cell) {
        return cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue()
                : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
    }
}
