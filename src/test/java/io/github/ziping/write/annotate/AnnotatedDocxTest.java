package io.github.ziping.write.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.word.Docx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Word itself would show these comments: another program finds each of them at its cell. */
class AnnotatedDocxTest {
    private final Ziping ziping = TestOffice.open();

    private static CellNote note(String sheet, String cell, String text) {
        return new CellNote(sheet, CellRef.parse(cell), Severity.WARNING, text);
    }

    private static List<String> comments(byte[] docx) throws Exception {
        List<String> comments = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            XWPFComment[] found = document.getComments();
            for (XWPFComment comment : found == null ? new XWPFComment[0] : found) {
                comments.add(comment.getAuthor() + ": " + comment.getText());
            }
        }
        return comments;
    }

    @Test
    void aCommentHangsOnACellOnAnEmptyCellAndOnALine() throws Exception {
        byte[] docx = Docx.of(Docx.p("绩效自评表")
                + "<w:tbl><w:tr><w:tc><w:tcPr/><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + Docx.run("甲")
                + "</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>");
        byte[] copy = AnnotatedDocx.annotate(
                docx,
                List.of(
                        note("表1", "A1", "一"),
                        note("表1", "B1", "二 <&"),
                        note("正文", "A1", "三"),
                        note("表1", "Z9", "没有这一格")));
        assertThat(comments(copy)).containsExactly("ziping: 【警告】一", "ziping: 【警告】二 <&", "ziping: 【警告】三");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy))) {
            String row = document.getTables().get(0).getRow(0).getCtRow().xmlText();
            assertThat(row).containsSubsequence("jc", "commentReference", "甲");
            assertThat(document.getTables()
                            .get(0)
                            .getRow(0)
                            .getCell(1)
                            .getCTTc()
                            .xmlText())
                    .contains("commentReference");
        }
    }

    /** The document as somebody returns it who has added a comment of his own. */
    private static byte[] commented(byte[] docx, String author, String text) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFComment comment = document.getDocComments().createComment(BigInteger.valueOf(77));
            comment.setAuthor(author);
            comment.createParagraph().createRun().setText(text);
            document.getTables()
                    .get(0)
                    .getRow(0)
                    .getCell(0)
                    .getParagraphs()
                    .get(0)
                    .getCTP()
                    .addNewR()
                    .addNewCommentReference()
                    .setId(BigInteger.valueOf(77));
            document.write(out);
            return out.toByteArray();
        }
    }

    private static int references(byte[] docx) throws Exception {
        String xml = new String(ZipArchive.open(docx).required("word/document.xml"), StandardCharsets.UTF_8);
        return xml.split("commentReference ", -1).length - 1;
    }

    @Test
    void commentsOfPeopleStayAndOursGoWithTheNextCopy() throws Exception {
        byte[] first = AnnotatedDocx.annotate(
                Docx.of(Docx.table("甲|乙")), List.of(note("表1", "A1", "一"), note("表1", "B1", "旧")));
        byte[] returned = commented(first, "王某", "请看");
        byte[] second = AnnotatedDocx.annotate(returned, List.of(note("表1", "B1", "二")));
        assertThat(comments(second)).containsExactly("王某: 请看", "ziping: 【警告】二");
        assertThat(references(second)).isEqualTo(2);
        byte[] third = AnnotatedDocx.annotate(second, List.of());
        assertThat(comments(third)).containsExactly("王某: 请看");
        assertThat(references(third)).isOne();
    }

    @Test
    void eachFindingOfTheNineFormsHasItsCommentAndTheFormReadsTheSame() throws Exception {
        int findings = 0;
        for (var form : NineForms.all()) {
            byte[] docx;
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ziping.fill(form)))) {
                docx = Docx.of(Docx.form(book.getSheetAt(0)));
            }
            Reading reading = ziping.read(docx, "a.docx").get(0);
            List<CellNote> notes = new ArrayList<>();
            for (Finding finding : ziping.check(reading)) {
                assertThat(finding.sheet()).isEqualTo("表1");
                notes.add(new CellNote("表1", finding.cell(), finding.severity(), finding.textForUnit()));
            }
            findings += notes.size();
            byte[] copy = AnnotatedDocx.annotate(docx, notes);
            long cells = notes.stream().map(CellNote::cell).distinct().count();
            assertThat(comments(copy)).hasSize((int) cells);
            assertThat(ziping.read(copy, "a.docx").get(0).evaluation()).isEqualTo(form);
        }
        assertThat(findings).isEqualTo(15);
    }
}
