package io.github.ziping.write.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.model.Actual;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import io.github.ziping.testing.NineForms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The official form as POI sees it. */
class OfficialFormWriterTest {
    private static Ziping ziping() {
        try {
            return Ziping.office("templates/shanghai-2024");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static XSSFWorkbook written(SelfEvaluation form) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(ziping().fill(form)));
    }

    private static Cell find(XSSFSheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no cell says " + text);
    }

    private static SelfEvaluation odd(String text) {
        BigDecimal ten = BigDecimal.TEN;
        FundLine total = new FundLine("年度资金总额", ten, ten, ten, ten, null, null);
        Indicator indicator = new Indicator(
                text, text, text, Target.of(text), Actual.of(text), new BigDecimal("90"), new BigDecimal("90"), text);
        return new SelfEvaluation(
                "表",
                2024,
                text,
                text,
                text,
                new Funds("万元", total, List.of()),
                text,
                text,
                List.of(indicator),
                null,
                null,
                null);
    }

    @Test
    void titleYearAndUnitAreTheDocumentsProperties() throws Exception {
        try (XSSFWorkbook workbook = written(NineForms.all().get(4))) {
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("补充公积金 财政项目支出绩效自评表");
            assertThat(workbook.getProperties().getCoreProperties().getSubject())
                    .isEqualTo("2024年度");
            assertThat(workbook.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("上海市公积金管理中心");
        }
    }

    @Test
    void thePageIsA4PortraitWithARealScaleAndARepeatedHeading() throws Exception {
        try (XSSFWorkbook workbook = written(NineForms.all().get(1))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            assertThat(sheet.getFitToPage()).isFalse();
            assertThat(sheet.getPrintSetup().getScale()).isBetween((short) 88, (short) 96);
            assertThat(sheet.getRowBreaks()).hasSize(1);
            int heading = find(sheet, "三级指标").getRowIndex();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(heading);
            assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(heading);
        }
    }

    @Test
    void everyCellOfEveryMergeHasItsBorders() throws Exception {
        for (SelfEvaluation form : NineForms.all()) {
            try (XSSFWorkbook workbook = written(form)) {
                XSSFSheet sheet = workbook.getSheetAt(0);
                int checked = 0;
                for (CellRangeAddress merge : sheet.getMergedRegions()) {
                    for (int row = Math.max(2, merge.getFirstRow()); row <= merge.getLastRow(); row++) {
                        for (int column = merge.getFirstColumn(); column <= merge.getLastColumn(); column++) {
                            Cell cell = sheet.getRow(row).getCell(column);
                            assertThat(cell.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
                            assertThat(cell.getCellStyle().getBorderRight()).isEqualTo(BorderStyle.THIN);
                            checked++;
                        }
                    }
                }
                assertThat(checked).isGreaterThan(50);
            }
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws Exception {
        for (String text :
                List.of("=100.00(%)", "=SUM(A1:A9)", "+1", "@x", "-1", "'引号", "_x0041_", "a\nb", " 空 ", "<&>\"")) {
            try (XSSFWorkbook workbook = written(odd(text))) {
                int found = 0;
                for (Row row : workbook.getSheetAt(0)) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().equals(text)) {
                            found++;
                        }
                    }
                }
                // project, authority, unit, goal, result, three levels, target, actual, reason
                assertThat(found).as(text).isEqualTo(11);
            }
        }
    }

    @Test
    void whenTheExecutedAmountChangesEverythingFollows() throws Exception {
        // form 4 by hand with 377.89 executed in full: rate 100.00, score 10.00, total 98.93 - 9.43 + 10.00
        try (XSSFWorkbook workbook = written(NineForms.all().get(3))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Row source = find(sheet, "其中：当年财政拨款").getRow();
            source.getCell(4).setCellValue(377.89);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Row total = find(sheet, "年度资金总额：").getRow();
            assertThat(total.getCell(4).getCellFormula()).isEqualTo("ROUND(SUM(E7:E9),2)");
            assertThat(total.getCell(4).getNumericCellValue()).isEqualTo(377.89);
            assertThat(total.getCell(6).getNumericCellValue()).isEqualTo(100.0);
            assertThat(total.getCell(7).getNumericCellValue()).isEqualTo(10.0);
            assertThat(find(sheet, "总分").getRow().getCell(6).getNumericCellValue())
                    .isEqualTo(99.5);
            source.getCell(4).setCellValue(0);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(find(sheet, "总分").getRow().getCell(6).getNumericCellValue())
                    .isEqualTo(89.5);
            assertThat(find(sheet, "评分等级").getRow().getCell(5).getStringCellValue())
                    .isEqualTo("良");
        }
    }

    @Test
    void aStatedTotalThatIsNoSumStands() throws Exception {
        try (XSSFWorkbook workbook = written(NineForms.all().get(0))) {
            Row total = find(workbook.getSheetAt(0), "年度资金总额：").getRow();
            assertThat(total.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(total.getCell(2).getNumericCellValue()).isEqualTo(1430.80);
            assertThat(total.getCell(4).getCellType()).isEqualTo(CellType.FORMULA);
        }
    }

    @Test
    void nothingOfOneFormReachesTheNext() throws Exception {
        Ziping writer = ziping();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        writer.fill(NineForms.all().get(8), first);
        writer.fill(NineForms.all().get(4), second);
        assertThat(second.toByteArray()).isEqualTo(ziping().fill(NineForms.all().get(4)));
    }

    @Test
    void aTextLongerThanACellIsRefused() {
        SelfEvaluation form = odd("长".repeat(32_768));
        assertThatThrownBy(() -> ziping().fill(form)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTemplateWithAnUnknownPlaceholderIsRefusedWithItsCell() throws Exception {
        byte[] template = Files.readAllBytes(Path.of("templates/shanghai-2024/form.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            workbook.getSheetAt(0).getRow(2).getCell(1).setCellValue("{{projekt}}");
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            workbook.write(changed);
            assertThatThrownBy(() -> OfficialFormWriter.of(
                            ziping().profile(), FormTemplate.compile(changed.toByteArray(), "form.xlsx")))
                    .isInstanceOf(TemplateException.class)
                    .hasMessageContaining("form.xlsx B3：标记“{{projekt}}”不认识");
        }
        assertThatThrownBy(() -> FormTemplate.compile(new byte[] {1, 2, 3}, "form.xlsx"))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("form.xlsx：");
    }

    @Test
    void aTemplateWiderThanAPageIsRefused() throws Exception {
        byte[] template = Files.readAllBytes(Path.of("templates/shanghai-2024/form.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            // 15.4 characters become 18: 3 % more of the page, of which 2 % are kept free
            workbook.getSheetAt(0).setColumnWidth(7, 18 * 256);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            workbook.write(changed);
            assertThatThrownBy(() -> FormTemplate.compile(changed.toByteArray(), "form.xlsx"))
                    .isInstanceOf(TemplateException.class)
                    .hasMessage("form.xlsx：各列加起来比一页宽；请缩小列宽、页边距或缩放比例");
        }
    }

    @Test
    void aRestyledTemplateKeepsItsLooksAndGetsNewHeights() throws Exception {
        byte[] template = Files.readAllBytes(Path.of("templates/shanghai-2024/form.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            var goals = sheet.getRow(8).getCell(1).getCellStyle();
            goals.getFont().setFontHeightInPoints((short) 14);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            workbook.write(changed);
            OfficialFormWriter writer =
                    OfficialFormWriter.of(ziping().profile(), FormTemplate.compile(changed.toByteArray(), "form.xlsx"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(NineForms.all().get(6), out);
            try (XSSFWorkbook big = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
                    XSSFWorkbook usual = written(NineForms.all().get(6))) {
                assertThat(big.getSheetAt(0)
                                .getRow(10)
                                .getCell(1)
                                .getCellStyle()
                                .getFont()
                                .getFontHeightInPoints())
                        .isEqualTo((short) 14);
                assertThat(big.getSheetAt(0).getRow(10).getHeightInPoints())
                        .isGreaterThan(2 * usual.getSheetAt(0).getRow(10).getHeightInPoints());
            }
        }
    }
}
