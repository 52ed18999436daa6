package io.github.ziping.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.PrintedCell;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfFileTest {
    @Test
    void cellsWithoutALineBetweenAreMerged() throws Exception {
        Sheet sheet = PdfFile.open(table(null), null).sheet(0, RowFilter.ALL);

        assertThat(sheet.cells()).extracting(Cell::text).containsExactly("Title", "both\nrows", "1", "2");
        assertThat(sheet.merges()).contains(new Sheet.Range(1, 0, 2, 0));
    }

    @Test
    void anEncryptedFileNeedsItsPassword() throws Exception {
        byte[] file = table("secret");

        assertThat(PdfFile.open(file, "secret").sheet(0, RowFilter.ALL).cells()).hasSize(4);
        assertThatThrownBy(() -> PdfFile.open(file, null))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("没有密码打不开");
        assertThatThrownBy(() -> PdfFile.open(file, "other"))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("密码不对");
    }

    @Test
    void whatIsNoPdfIsDamaged() {
        assertThatThrownBy(() -> PdfFile.open(new byte[] {'%', 'P', 'D', 'F', '-'}, null))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("已损坏");
    }

    @Test
    void aFontThatDoesNotSayWhatItsGlyphsAreIsTold() throws Exception {
        byte[] allOfIt = DrawnPdf.file(DrawnPdf.form().objects().stream()
                .map(object -> object.replace("/UniGB-UCS2-H", "/Identity-H")
                        .replace("/Ordering (GB1)", "/Ordering (Identity)"))
                .toList());
        assertThatThrownBy(() -> PdfFile.open(allOfIt, null))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("没有文字编码");

        List<String> objects = new DrawnPdf()
                .page()
                .table(100, 100, "项目名称|甲项目", "主管部门|")
                .raw("BT /F2 10 Tf 153 709 Td <00410042> Tj ET")
                .objects();
        objects.set(1, objects.get(1).replace("/F1 3 0 R", "/F1 3 0 R /F2 8 0 R"));
        objects.add(objects.get(2).replace("/UniGB-UCS2-H", "/Identity-H").replace("4 0 R", "9 0 R"));
        objects.add(objects.get(3).replace("/Ordering (GB1)", "/Ordering (Identity)"));
        Sheet sheet = PdfFile.open(DrawnPdf.file(objects), null).sheet(0, RowFilter.ALL);

        assertThat(sheet.cells()).extracting(Cell::text).containsExactly("项目名称", "甲项目", "主管部门", PrintedCell.UNMAPPED);
    }

    @Test
    void aFileThatForbidsCopyingIsRead() throws Exception {
        AccessPermission none = new AccessPermission();
        none.setCanExtractContent(false);
        try (PDDocument document = Loader.loadPDF(DrawnPdf.form().bytes())) {
            document.protect(new StandardProtectionPolicy("owner", "", none));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);

            assertThat(PdfFile.open(bytes.toByteArray(), null)
                            .sheet(0, RowFilter.ALL)
                            .cells())
                    .extracting(Cell::text)
                    .contains("甲项目");
        }
    }

    @Test
    void theMachinesFontsAreNotSearched() throws Exception {
        // PDFBox would leave a list of them there
        Path list = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean before = Files.exists(list);

        PdfFile.open(DrawnPdf.form().bytes(), null);

        assertThat(Files.exists(list)).isEqualTo(before);
    }

    /** A title above two columns and two rows; the cells on the left have no line between them. */
    private static byte[] table(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                text(out, 100, 650, "Title");
                text(out, 110, 580, "both");
                text(out, 110, 565, "rows");
                text(out, 210, 590, "1");
                text(out, 210, 560, "2");
                line(out, 100, 610, 300, 610);
                out.addRect(200, 579.5f, 100, 1);
                out.fill();
                line(out, 100, 550, 300, 550);
                line(out, 100, 550, 100, 610);
                line(out, 200, 550, 200, 610);
                line(out, 300, 550, 300, 610);
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void text(PDPageContentStream out, float x, float y, String text) throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static void line(PDPageContentStream out, float x1, float y1, float x2, float y2) throws IOException {
        out.moveTo(x1, y1);
        out.lineTo(x2, y2);
        out.stroke();
    }
}
