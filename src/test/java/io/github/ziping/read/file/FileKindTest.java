package io.github.ziping.read.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ziping.Ziping;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.Protected;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Xls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is handed in is named as what it is. */
class FileKindTest {
    private static final Ziping ZIPING = TestOffice.open();

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] raw(String bytes) {
        return bytes.getBytes(ISO_8859_1);
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                int colon = part.indexOf('=');
                zip.putNextEntry(new ZipEntry(colon < 0 ? part : part.substring(0, colon)));
                zip.write(text(part.substring(colon + 1)));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] ole(String stream, byte[] content) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(content), stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] ole(String stream) throws IOException {
        return ole(stream, new byte[5000]);
    }

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("甲").createRow(0).createCell(0).setCellValue("乙");
            return Xls.bytes(book);
        }
    }

    private static byte[] marked(String text, Charset charset) {
        return ("\ufeff" + text).getBytes(charset);
    }

    private static byte[] lock() {
        byte[] lock = new byte[165];
        Arrays.fill(lock, (byte) ' ');
        lock[0] = 3;
        System.arraycopy(text("Li "), 0, lock, 1, 3);
        return lock;
    }

    static Stream<Arguments> others() throws IOException {
        String page = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>项目</table>";
        String table = "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>";
        byte[] record = raw("\u0009\u0008\u0010\0\0\u0005\u0005\0aaaabbbbcccc");
        return Stream.of(
                arguments("空.xlsx", new byte[0], "文件是空的（0 字节）"),
                arguments("~$甲.xlsx", text("abc"), "临时文件（~$）"),
                arguments("in/lock.xlsx", lock(), "临时文件（~$）"),
                arguments("甲.et", raw("\u0001\u0002\u0003"), "WPS 表格文件（.et）不是 .xls 格式"),
                arguments("甲.ETT", ole("Other"), "WPS 表格文件（.et）不是 .xls 格式"),
                arguments("甲.wps", ole("CONTENTS"), ".wps 文件不是 Word 格式的"),
                arguments("甲.wps", raw("\u0001\u0002\u0003"), ".wps 文件不是 Word 格式的"),
                arguments("a.xlsx", zip("mimetype=application/vnd.oasis.opendocument.spreadsheet"), "（.ods）"),
                arguments("a.ots", zip("mimetype=application/vnd.oasis.opendocument.spreadsheet-template"), "（.ods）"),
                arguments("a.xlsx", zip("mimetype=application/vnd.oasis.opendocument.text"), "（.odt 等）"),
                arguments("a.xlsx", zip("_rels/.rels", "xl/workbook.bin"), "（.xlsb）"),
                arguments("a.xlsx", zip("_rels/.rels", "word/document.xml"), "Word 文档（.docx）"),
                arguments("a.xlsx", zip("_rels/.rels", "ppt/presentation.xml"), "幻灯片（.pptx）"),
                arguments("a.xlsx", zip("OFD.xml", "Doc_0/Document.xml"), "OFD 版式文件"),
                arguments("a.xlsx", zip("Index/Document.iwa"), "Numbers"),
                arguments("a.xlsx", zip("自评表.xlsx", "b.txt"), "压缩包"),
                arguments("a.zip", zip(), "压缩包"),
                arguments("a.xlsx", zip("_rels/.rels=<Relationships/>"), "找不到工作簿"),
                arguments("a.doc", ole("WordDocument"), "Word 文档（.doc）无法读取：文件已损坏"),
                arguments("a.doc", ole("WordDocument", raw("\u00ec\u00a5h\0" + "\0".repeat(4996))), "Word 6.0/95 版本"),
                arguments("a.doc", ole("WordDocument", raw("\u00dc\u00a5h\0" + "\0".repeat(4996))), "Word 6.0/95 版本"),
                arguments("a.doc", Arrays.copyOf(ole("WordDocument"), 300), "Word 文档（.doc）无法读取：文件已损坏"),
                arguments("a.doc", raw("\u00db\u00a5-\0\0\0"), "Word 2.0 或更早版本"),
                arguments("a.doc", text("{\\rtf1\\ansi}"), "RTF 文档"),
                arguments("a.doc", text("<html><body>表"), "网页（HTML）而不是真正的 Word 文档"),
                arguments("a.doc", text("MIME-Version: 1.0\nX-Document-Type: Worksheet\n"), "（MHTML）而不是真正的 Word 文档"),
                arguments(
                        "a.doc",
                        text(
                                "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>"),
                        "XML 格式的 Word 文档"),
                arguments("a.xls", text("<html><table>"), "网页（HTML）而不是真正的 Excel 表格"),
                arguments("a.xls", ole("PowerPoint Document"), "（.ppt、.dps）"),
                arguments("a.xls", ole("__properties_version1.0"), "（.msg）"),
                arguments("a.xls", ole("EncryptedPackage"), "受权限管理"),
                arguments("a.xls", ole("Other"), "里面没有表格"),
                arguments("a.xls", ole("Book", record), "Excel 5.0/95 版本"),
                arguments("a.xls", record, "Excel 5.0/95 版本"),
                arguments("a.xls", raw("\u0009\0\u0004\0\u0007\0\u0010\0"), "Excel 4.0 或更早"),
                arguments("a.xls", raw("\u0009\u0004\u0006\0\0\0\u0010\0\0\0"), "Excel 4.0 或更早"),
                arguments("a.xls", Arrays.copyOf(xls(), 300), "已损坏"),
                arguments("a.xls", text(page), "网页（HTML）"),
                arguments("a.xls", text("\n <!DOCTYPE html>\n<p>x"), "网页（HTML）"),
                arguments("a.xls", text("<TABLE border=1>"), "网页（HTML）"),
                arguments("a.xls", text("<?xml version=\"1.0\"?><html/>"), "网页（HTML）"),
                arguments("a.xls", marked(page, UTF_8), "网页（HTML）"),
                arguments("a.xls", marked(page, UTF_16LE), "网页（HTML）"),
                arguments("a.xls", marked(page, UTF_16BE), "网页（HTML）"),
                arguments("a.xls", page.getBytes(UTF_16LE), "网页（HTML）"),
                arguments("a.xls", page.getBytes(Charset.forName("GBK")), "网页（HTML）"),
                arguments("a.xls", text("MIME-Version: 1.0\nX-Document-Type: Workbook\n"), "（MHTML）"),
                arguments("a.xls", text("From: <x>\r\nMIME-Version: 1.0\r\n"), "（MHTML）"),
                arguments("a.xls", text(table), "XML 表格 2003"),
                arguments("a.xls", marked(table, UTF_16LE), "XML 表格 2003"),
                arguments("a.xml", text("<?xml version=\"1.0\"?><form/>"), "XML 文件"),
                arguments("a.json", text("{\\rtf1\\ansi}"), "RTF 文档"),
                arguments("a.xlsx", text("%PDF-1.7\n"), "PDF 文件"),
                arguments("a.csv", text("项目"), "CSV"),
                arguments("a.xls", "项目,金额\n甲,1\n".getBytes(Charset.forName("GBK")), "CSV"),
                arguments("a.xls", marked("项目\t金额\n", UTF_16LE), "CSV"),
                arguments("a.txt", text("见附件"), "纯文本"),
                arguments("a.png", raw("\u0089PNG\r\n\u001a\n"), "图片"),
                arguments("a.jpg", raw("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF"), "图片"),
                arguments("a.gif", raw("GIF89a"), "图片"),
                arguments("a.bmp", raw("BM6\u0004\u0001\0\0\0\0\0z\u0004"), "图片"),
                arguments("a.xlsx", raw("Rar!\u001a\u0007\u0001\0"), "压缩包"),
                arguments("a.xlsx", raw("7z\u00bc\u00af'\u001c"), "压缩包"),
                arguments("a.xlsx", raw("\u001f\u008b\u0008\0"), "压缩包"),
                arguments("a.xlsx", raw("\u0001\u0002\u0003\u0004\u0005"), "这不是 .xlsx 表格文件"));
    }

    @ParameterizedTest(name = "{index} {0} {2}")
    @MethodSource("others")
    void whatIsNoReadableWorkbookIsNamed(String name, byte[] content, String said) {
        UnreadableException refused = refused(name, content);

        assertThat(refused.findings()).hasSize(1);
        assertThat(refused.findings().get(0).rule()).isEqualTo("unreadable-file");
        assertThat(refused.findings().get(0).message()).contains(said);
        assertThat(refused.findings().get(0).remedy()).isNotEmpty();
    }

    private static UnreadableException refused(String name, byte[] content) {
        try {
            ZIPING.read(content, name);
        } catch (UnreadableException e) {
            return e;
        }
        throw new AssertionError(name + " was read");
    }

    /** The content counts, not the ending. */
    @ParameterizedTest
    @ValueSource(strings = {"甲.xlsx", "甲.xls", "甲.et", "甲", "甲.json", "~$甲.xlsx"})
    void aWorkbookIsReadUnderAnyName(String name) throws Exception {
        byte[] workbook = ZIPING.departmentWorkbook(NineForms.all().get(0));

        assertThat(ZIPING.read(workbook, name).get(0).evaluation().project()).isEqualTo("信息化运维项目");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲.et", "甲.ETT", "甲.xls"})
    void anEtThatIsAnXlsInsideIsReadAsOne(String name) throws Exception {
        assertThat(refused(name, xls()).findings().get(0).rule()).isEqualTo("not-a-form");
    }

    @Test
    void protectedWorkbooksAreReadWithTheirPassword() throws Exception {
        byte[] workbook = ZIPING.departmentWorkbook(NineForms.all().get(0));
        byte[] locked = Protected.xlsx(workbook, EncryptionMode.agile, "密码");
        Ziping opened = ZIPING.withPassword("密码");

        assertThat(opened.read(locked, "甲.xlsx").get(0).evaluation())
                .isEqualTo(NineForms.all().get(0));
        assertThat(opened.read(workbook, "甲.xlsx").get(0).evaluation())
                .isEqualTo(NineForms.all().get(0));
        assertThat(refused("甲.xlsx", locked).findings().get(0).toString())
                .isEqualTo(
                        "甲.xlsx 错误 unreadable-file（文件无法读取） 文件已加密，没有密码打不开。改法：用 --password 指定打开密码，或在 Excel 中去掉密码后另存为 .xlsx。");
    }

    @Test
    void aProtectedDocumentIsNamedToo() throws Exception {
        byte[] locked = Protected.xlsx(zip("word/document.xml"), EncryptionMode.agile, "VelvetSweatshop");

        assertThat(refused("甲.xlsx", locked).findings().get(0).message()).contains("Word 文档（.docx）");
    }

    @Test
    void anXlsWithoutAFormIsNoForm() throws Exception {
        assertThat(refused("甲.xls", xls()).findings().get(0).rule()).isEqualTo("not-a-form");
    }
}
