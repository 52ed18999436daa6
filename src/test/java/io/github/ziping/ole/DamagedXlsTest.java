package io.github.ziping.ole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.testing.Xls;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Damaged files are refused with a text, or read as far as they go; nothing else ever happens. */
class DamagedXlsTest {
    private static final int FLIPPED = 240;
    private static final int CUT = 60;

    private static byte[] whole() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            for (String name : new String[] {"基本信息", "指标"}) {
                HSSFSheet sheet = book.createSheet(name);
                for (int row = 0; row < 40; row++) {
                    sheet.createRow(row).createCell(0).setCellValue("指标" + row);
                    sheet.getRow(row).createCell(1).setCellValue(row * 1.5);
                    sheet.getRow(row).createCell(2).setCellFormula("B" + (row + 1) + "*2");
                    sheet.getRow(row).createCell(3).setCellFormula("\"a\"&\"b\"");
                }
                sheet.addMergedRegion(new CellRangeAddress(0, 3, 5, 6));
                sheet.setRowBreak(20);
            }
            return Xls.bytes(book);
        }
    }

    /** Whether it could be read. */
    private static boolean read(byte[] file) {
        try {
            XlsFile xls = Xls.open(file);
            for (int i = 0; i < xls.sheetNames().size(); i++) {
                xls.sheet(i, RowFilter.ALL);
            }
            return true;
        } catch (OoxmlException e) {
            assertThat(e.text()).contains("；").doesNotContain("Exception", "org.apache");
            return false;
        }
    }

    @Test
    void flippedBytes() throws Exception {
        byte[] whole = whole();
        int read = 0;
        for (int seed = 0; seed < FLIPPED; seed++) {
            Random random = new Random(seed);
            byte[] flipped = whole.clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                // every third file in its header, allocation table or first records
                int at = random.nextInt(seed % 3 == 0 ? 2048 : flipped.length);
                flipped[at] = (byte) random.nextInt(256);
            }
            read += assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(flipped), "seed " + seed) ? 1 : 0;
        }
        assertThat(read).isBetween(FLIPPED / 10, FLIPPED * 9 / 10);
    }

    @Test
    void truncatedFiles() throws Exception {
        byte[] whole = whole();
        assertThat(read(whole)).isTrue();
        for (int seed = 0; seed < CUT; seed++) {
            int length = new Random(seed).nextInt(whole.length - 1);
            byte[] cut = Arrays.copyOf(whole, length);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(cut), "length " + length);
        }
        assertThat(read(Arrays.copyOf(whole, whole.length / 2))).isFalse();
    }

    /** POI would allot two gigabytes for this header before it looks at the file. */
    @Test
    void anAllocationTableThatDoesNotFitTheFileIsRefused() throws Exception {
        byte[] file = whole();
        file[44] = (byte) 0xff;
        file[45] = 0x7f;

        assertThatThrownBy(() -> OleFile.open(file))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("已损坏");
    }

    /** POI's own record would make two billion empty strings of this. */
    @Test
    void moreStringsDeclaredThanThereAreAreNoReasonToHang() throws Exception {
        byte[] stream = OleFile.open(whole()).stream("Workbook");
        int sst = 0;
        while ((stream[sst] & 0xff) != 0xfc || stream[sst + 1] != 0) {
            sst += 4 + (stream[sst + 2] & 0xff) + ((stream[sst + 3] & 0xff) << 8);
        }
        stream[sst + 11] = 0x7f;

        assertThatThrownBy(() -> XlsFile.open(stream, null)).hasMessageContaining("文字超过 1000000 条");
    }

    @Test
    void tooBigFilesAreRefused() {
        assertThatThrownBy(() -> OleFile.open(new byte[io.github.ziping.model.Limits.OLE_BYTES + 1]))
                .hasMessageContaining("超过 32 MB");
    }
}
