package io.github.ziping.ole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.testing.Protected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PasswordTest {
    private static final String PASSWORD = "密码 Pass1";
    private static final String NEEDED = "文件已加密，没有密码打不开；用 --password 指定打开密码，或在 Excel 中去掉密码后另存为 .xlsx";
    private static final String WRONG = "文件已加密，给出的打开密码不对；核对后用 --password 重新指定，或在 Excel 中去掉密码后另存为 .xlsx";
    private static final byte[] ZIP = "a file of any kind".repeat(500).getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @EnumSource(names = {"standard", "agile"})
    void protectedZips(EncryptionMode mode) throws Exception {
        OleFile file = OleFile.open(Protected.xlsx(ZIP, mode, PASSWORD));

        assertThat(ProtectedXlsx.open(file, PASSWORD).content()).isEqualTo(ZIP);
        assertThatThrownBy(() -> ProtectedXlsx.open(file, null)).hasMessage(NEEDED);
        assertThatThrownBy(() -> ProtectedXlsx.open(file, "falsch")).hasMessage(WRONG);
    }

    @ParameterizedTest
    @EnumSource(names = {"standard", "agile"})
    void filesThatAreOnlyProtectedAgainstChangesNeedNoPassword(EncryptionMode mode) throws Exception {
        OleFile file = OleFile.open(Protected.xlsx(ZIP, mode, "VelvetSweatshop"));

        assertThat(ProtectedXlsx.open(file, null).content()).isEqualTo(ZIP);
        assertThat(ProtectedXlsx.open(file, "any").content()).isEqualTo(ZIP);
    }

    @ParameterizedTest
    @EnumSource(names = {"binaryRC4", "cryptoAPI", "xor"})
    void protectedXls(EncryptionMode mode) throws Exception {
        byte[] stream = OleFile.open(xls(mode, "secret")).stream("Workbook");

        XlsFile file = XlsFile.open(stream, "secret");
        assertThat(file.sheetNames()).containsExactly("一", "二");
        for (int i = 0; i < 2; i++) {
            assertThat(file.sheet(i, RowFilter.ALL).cells()).hasSize(2 * rows(mode));
            assertThat(file.sheet(i, RowFilter.ALL).cells().get(98).text()).isEqualTo("12.25");
            assertThat(file.sheet(i, RowFilter.ALL).cells().get(99).text()).isEqualTo("文 49");
        }
        assertThatThrownBy(() -> XlsFile.open(stream, null)).hasMessage(NEEDED);
        assertThatThrownBy(() -> XlsFile.open(stream, "false")).hasMessage(WRONG);
        assertThat(Biff8EncryptionKey.getCurrentUserPassword()).isNull();
    }

    @Test
    void anXlsThatIsOnlyProtectedAgainstChangesNeedsNoPassword() throws Exception {
        byte[] stream = OleFile.open(xls(EncryptionMode.cryptoAPI, "VelvetSweatshop")).stream("Workbook");

        assertThat(XlsFile.open(stream, null).sheetNames()).containsExactly("一", "二");
    }

    @Test
    void aDamagedDescriptionIsRefused() throws Exception {
        byte[] file = Protected.xlsx(ZIP, EncryptionMode.agile, PASSWORD);
        String text = new String(file, StandardCharsets.ISO_8859_1);
        byte[] slow =
                text.replace("spinCount=\"100000\"", "spinCount=\"999999999\"").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> ProtectedXlsx.open(OleFile.open(slow), PASSWORD))
                .isInstanceOf(OoxmlException.class);
    }

    /** POI writes a wrong byte where a record crosses its buffer under XOR; these rows do not. */
    private static int rows(EncryptionMode mode) {
        return mode == EncryptionMode.xor ? 50 : 400;
    }

    private static byte[] xls(EncryptionMode mode, String password) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            for (String name : new String[] {"一", "二"}) {
                HSSFSheet sheet = book.createSheet(name);
                for (int row = 0; row < rows(mode); row++) {
                    sheet.createRow(row).createCell(0).setCellValue(row / 4.0);
                    sheet.getRow(row).createCell(1).setCellValue("文 " + row);
                }
            }
            return Protected.xls(book, mode, password);
        }
    }
}
