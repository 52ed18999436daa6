package io.github.ziping.word.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.ole.OleFile;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.Protected;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.write.annotate.AnnotatedWorkbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of Word 97 to 2003, saved by LibreOffice Writer from those of the tests, are read as today's Word's are. */
class DocFileTest {
    private static final Path FORM = Path.of("src/test/resources/word/form.doc");
    private static final Path MARKUP = Path.of("src/test/resources/word/markup.doc");

    private static final Path DELETED = Path.of("src/test/resources/word/deleted.doc");
    private static final Path BOX = Path.of("src/test/resources/word/box.doc");

    private final Ziping ziping = TestOffice.open();

    private static List<String> texts(byte[] doc, String password) throws OoxmlException {
        Workbook file = DocFile.open(OleFile.open(doc), password);
        List<String> texts = new ArrayList<>();
        for (Cell cell : file.sheet(0, RowFilter.ALL).cells()) {
            texts.add(cell.ref().address() + " " + cell.text());
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件5.doc", "附件5.wps", "附件5.docx", "附件5"})
    void aFormIsReadTextForText(String name) throws Exception {
        List<Reading> read = ziping.read(Files.readAllBytes(FORM), name);

        assertThat(read).hasSize(1);
        assertThat(read.get(0).evaluation()).isEqualTo(NineForms.all().get(4));
        assertThat(read.get(0).findings()).isEmpty();
        assertThat(read.get(0).source().mainSheet()).isEqualTo("表1");
        assertThat(ziping.check(read.get(0))).hasSize(1);
    }

    /**
     * Tables in tables, automatic numbers, a tracked change, a field, symbols and hidden text; the first table has two rows, the
     * one in it as well.
     */
    @Test
    void whatIsSeenIsRead() throws Exception {
        assertThat(texts(Files.readAllBytes(MARKUP), null))
                .containsExactly(
                        "A1 标题",
                        "A2 外前\n外后",
                        "B2 一、项\n二、项",
                        "A3 完成95次",
                        "B3 100.00分\n≥95%\n其中可见☑",
                        "A4 内1",
                        "B4 内2",
                        "A5 内3",
                        "B5 内4",
                        "A6 填表人：某某");
    }

    /** The end of a paragraph was deleted, and the second row; tabs and both kinds of hyphens are in the third. */
    @Test
    void whatWasDeletedIsNotSeenAndNothingElse() throws Exception {
        assertThat(texts(Files.readAllBytes(DELETED), null)).containsExactly("A1 可持续影响指标", "B1 乙", "A3 丙", "B3 a b-cd");
    }

    /** A box with two lines and a table between them hangs on the second line; the file keeps it apart from the text. */
    @Test
    void textBoxesComeBehindTheText() throws Exception {
        assertThat(texts(Files.readAllBytes(BOX), null))
                .containsExactly("A1 前", "A2 锚", "A3 表1", "B3 表2", "A4 后", "A5 框内标题", "A6 框1", "B6 框2", "A7 框尾");
    }

    @Test
    void aProtectedDocumentIsReadWithItsPassword() throws Exception {
        byte[] file = Files.readAllBytes(MARKUP);
        byte[] locked = Protected.doc(file, "密码 Pass1");

        assertThat(texts(locked, "密码 Pass1")).isEqualTo(texts(file, null));
        assertThatThrownBy(() -> texts(locked, null))
                .hasMessage("Word 文档（.doc）无法读取：文件已加密，没有密码打不开；用 --password 指定打开密码，或在 Word 中去掉密码后另存为 .docx");
        assertThatThrownBy(() -> texts(locked, "falsch"))
                .hasMessage("Word 文档（.doc）无法读取：文件已加密，给出的打开密码不对；核对后用 --password 重新指定，或在 Word 中去掉密码后另存为 .docx");
    }

    @Test
    void aDocumentObfuscatedByItsPasswordSaysSo() throws Exception {
        byte[] file = changed(Files.readAllBytes(FORM), 11, 0x83);

        assertThatThrownBy(() -> texts(file, null)).hasMessageContaining("用很旧的方式（XOR）加密");
    }

    @Test
    void aDocumentOfAnOlderWordSaysSo() throws Exception {
        byte[] file = changed(Files.readAllBytes(FORM), 2, 0x68);

        assertThatThrownBy(() -> texts(changed(file, 3, 0), null)).hasMessageContaining("Word 6.0/95 版本");
    }

    @Test
    void aDamagedDocumentSaysSo() throws Exception {
        byte[] file = Files.readAllBytes(FORM);
        // where the text's pieces are told
        byte[] broken = changed(changed(file, 0x01a2, 0xff), 0x01a5, 0x7f);

        assertThatThrownBy(() -> texts(broken, null))
                .isInstanceOf(OoxmlException.class)
                .hasMessage("Word 文档（.doc）无法读取：文件已损坏或不完整，无法打开；在 Word 或 WPS 中打开，另存为 .docx 再提交");
    }

    @Test
    void nothingIsHungOnIt() {
        assertThatThrownBy(() -> AnnotatedWorkbook.annotate(Files.readAllBytes(FORM), List.of(), null))
                .hasMessageContaining("旧版 Word 文档（.doc、.wps）不能加批注")
                .hasMessageContaining("另存为 .docx");
    }

    /** A file with another byte in its document's header. */
    private static byte[] changed(byte[] file, int at, int value) {
        byte[] changed = file.clone();
        changed[header(file) + at] = (byte) value;
        return changed;
    }

    static int header(byte[] file) {
        int at = 512;
        while ((file[at] & 0xff) != 0xec || (file[at + 1] & 0xff) != 0xa5) {
            at += 512;
        }
        return at;
    }
}
