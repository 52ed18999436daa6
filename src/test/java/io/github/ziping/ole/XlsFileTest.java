package io.github.ziping.ole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.DateShown;
import io.github.ziping.ooxml.NumberFormat;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.testing.Xls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class XlsFileTest {
    private final HSSFWorkbook book = new HSSFWorkbook();
    private final HSSFSheet sheet = book.createSheet("绩效自评");

    @AfterEach
    void close() throws IOException {
        book.close();
    }

    private org.apache.poi.ss.usermodel.Cell cell(int row, int column) {
        return (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private Sheet read() throws IOException, OoxmlException {
        return read(RowFilter.ALL);
    }

    private Sheet read(RowFilter filter) throws IOException, OoxmlException {
        byte[] file = Xls.bytes(book);
        Xls.compareWithPoi(file, "book");
        return Xls.open(file).sheet(0, filter);
    }

    @Test
    void valuesOfEachKind() throws Exception {
        cell(0, 0).setCellValue("一级指标");
        cell(0, 1).setCellValue(1430.8);
        cell(0, 2).setCellValue(90);
        cell(0, 3).setCellValue(0.1 + 0.2);
        cell(0, 4).setCellValue(true);
        cell(0, 5).setCellErrorValue(FormulaError.REF.getCode());
        cell(0, 6).setCellValue("");
        cell(0, 7).setBlank();
        cell(0, 8).setCellValue(-1e-7);
        cell(0, 9).setCellValue("abc");

        assertThat(read().cells())
                .extracting(cell -> cell.ref() + " " + cell.kind() + " " + cell.text() + " " + cell.formula())
                .containsExactly(
                        "A1 TEXT 一级指标 null",
                        "B1 NUMBER 1430.8 null",
                        "C1 NUMBER 90 null",
                        "D1 NUMBER 0.30000000000000004 null",
                        "E1 BOOLEAN TRUE null",
                        "F1 ERROR #REF! null",
                        "I1 NUMBER -1.0E-7 null",
                        "J1 TEXT abc null");
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 2, false, NONE",
        "0%, 0, true, NONE",
        "0.00%, 2, true, NONE",
        "'#,##0.00', 2, false, NONE",
        "'0.000_ ', 3, false, NONE",
        "General, -1, false, NONE",
        "yyyy\"年\"m\"月\", -1, false, MONTH",
        "m/d/yy, -1, false, DAY",
    })
    void numberFormats(String code, int decimals, boolean percent, DateShown date) throws Exception {
        cell(0, 0).setCellValue(45_000);
        cell(0, 0).setCellValue(45_000);
        sheet.getRow(0).getCell(0).setCellStyle(style(code));

        assertThat(read().cells().get(0).format()).isEqualTo(new NumberFormat(decimals, percent, date));
    }

    @ParameterizedTest
    @CsvSource({
        "100, NUMBER, 100, 100",
        "12.5, NUMBER, 12.5, 12.5",
        "100%, NUMBER, 1, 100%",
        "-3, NUMBER, -3, -3",
        "1=2, BOOLEAN, FALSE, 1=2",
        "1/0, ERROR, #DIV/0!, 1/0",
        "\"稳\"&\"定\", TEXT, 稳定, \"稳\"&\"定\"",
        "SUM(B1:B3), NUMBER, 0, SUM(B1:B3)",
        "别的!A1, NUMBER, 0, ''",
    })
    void formulasHaveTheirCachedValueAndText(String formula, Cell.Kind kind, String value, String text)
            throws Exception {
        book.createSheet("别的");
        org.apache.poi.ss.usermodel.Cell written = cell(0, 0);
        cell(0, 1);
        written.setCellFormula(formula);
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(written);

        assertThat(read().cells())
                .extracting(Cell::kind, Cell::text, Cell::formula)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kind, value, text));
    }

    @Test
    void anEmptyTextThatAFormulaGaveIsAnEmptyCell() throws Exception {
        cell(0, 0).setCellFormula("IF(1>2,1,\"\")");
        cell(0, 1).setCellValue("甲");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(read().cells()).extracting(Cell::text).containsExactly("甲");
    }

    @Test
    void mergesPageBreaksAndHiddenSheets() throws Exception {
        cell(0, 0).setCellValue("题");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
        sheet.addMergedRegion(new CellRangeAddress(3, 9, 1, 1));
        sheet.setRowBreak(19);
        sheet.setRowBreak(44);
        book.createSheet("hidden");
        book.createSheet("very");
        book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);

        Sheet read = read();
        assertThat(read.name()).isEqualTo("绩效自评");
        assertThat(read.merges()).containsExactlyInAnyOrder(new Sheet.Range(0, 0, 0, 7), new Sheet.Range(3, 1, 9, 1));
        assertThat(read.pageBreaks()).containsExactlyInAnyOrder(20, 45);
        XlsFile file = Xls.open(Xls.bytes(book));
        assertThat(file.sheetNames()).containsExactly("绩效自评", "hidden", "very");
        assertThat(file.isHidden(0)).isFalse();
        assertThat(file.isHidden(1)).isTrue();
        assertThat(file.isHidden(2)).isTrue();
    }

    /** Strings that run over many records, change their width on the way and carry runs of rich text. */
    @Test
    void longTextsInManyRecords() throws Exception {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        HSSFFont bold = book.createFont();
        bold.setBold(true);
        for (int i = 0; i < 300; i++) {
            String text = i + "-" + (i % 3 == 0 ? "x" : "目标").repeat(random.nextInt(i % 50 == 0 ? 16_000 : 300));
            texts.add(text);
            HSSFRichTextString rich = new HSSFRichTextString(text);
            if (i % 2 == 0) {
                rich.applyFont(0, 1, bold);
            }
            cell(i, i % 5).setCellValue(rich);
        }

        assertThat(read().cells()).extracting(Cell::text).containsExactlyElementsOf(texts);
    }

    @Test
    void rowsAreFilteredOneByOne() throws Exception {
        for (int row = 0; row < 5; row++) {
            cell(row, 0).setCellValue(row);
            cell(row, 3).setCellValue("文");
        }
        List<Integer> sizes = new ArrayList<>();
        Sheet read = read(row -> {
            sizes.add(row.size());
            return row.get(0).row() % 2 == 0;
        });

        assertThat(sizes).containsExactly(2, 2, 2, 2, 2);
        assertThat(read.cells()).extracting(Cell::row).containsExactly(0, 0, 2, 2, 4, 4);
        assertThat(String.valueOf(read.firstDropped())).isEqualTo("A2");
    }

    @Test
    void tooManyCellsAreNoForm() throws Exception {
        for (int row = 0; row < 60_000; row++) {
            for (int column = 0; column < 9; column++) {
                cell(row, column).setCellValue(1);
            }
        }
        XlsFile file = Xls.open(Xls.bytes(book));

        assertThatThrownBy(() -> file.sheet(0, RowFilter.ALL)).hasMessageContaining("工作表的单元格超过 500000 个");
        assertThat(file.sheet(0, row -> row.get(0).row() < 2).cells()).hasSize(18);
    }

    @Test
    void aFaultOfTheFilterIsNotTakenForOneOfTheFile() throws Exception {
        cell(0, 0).setCellValue(1);
        XlsFile file = Xls.open(Xls.bytes(book));

        assertThatThrownBy(() -> file.sheet(0, row -> {
                    throw new IllegalStateException("mine");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("mine");
    }
}
