package io.github.ziping.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PDF files that were built to take time or memory. */
@Tag("slow")
class HostilePdfTest {
    private static ThrowingCallable reading(byte[] file) {
        return () -> PdfFile.open(file, null).sheet(0, RowFilter.ALL);
    }

    private static ThrowingCallable reading(DrawnPdf pdf) {
        return reading(pdf.bytes());
    }

    /** The form, whose first page draws this instead. */
    private static byte[] drawing(String stream, String... more) {
        List<String> objects = DrawnPdf.form().objects();
        objects.set(6, stream);
        objects.addAll(List.of(more));
        return DrawnPdf.file(objects);
    }

    private static String stream(String content) {
        return "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
    }

    private static String packed(int size, String entries) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(9))) {
            byte[] block = " ".repeat(1 << 16).getBytes(StandardCharsets.ISO_8859_1);
            for (int done = 0; done < size; done += block.length) {
                out.write(block, 0, Math.min(block.length, size - done));
            }
        }
        return "<< /Length " + bytes.size() + entries + " >>\nstream\n" + bytes.toString(StandardCharsets.ISO_8859_1)
                + "\nendstream";
    }

    @Test
    void theFormItselfIsRead() {
        assertThatCode(reading(DrawnPdf.form())).doesNotThrowAnyException();
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws Exception {
        assertThatCode(reading(drawing(packed(Limits.PART_BYTES, " /Filter /FlateDecode"))))
                .doesNotThrowAnyException();
        assertThatThrownBy(reading(drawing(packed(Limits.PART_BYTES + 1, " /Filter /FlateDecode"))))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("特别大");
        assertThatThrownBy(reading(drawing(packed(1000, " /Filter [ /FlateDecode /FlateDecode ]"))))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("特别大");
        assertThatThrownBy(reading(drawing(
                        "<< /Length 70000 /Filter /LZWDecode >>\nstream\n" + "\u0080".repeat(70_000) + "\nendstream")))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("特别大");
    }

    @Test
    void manyPagesAreRefused() {
        List<String> objects = DrawnPdf.form().objects();
        String one = objects.get(1);
        objects.set(
                1,
                one.replaceAll(
                        "/Kids \\[.*?\\] /Count 2",
                        "/Kids [ " + "6 0 R ".repeat(Limits.PDF_PAGES) + "] /Count " + Limits.PDF_PAGES));
        assertThatCode(reading(DrawnPdf.file(objects))).doesNotThrowAnyException();
        objects.set(
                1,
                one.replaceAll("/Kids \\[.*?\\] /Count 2", "/Kids [ " + "6 0 R ".repeat(100_000) + "] /Count 100000"));
        assertThatThrownBy(reading(DrawnPdf.file(objects)))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining(Limits.PDF_PAGES + " 页");
        objects.set(1, one.replaceAll("/Kids \\[.*?\\]", "/Kids [ 2 0 R 2 0 R 6 0 R ]"));
        assertThatThrownBy(reading(DrawnPdf.file(objects))).isInstanceOf(OoxmlException.class);
    }

    /** The form, whose first page draws the first of so many forms, each of which draws the next some times. */
    private static byte[] forms(int count, int times, boolean inALoop) {
        List<String> objects = DrawnPdf.form().objects();
        int first = objects.size() + 1;
        objects.set(
                5,
                objects.get(5)
                        .replace("/Type /Page", "/Type /Page /Resources << /XObject << /A " + first + " 0 R >> >>"));
        objects.set(6, stream("/A Do"));
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            String calls = last && !inALoop ? "n" : "/A Do ".repeat(times);
            objects.add("<< /Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << /XObject << /A "
                    + (last ? first : first + i + 1) + " 0 R >> >> /Length " + calls.length() + " >>\nstream\n" + calls
                    + "\nendstream");
        }
        return DrawnPdf.file(objects);
    }

    @Test
    void formsThatDrawEachOtherEnd() {
        assertThatCode(reading(forms(Limits.PDF_FORMS, 1, false))).doesNotThrowAnyException();
        assertThatThrownBy(reading(forms(Limits.PDF_FORMS + 1, 1, false)))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining(Limits.PDF_FORMS + " 层");
        assertThatThrownBy(reading(forms(2, 30, true)))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining(Limits.PDF_FORMS + " 层");
    }

    @Test
    void deepNestingIsRefused() {
        assertThatCode(() -> {
                    try {
                        reading(drawing(stream("[".repeat(200_000)))).call();
                    } catch (OoxmlException e) {
                        assertThat(e.fault()).isNotBlank();
                    }
                })
                .doesNotThrowAnyException();
        List<String> objects = DrawnPdf.form().objects();
        objects.set(0, "<< /Type /Catalog /Pages 2 0 R /X " + "<< /X ".repeat(200_000) + " >>");
        assertThatCode(() -> {
                    try {
                        reading(DrawnPdf.file(objects)).call();
                    } catch (OoxmlException e) {
                        assertThat(e.fault()).isNotBlank();
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aWidthForAllGlyphsThereCouldBeIsNone() {
        for (String range : List.of("0 2147483647 500", "-2147483648 2147483647 500", "0 60000 500 ".repeat(100))) {
            List<String> objects = DrawnPdf.form().objects();
            objects.set(3, objects.get(3).replaceAll("/W \\[.*?]", "/W [ " + range + " ] /W2 [ " + range + " 1 2 ]"));

            assertThatCode(reading(DrawnPdf.file(objects))).doesNotThrowAnyException();
        }
    }

    @Test
    void glyphsAreCounted() {
        String line = "\u8d22".repeat(500);
        DrawnPdf pdf = DrawnPdf.form().page();
        int free = Limits.PDF_GLYPHS - 250;
        for (int i = 0; i < free / 500; i++) {
            pdf.text(1, 1, line);
        }
        assertThatCode(reading(pdf)).doesNotThrowAnyException();
        assertThatThrownBy(reading(pdf.text(1, 1, line)))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining(Limits.PDF_GLYPHS + " 个");
    }

    @Test
    void linesAreCounted() {
        String line = "1 1 m 1 9 l S\n";
        DrawnPdf pdf = DrawnPdf.form().page().raw(line.repeat(Limits.PDF_RULINGS));
        assertThatCode(reading(pdf)).doesNotThrowAnyException();
        assertThatThrownBy(reading(pdf.raw(line)))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining(Limits.PDF_RULINGS + " 条");
    }

    @Test
    void operatorsAreCounted() {
        DrawnPdf pdf = DrawnPdf.form().page().raw("n ".repeat(Limits.PDF_OPERATORS));
        assertThatThrownBy(reading(pdf))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining(Limits.PDF_OPERATORS + " 条");
    }

    @Test
    void aFineGridIsRefused() {
        StringBuilder grid = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            grid.append("0 ").append(3 * i).append(" m 2700 ").append(3 * i).append(" l S ");
            grid.append(3 * i).append(" 0 m ").append(3 * i).append(" 2700 l S\n");
        }
        assertThatThrownBy(reading(new DrawnPdf()
                        .page("/MediaBox [0 0 3000 3000]")
                        .raw(grid.toString())
                        .text(9, 9, "财")))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining(Limits.CELLS_ON_SHEET + " 个");
    }
}
