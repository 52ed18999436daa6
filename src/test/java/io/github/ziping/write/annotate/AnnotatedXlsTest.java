package io.github.ziping.write.annotate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.ole.XlsFile;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.testing.Xls;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;

class AnnotatedXlsTest {
    @Test
    void aCopyWithOtherCellsIsRefused() throws Exception {
        XlsFile original = workbook("甲", "乙");

        assertThatCode(() -> AnnotatedXls.requireSameCells(original, workbook("甲", "乙")))
                .doesNotThrowAnyException();
        for (String[] texts : new String[][] {{"甲"}, {"甲", "丙"}, {"甲", "", "乙"}, {"甲", "乙", "丙"}}) {
            XlsFile copy = workbook(texts);
            assertThatThrownBy(() -> AnnotatedXls.requireSameCells(original, copy))
                    .isInstanceOf(OoxmlException.class)
                    .hasMessageStartingWith("这个 .xls 文件不能加批注；");
        }
    }

    /** The texts in one row; an empty one is no cell. */
    private static XlsFile workbook(String... texts) throws Exception {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("表");
            sheet.createRow(0);
            for (int i = 0; i < texts.length; i++) {
                if (!texts[i].isEmpty()) {
                    sheet.getRow(0).createCell(i).setCellValue(texts[i]);
                }
            }
            return Xls.open(Xls.bytes(book));
        }
    }
}
