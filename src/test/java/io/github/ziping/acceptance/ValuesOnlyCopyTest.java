package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A department's workbook whose formulas were pasted over with their values says what it said before. */
@Tag("slow")
class ValuesOnlyCopyTest {
    private static final String INDICATORS = "指标";

    private final Ziping ziping = TestOffice.open();

    private interface Edit {
        void of(XSSFWorkbook book);
    }

    private static byte[] edited(byte[] xlsx, Edit edit) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            edit.of(book);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void pasteValues(XSSFWorkbook book) {
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        // POI keeps the result
                        cell.removeFormula();
                    }
                }
            }
        }
    }

    private List<String> told(byte[] xlsx) throws Exception {
        Reading reading = ziping.read(xlsx, "表.xlsx").get(0);
        return ziping.check(reading).stream()
                .map(finding -> finding.place() + " " + finding.rule())
                .toList();
    }

    static Stream<Integer> nine() {
        return Stream.iterate(0, i -> i < 9, i -> i + 1);
    }

    @ParameterizedTest
    @MethodSource("nine")
    void saysTheSame(int form) throws Exception {
        byte[] workbook = ziping.departmentWorkbook(NineForms.all().get(form));
        assertThat(told(edited(workbook, ValuesOnlyCopyTest::pasteValues))).isEqualTo(told(workbook));
    }

    @Test
    void aWordAmongTheHintsIsStillTold() throws Exception {
        byte[] workbook = ziping.departmentWorkbook(NineForms.all().get(0));
        byte[] typed = edited(workbook, book -> {
            Sheet sheet = book.getSheet(INDICATORS);
            Cell hint = sheet.getRow(5).getCell(11);
            hint.removeFormula();
            hint.setCellValue("此项已与财务处沟通");
        });
        assertThat(ziping.check(ziping.read(typed, "表.xlsx").get(0)))
                .extracting(Finding::rule)
                .contains("unread-cell");
    }
}
