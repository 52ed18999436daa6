package io.github.ziping.write.department;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department's workbook in which LibreOffice inserted, deleted and sorted rows, and pasted last year's over them. */
@Tag("libreoffice")
class EditedWorkbookTest {
    private static final Ziping ZIPING = TestOffice.open();
    private static final int FIRST_ROW = 4;

    /** 各区服务网点租赁费物业费, of 12 indicators, and 信息化运维项目, which is pasted over it. */
    private static final SelfEvaluation FORM = NineForms.all().get(7);

    private static final SelfEvaluation OTHER = NineForms.all().get(0);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void edit() throws IOException {
        LibreOffice.assumeAvailable();
        Files.write(folder.resolve("in.xlsx"), ZIPING.departmentWorkbook(FORM));
        Files.write(folder.resolve("old.xlsx"), ZIPING.departmentWorkbook(OTHER));
        try (InputStream in = EditedWorkbookTest.class.getResourceAsStream("edits.bas")) {
            String module = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            LibreOffice.run(module, "Edit(\"" + folder + "\")");
        }
        Path failed = folder.resolve("failed.txt");
        assertThat(failed)
                .as(Files.exists(failed) ? Files.readString(failed) : "")
                .doesNotExist();
    }

    /** Numbers show as those in the row above do, which LibreOffice takes the formats from. */
    private static Indicator added(String name, String target, String actual) {
        BigDecimal five = new BigDecimal("5");
        return new Indicator("产出指标", "数量指标", name, Target.of(target), Actual.of(actual), five, five, null);
    }

    @Test
    void insertedRowsAreRowsLikeTheOthers() throws Exception {
        List<Indicator> expected = new ArrayList<>(FORM.indicators());
        expected.add(2, added("插在中间的指标", "≥10.00(次)", "9.00(次)"));
        expected.add(3, added("插在中间的第二个指标", "≥10.00(次)", "9.00(次)"));
        expected.add(0, added("插在最前的指标", "≥10(次)", "9(次)"));
        // 9 of 10 earn 4.5 of 5 points
        verify("inserted.xlsx", expected, "还有 4 处需要填写或修改，第一处是 指标：分值合计应为 100，现在是 115.00");
        try (XSSFWorkbook book = open("inserted.xlsx")) {
            for (int row : new int[] {4, 7, 8}) {
                assertThat(hint(book, row)).isEqualTo("没有达到指标值，按比例应得 4.50");
            }
            // an inserted row has no formula of its own: the row above says what is wrong with it
            Cell above = book.getSheet("指标").getRow(6).getCell(11);
            assertThat(above.getStringCellValue()).isEqualTo("✓；第 8 行：没有达到指标值，按比例应得 4.50；第 9 行：没有达到指标值，按比例应得 4.50");
            // what was inserted above all others is said by the row that was the first
            Cell first = book.getSheet("指标").getRow(5).getCell(11);
            assertThat(first.getStringCellValue()).isEqualTo("第 5 行：没有达到指标值，按比例应得 4.50；✓");
        }
    }

    /** LibreOffice keeps the name that says which template the workbook comes from. */
    @Test
    void theStampOfTheTemplateIsStillThere() throws Exception {
        assertThat(TestOffice.mof().read(folder.resolve("inserted.xlsx")).get(0).findings())
                .extracting(Finding::rule)
                .contains("other-template");
    }

    @Test
    void deletedRowsLeaveTheOthersWhole() throws Exception {
        List<Indicator> expected = new ArrayList<>(FORM.indicators());
        expected.remove(5);
        expected.remove(4);
        expected.remove(0);
        BigDecimal sum = new BigDecimal("10");
        for (Indicator indicator : expected) {
            sum = sum.add(indicator.weight());
        }
        verify("deleted.xlsx", expected, "还有 1 处需要填写或修改，第一处是 指标：分值合计应为 100，现在是 " + sum);
    }

    @Test
    void sortedRowsKeepTheirHints() throws Exception {
        List<Indicator> read = reading("sorted.xlsx").evaluation().indicators();
        assertThat(read).containsExactlyInAnyOrderElementsOf(FORM.indicators()).isNotEqualTo(FORM.indicators());
        verify("sorted.xlsx", read, "✓ 没有需要修改的地方，可以交回");
    }

    @Test
    void lastYearsRowsCanBePastedOver() throws Exception {
        List<Indicator> expected = OTHER.indicators();
        // the other form's cost deviation does not follow from these funds: (1461.90 - 1484.76) ÷ 1484.76
        verify("pasted.xlsx", expected, "还有 1 处需要填写或修改，第一处是 指标 第 5 行“项目实际成本与预算偏差率”：偏差率与执行率不符，应为 -1.54");
    }

    private static Reading reading(String file) throws Exception {
        return ZIPING.read(folder.resolve(file)).get(0);
    }

    private static XSSFWorkbook open(String file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(folder.resolve(file)));
    }

    private static String hint(XSSFWorkbook book, int row) {
        return book.getSheet("核对").getRow(row).getCell(CheckColumn.HINT.index()).getStringCellValue();
    }

    /** The model, the live figures, the hint of each row, and that rules and formats reach each row. */
    private static void verify(String file, List<Indicator> expected, String line) throws Exception {
        Reading reading = reading(file);
        assertThat(reading.findings()).isEmpty();
        SelfEvaluation form = reading.evaluation();
        assertThat(form.indicators()).isEqualTo(expected);
        try (XSSFWorkbook book = open(file)) {
            XSSFSheet sheet = book.getSheet("指标");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(line);
            BigDecimal weights = new BigDecimal(sheet.getRow(0).getCell(8).getRawValue());
            assertThat(weights).isEqualByComparingTo(ZIPING.profile().scoring().totalWeight(form));
            BigDecimal total = new BigDecimal(sheet.getRow(1).getCell(8).getRawValue());
            assertThat(total).isEqualByComparingTo(ZIPING.profile().scoring().totalScore(form));
            for (int i = 0; i < expected.size(); i++) {
                RowValues values =
                        RowValues.of(expected.get(i), ZIPING.profile().targets());
                assertThat(hint(book, FIRST_ROW + i))
                        .as(expected.get(i).level3())
                        .isEqualTo(values.hint(ZIPING.profile(), form.funds().total(), form.year()));
            }
            covered(sheet, FIRST_ROW + expected.size() - 1);
        }
    }

    /** Every cell that is filled has its data validation, and each conditional format reaches all rows. */
    private static void covered(XSSFSheet sheet, int lastRow) {
        int[] validated = {0, 1, 3, 5, 6, 7, 8, 9};
        for (int row = FIRST_ROW; row <= lastRow; row++) {
            for (int column : validated) {
                int at = row;
                assertThat(sheet.getDataValidations())
                        .as("validation at " + row + ", " + column)
                        .anyMatch(rule -> isIn(rule, at, column));
            }
            for (int column : new int[] {6, 7, 9, 10}) {
                assertThat(formats(sheet, row, column))
                        .as("formats at " + row + ", " + column)
                        .isPositive();
            }
        }
    }

    private static boolean isIn(XSSFDataValidation rule, int row, int column) {
        for (CellRangeAddress range : rule.getRegions().getCellRangeAddresses()) {
            if (range.isInRange(row, column)) {
                return true;
            }
        }
        return false;
    }

    private static int formats(XSSFSheet sheet, int row, int column) {
        int formats = 0;
        for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
            XSSFConditionalFormatting format =
                    sheet.getSheetConditionalFormatting().getConditionalFormattingAt(i);
            for (CellRangeAddress range : format.getFormattingRanges()) {
                formats += range.isInRange(row, column) ? 1 : 0;
            }
        }
        return formats;
    }
}
