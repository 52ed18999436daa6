package io.github.ziping.write.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ziping.check.terms.Attainment;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Profile;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Xlsx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("formulas")
class CheckFormulasTest {
    private static final Profile PROFILE = TestOffice.open().profile();
    private static final Pattern FORMULA =
            Pattern.compile("<(f|formula|formula1|formula2|definedName)\\b[^>/]*>([^<]+)<");
    private static final BigDecimal CLOSE = new BigDecimal("0.00000001");
    private static final int HEAD = IndicatorsSheet.HEAD_ROW;
    private static final int ROW = HEAD + 1;
    private static final List<CheckColumn> COMPUTED =
            List.of(CheckColumn.MISSED, CheckColumn.PROPORTIONAL, CheckColumn.FALLING);

    private final CheckFormulas formulas = new CheckFormulas(PROFILE, ROW, HEAD);

    private static Indicator indicator(String target, String actual, String weight) {
        return indicator("任务", target, actual, weight);
    }

    private static Indicator indicator(String name, String target, String actual, String weight) {
        return new Indicator(
                "产出指标",
                "数量指标",
                name,
                Target.of(target),
                Actual.of(actual),
                new BigDecimal(weight),
                BigDecimal.ONE,
                null);
    }

    /** What the formulas of rows give, in a sheet that holds nothing but what they refer to. */
    private static List<List<Object>> computed(List<RowValues> rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("核对");
            name(book, ChoiceLists.PERCENT, "'核对'!$A$1");
            name(book, CheckFormulas.entries(IndicatorColumn.LEVEL2), "'核对'!$A$2:$A$3");
            // no two spellings of one unit
            name(book, ChoiceLists.UNIT_WORDS, "'核对'!$A$2:$A$3");
            name(book, ChoiceLists.UNIT_GROUPS, "'核对'!$A$2:$A$3");
            sheet.createRow(0).createCell(0).setCellValue("%");
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(ROW + i), rows.get(i));
            }
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            List<List<Object>> found = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                List<Object> values = new ArrayList<>();
                for (CheckColumn column : COMPUTED) {
                    Cell cell = sheet.getRow(ROW + i).getCell(column.index());
                    values.add(plain(evaluator.evaluateInCell(cell)));
                }
                found.add(values);
            }
            return found;
        }
    }

    private static void name(XSSFWorkbook book, String name, String cells) {
        XSSFName named = book.createName();
        named.setNameName(name);
        named.setRefersToFormula(cells);
    }

    private static void fill(XSSFRow cells, RowValues row) {
        CheckValues values = new CheckValues(PROFILE, row, "", "", 2024);
        for (CheckColumn entry : CheckColumn.OF_ROWS.subList(0, CheckColumn.MISSED.index())) {
            Object value = entry.value(values);
            Cell cell = cells.createCell(entry.index());
            if (value instanceof BigDecimal number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof Boolean flag) {
                cell.setCellValue(flag);
            } else if (value instanceof Integer count) {
                cell.setCellValue(count);
            } else {
                cell.setCellValue(value.toString());
            }
        }
        CheckFormulas formulas = new CheckFormulas(PROFILE, cells.getRowNum(), HEAD);
        List<CheckColumn> steps = List.of(
                CheckColumn.IS_SHARE,
                CheckColumn.SLIP,
                CheckColumn.WANTED,
                CheckColumn.REACHED,
                CheckColumn.COMPARABLE);
        for (CheckColumn column :
                Stream.concat(steps.stream(), COMPUTED.stream()).toList()) {
            cells.createCell(column.index()).setCellFormula(column.formula(formulas));
        }
    }

    private static Object plain(Cell cell) {
        if (cell.getCellType() == CellType.BOOLEAN) {
            return cell.getBooleanCellValue();
        }
        return cell.getCellType() == CellType.NUMERIC ? plain(cell.getNumericCellValue()) : cell.getStringCellValue();
    }

    private static String plain(double number) {
        return String.valueOf(Math.round(number * 1e8) / 1e8);
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? plain(number.doubleValue()) : value;
    }

    @ParameterizedTest
    @CsvSource({
        // weight 10: missed, in proportion, by what is beyond
        "≥95(%), 90(%),  true,  9.47368421, ''",
        "≥95(%), 95(%),  false, '',   ''",
        ">95(%), 95(%),  true,  10.0, ''",
        "=95(%), 96(%),  false, '',   ''",
        "=95(%), 19(%),  true,  2.0,  ''",
        "=0(个), 2(个),  true,  '',   ''",
        "≤5(天), 8(天),  true,  6.25, 4.0",
        "≤5(天), 20(天), true,  2.5,  0.0",
        "<5(天), 5(天),  true,  10.0, 10.0",
        "≤0(个), 2(个),  true,  '',  ''",
        "95%,  90%,  true, 9.47368421, ''"
    })
    void pointsAreThoseOfHandArithmetic(String target, String actual, boolean missed, String pro, String falling)
            throws IOException {
        RowValues row = RowValues.of(indicator(target, actual, "10"), PROFILE.targets());
        assertThat(computed(List.of(row)).get(0)).containsExactly(missed, pro, falling);
    }

    @ParameterizedTest
    @CsvSource({
        // weight 10: missed as 0.9 % and as 90 %
        "验收合格率, ≥95(%),  0.9(%),   true,  9.47368421",
        "验收合格率, 95(%),   0.9(%),   true,  9.47368421",
        "验收合格率, =95(%),  0.9(%),   true,  9.47368421",
        "验收合格率, ≥95(%),  0.57(%),  true,  6.0",
        // met by one reading
        "验收合格率, ≥95(%),  0.95(%),  false, ''",
        "验收合格率, ≥0.9(%), 95(%),    false, ''",
        "设备故障率, 60(%),   0.9(%),   false, ''",
        "设备故障率, ≤60(%),  0.9(%),   false, ''",
        // a share with more than 1000 % is one with a hundredth of it
        "验收合格率, ≥95(%),  9000(%),  true,  9.47368421",
        "验收合格率, ≥9500(%), 90(%),   true,  9.47368421",
        "验收合格率, ≥9500(%), 96(%),   false, ''",
        "验收合格率, ≥0.9(%), 8550(%),  true,  9.5",
        // growth may be anything
        "产值增长率, ≥2000(%), 1000(%), true,  5.0",
        "产值增长率, ≥50(%),  0.9(%),   true,  0.18"
    })
    void percentagesAreReadBothWays(String name, String target, String actual, boolean missed, String pro)
            throws IOException {
        Indicator indicator = indicator(name, target, actual, "10");
        assertThat(computed(List.of(RowValues.of(indicator, PROFILE.targets()))).get(0))
                .containsExactly(missed, pro, "");
        Attainment attainment = Attainment.of(indicator, PROFILE.checks());
        assertThat(attainment != null && !attainment.met()).isEqualTo(missed);
        if (attainment != null && missed) {
            assertThat(attainment.proportional(BigDecimal.TEN)).isCloseTo(new BigDecimal(pro), within(CLOSE));
        }
    }

    /** The other home of the arithmetic says the same of all signs around zero and around the target. */
    @ParameterizedTest
    @ValueSource(strings = {"≥", ">", "=", "≤", "<", ""})
    void theProgramSaysTheSame(String operator) throws IOException {
        String[] numbers = {"-2", "0", "0.5", "0.9", "1", "7", "7.01", "14", "90", "95", "9000"};
        List<RowValues> rows = new ArrayList<>();
        for (String target : numbers) {
            for (String actual : numbers) {
                for (String units : List.of(",", "(个),(个)", ",(%)", "(万元),(元)")) {
                    String[] unit = units.split(",", -1);
                    Indicator indicator = indicator(operator + target + unit[0], actual + unit[1], "6");
                    rows.add(RowValues.of(indicator, PROFILE.targets()));
                }
                for (String name : List.of("验收合格率", "设备故障率", "产值增长率", "满意度")) {
                    Indicator indicator = indicator(name, operator + target + "(%)", actual + "(%)", "6");
                    rows.add(RowValues.of(indicator, PROFILE.targets()));
                }
            }
        }
        List<List<Object>> computed = computed(rows);
        for (int i = 0; i < rows.size(); i++) {
            CheckValues values = new CheckValues(PROFILE, rows.get(i), "", "", 2024);
            assertThat(computed.get(i))
                    .as(rows.get(i).indicator().target() + " "
                            + rows.get(i).indicator().actual())
                    .containsExactly(values.missed(), plain(values.proportional()), plain(values.falling()));
        }
    }

    /** Excel takes a workbook with a longer formula, or a deeper one, for damaged. */
    @ParameterizedTest
    @ValueSource(strings = {"shanghai-2024", "mof-2020"})
    void noFormulaIsTooMuchForExcel(String office) throws IOException {
        Map<String, byte[]> parts = Xlsx.parts(Files.readAllBytes(Path.of("templates", office, "input.xlsx")));
        int formulas = 0;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String xml = part.getKey().endsWith(".xml") ? new String(part.getValue(), StandardCharsets.UTF_8) : "";
            Matcher formula = FORMULA.matcher(xml);
            while (formula.find()) {
                formulas++;
                String text = formula.group(2)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
                assertThat(text.length())
                        .as(text.substring(0, Math.min(80, text.length())))
                        .isLessThanOrEqualTo(8192);
                assertThat(depth(text))
                        .as(text.substring(0, Math.min(80, text.length())))
                        .isLessThanOrEqualTo(64);
            }
        }
        assertThat(formulas).isGreaterThan(100);
    }

    /** How many brackets are open at once, outside of texts. */
    private static int depth(String formula) {
        int open = 0;
        int deepest = 0;
        for (char c : formula.replaceAll("\"[^\"]*\"", "").toCharArray()) {
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            deepest = Math.max(deepest, open);
        }
        return deepest;
    }

    @Test
    void eachColumnOfARowIsWritten() throws IOException {
        byte[] file = DepartmentWorkbook.write(PROFILE, null);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFRow first = book.getSheet(CheckSheet.NAME).getRow(ROW);
            for (CheckColumn column : CheckColumn.OF_ROWS) {
                assertThat(first.getCell(column.index()).getCellFormula())
                        .as(column.heading())
                        .isEqualTo(column.formula(formulas));
            }
        }
    }
}
