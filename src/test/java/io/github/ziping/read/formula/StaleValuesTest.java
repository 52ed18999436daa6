package io.github.ziping.read.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Xlsx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks saved by programs that do not calculate: what the formulas yield now is read, and one finding says so. */
class StaleValuesTest {
    private static final Path FIELD = Path.of("src/test/resources/field");
    private static final Pattern CACHED = Pattern.compile("(<f>[^<]*</f>)<v>[^<]*</v>");

    private final Ziping ziping = TestOffice.open();

    private List<String> rules(Reading reading) {
        return ziping.check(reading).stream().map(Finding::rule).toList();
    }

    private Reading read(byte[] file, String name) throws Exception {
        return ziping.read(file, name).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17-no-value"})
    void aFormWithOldResultsOrNoneIsReadAsItShouldBe(String name) throws Exception {
        Reading reading = ziping.read(FIELD.resolve(name + ".xlsx")).get(0);

        SelfEvaluation form = reading.evaluation();
        assertThat(form.funds().total().initialBudget()).isEqualByComparingTo("1570.98");
        assertThat(form.funds().total().executed()).isEqualByComparingTo("1461.9");
        assertThat(form.funds().total().score()).isEqualByComparingTo("9.85");
        assertThat(form.totalWeight()).isEqualByComparingTo("100");
        assertThat(form.totalScore()).isEqualByComparingTo("99.85");
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("stale-values");
            assertThat(finding.cell()).hasToString("D6");
            assertThat(finding.message()).contains("D6", "重新计算为 1570.98", "H18", "重新计算为 99.85");
            assertThat(finding.remedy()).contains("用 Excel 或 WPS 打开", "重新计算", "保存");
        });
        assertThat(rules(reading)).containsOnly("stale-values");
    }

    static IntStream nine() {
        return IntStream.range(0, 9);
    }

    @ParameterizedTest
    @MethodSource("nine")
    void theOwnFormsAreReadAlikeWithoutResultsAndWithZeros(int number) throws Exception {
        SelfEvaluation form = NineForms.all().get(number);
        byte[] file = ziping.fill(form);
        Reading honest = read(file, "自评表.xlsx");
        assertThat(rules(honest)).doesNotContain("stale-values");

        for (String old : List.of("", "<v>0</v>", "<v>17.25</v>")) {
            byte[] stale = Xlsx.rewritten(file, (part, xml) -> Xlsx.isSheet(part) ? saved(xml, old) : xml);
            Reading reading = read(stale, "自评表.xlsx");

            assertThat(reading.evaluation()).as(old).isEqualTo(honest.evaluation());
            List<String> expected = new ArrayList<>(rules(honest));
            expected.add(0, "stale-values");
            assertThat(rules(reading)).as(old).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** The sheet as a program leaves it that writes this, or nothing, in place of results. */
    private static String saved(String xml, String old) {
        String typed = old.isEmpty() ? xml.replace(" t=\"str\"><f>", "><f>") : xml;
        return CACHED.matcher(typed).replaceAll("$1" + old);
    }

    @ParameterizedTest
    @MethodSource("nine")
    void aDepartmentsWorkbookIsReadAlikeWithoutResultsAndWithZeros(int number) throws Exception {
        SelfEvaluation form = NineForms.all().get(number);
        byte[] file = ziping.departmentWorkbook(form);
        Reading honest = read(file, "填报表.xlsx");
        assertThat(rules(honest)).doesNotContain("stale-values");

        byte[] stale = Xlsx.rewritten(
                file, (part, xml) -> Xlsx.isSheet(part) ? CACHED.matcher(xml).replaceAll("$1<v>0</v>") : xml);
        Reading reading = read(stale, "填报表.xlsx");

        List<String> expected = new ArrayList<>(rules(honest));
        expected.add(0, "stale-values");
        assertThat(rules(reading)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(reading.evaluation().indicators())
                .isEqualTo(honest.evaluation().indicators());
        assertThat(reading.evaluation().funds()).isEqualTo(honest.evaluation().funds());
    }

    @Test
    void aChangeWithoutCalculationIsSeenInXlsxAndXls() throws Exception {
        long seed = 20240817;
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            int executed = 100 + random.nextInt(900);
            for (boolean old : new boolean[] {false, true}) {
                byte[] file = edited(old, sheet -> cell(sheet, "F7").setCellValue(executed));

                Reading reading = read(file, old ? "自评表.xls" : "自评表.xlsx");

                String name = "seed " + seed + " executed " + executed + " xls " + old;
                assertThat(reading.evaluation().funds().total().executed())
                        .as(name)
                        .isEqualByComparingTo(String.valueOf(executed));
                assertThat(rules(reading))
                        .as(name)
                        .contains("stale-values")
                        .doesNotContain("execution-rate", "execution-score", "total-score", "funds-sum");
            }
        }
    }

    @Test
    void aScoreByFormulaIsComputedToo() throws Exception {
        byte[] file = edited(false, sheet -> {
            cell(sheet, "H14").setCellFormula("ROUND(F7/E7*20,2)");
            cell(sheet, "H14").setCellValue(3);
        });

        Reading reading = read(file, "自评表.xlsx");

        assertThat(reading.evaluation().indicators().get(1).score()).isEqualByComparingTo("19.69");
        assertThat(rules(reading)).contains("stale-values").doesNotContain("total-score");
    }

    @Test
    void whatCannotBeComputedIsToldAndAWrongTotalOfItIsNotRead() throws Exception {
        byte[] file = edited(false, sheet -> {
            cell(sheet, "H18").setCellFormula("SUMPRODUCT(H13:H17*1)");
            cell(sheet, "H18").setCellValue(7);
        });

        Reading reading = read(file, "自评表.xlsx");

        assertThat(reading.evaluation().totalScore()).isNull();
        assertThat(reading.findings())
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains("H18 保存的是 7，这里算不出来"));
    }

    @Test
    void aWrongNumberThatWasTypedIsTheDepartments() throws Exception {
        byte[] file = calculated(sheet -> {
            cell(sheet, "H18").removeFormula();
            cell(sheet, "H18").setCellValue(98);
        });

        Reading reading = read(file, "自评表.xlsx");

        assertThat(reading.evaluation().totalScore()).isEqualByComparingTo("98");
        assertThat(rules(reading)).contains("total-score").doesNotContain("stale-values");
    }

    private static Cell cell(Sheet sheet, String address) {
        CellReference place = new CellReference(address);
        return sheet.getRow(place.getRow()).getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The form of 17 with right results, edited afterwards without calculating. */
    private static byte[] edited(boolean old, Consumer<Sheet> edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(FIELD.resolve("17.xlsx")))) {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            if (old) {
                try (HSSFWorkbook copy = copied(book.getSheetAt(0))) {
                    copy.getCreationHelper().createFormulaEvaluator().evaluateAll();
                    edit.accept(copy.getSheetAt(0));
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    copy.write(bytes);
                    return bytes.toByteArray();
                }
            }
            edit.accept(book.getSheetAt(0));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] calculated(Consumer<Sheet> edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(edited(false, edit)))) {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static HSSFWorkbook copied(Sheet sheet) {
        HSSFWorkbook copy = new HSSFWorkbook();
        Sheet other = copy.createSheet(sheet.getSheetName());
        for (Row row : sheet) {
            Row same = other.createRow(row.getRowNum());
            for (Cell cell : row) {
                Cell to = same.createCell(cell.getColumnIndex());
                if (cell.getCellType() == CellType.FORMULA) {
                    to.setCellFormula(cell.getCellFormula());
                } else if (cell.getCellType() == CellType.NUMERIC) {
                    to.setCellValue(cell.getNumericCellValue());
                } else if (cell.getCellType() == CellType.STRING) {
                    to.setCellValue(cell.getStringCellValue());
                }
                if (cell.getCellStyle().getDataFormatString().contains("%")) {
                    var percent = copy.createCellStyle();
                    percent.setDataFormat(copy.createDataFormat().getFormat("0.00%"));
                    to.setCellStyle(percent);
                }
            }
        }
        sheet.getMergedRegions().forEach(other::addMergedRegion);
        return copy;
    }
}
