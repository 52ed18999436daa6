package io.github.ziping.write.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Xlsx;
import io.github.ziping.write.poi.FormTemplateGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a rate is a fraction is the template's choice, made by its number format; how it is shortened is the profile's. */
class PercentRateTest {
    /** 356.49 of 377.89: 94.3369… %. */
    private static final SelfEvaluation FORM = NineForms.all().get(3);

    @ParameterizedTest(name = "{0} restyled to {1}")
    @CsvSource({
        "shanghai, 0.00, 94.33",
        "shanghai, 0.00%, 0.9433",
        "shanghai, 0%, 0.9433",
        "shanghai, '0.00\"%\"', 94.33",
        "mof, 0.00%, 0.9434",
        "mof, '0.0%;[Red]-0.0%', 0.9434",
        "mof, 0.00, 94.34"
    })
    void theTemplatesFormatDecides(String office, String format, double expected) throws Exception {
        Ziping ziping = office.equals("mof") ? TestOffice.mof() : TestOffice.open();
        byte[] file = write(ziping, restyled(FormTemplateGenerator.generate(ziping.profile()), format));

        assertThat(rate(file, false)).isEqualTo(expected);
        assertThat(rate(Xlsx.withoutCachedValues(file), true)).isEqualTo(expected);
    }

    @Test
    void theFormulaGivesTheFraction() throws IOException {
        byte[] file = TestOffice.mof().fill(FORM);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheetAt(0).getRow(5).getCell(7).getCellFormula())
                    .isEqualTo("IF(SUM(E6)=0,0,ROUND(ROUND(F6/E6,12),4))");
        }
    }

    private static byte[] write(Ziping ziping, byte[] template) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfficialFormWriter.of(ziping.profile(), FormTemplate.compile(template, "form.xlsx"))
                .write(FORM, out);
        return out.toByteArray();
    }

    private static byte[] restyled(byte[] template, String format) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            Cell marker = find(book, "{{funds.total.ratePercent}}");
            CellStyle style = book.createCellStyle();
            style.cloneStyleFrom(marker.getCellStyle());
            style.setDataFormat(book.createDataFormat().getFormat(format));
            marker.setCellStyle(style);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    /** The total's rate stands two columns right of what was executed, behind the points. */
    private static double rate(byte[] file, boolean evaluate) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Cell heading = find(book, "全年执行数");
            Cell rate = book.getSheetAt(0).getRow(heading.getRowIndex() + 1).getCell(heading.getColumnIndex() + 2);
            if (evaluate) {
                return book.getCreationHelper()
                        .createFormulaEvaluator()
                        .evaluate(rate)
                        .getNumberValue();
            }
            return rate.getNumericCellValue();
        }
    }

    private static Cell find(XSSFWorkbook book, String text) {
        for (Row row : book.getSheetAt(0)) {
            for (Cell cell : row) {
                if (cell.toString().equals(text)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no cell says " + text);
    }
}
