package io.github.ziping.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.ExpectedFindings;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.word.AnnexDocx;
import io.github.ziping.word.Docx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nine forms, printed by LibreOffice, are read text for text, white space aside, with just the known faults. */
@Tag("libreoffice")
class PdfFormsTest {
    private static final String LINES = "<w:tblBorders>"
            + List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
                    .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>")
                    .reduce("", String::concat)
            + "</w:tblBorders>";
    private static final String NEXT_PAGE = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    private final Ziping ziping = TestOffice.open();

    @TempDir
    Path folder;

    private List<SelfEvaluation> bare(List<Reading> readings) {
        return readings.stream().map(Reading::evaluation).toList();
    }

    private void assertNine(List<Reading> readings, String as) throws IOException {
        assertThat(texts(bare(readings))).as(as).isEqualTo(texts(NineForms.all()));
        assertThat(readings).as(as).allMatch(reading -> reading.findings().isEmpty());
        assertThat(ExpectedFindings.found(ziping, readings))
                .as(as)
                .containsExactlyInAnyOrderElementsOf(ExpectedFindings.all());
    }

    private static List<String> texts(List<SelfEvaluation> forms) {
        return forms.stream()
                .map(form -> form.toString().replaceAll("[\\s\\p{Z}]+", ""))
                .toList();
    }

    private static String office(Ziping ziping, SelfEvaluation form) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ziping.fill(form)))) {
            return Docx.form(book.getSheetAt(0));
        }
    }

    /** The same body with lines around its cells. */
    private static String ruled(String body) {
        return body.replace("<w:tblPr>", "<w:tblPr>" + LINES);
    }

    /** A page as high as that, in twips, so that it ends in other rows. */
    private static String pages(int height) {
        return "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"" + height
                + "\"/><w:pgMar w:top=\"1000\" w:bottom=\"1000\""
                + " w:left=\"1000\" w:right=\"1000\"/></w:sectPr></w:pPr></w:p>";
    }

    @Test
    void fromCalc() throws Exception {
        LibreOffice.assumeAvailable();
        List<Path> books = new ArrayList<>();
        for (SelfEvaluation form : NineForms.all()) {
            books.add(Files.write(folder.resolve(books.size() + ".xlsx"), ziping.fill(form)));
        }
        List<Path> printed = LibreOffice.convert("pdf", folder.resolve("pdf"), books);

        List<Reading> readings = new ArrayList<>();
        for (Path file : printed) {
            readings.addAll(ziping.read(file));
        }
        assertNine(readings, "each");
    }

    @Test
    void fromWriter() throws Exception {
        LibreOffice.assumeWriter();
        List<Path> documents = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (SelfEvaluation form : NineForms.all()) {
            String body = ruled(office(ziping, form));
            all.append(all.length() == 0 ? "" : NEXT_PAGE).append(body);
            documents.add(document(documents.size(), body));
        }
        for (AnnexDocx.Cut cut : List.of(AnnexDocx.Cut.NONE, AnnexDocx.Cut.HEADINGS_ONCE)) {
            for (SelfEvaluation form : NineForms.all()) {
                documents.add(document(documents.size(), ruled(AnnexDocx.body(form, cut))));
            }
        }
        for (int height : new int[] {13_000, 14_000, 15_500, 16_838}) {
            for (SelfEvaluation form : NineForms.all()) {
                documents.add(document(documents.size(), ruled(office(ziping, form)) + pages(height)));
            }
        }
        documents.add(document(documents.size(), all.toString()));
        List<Path> printed = LibreOffice.convert("pdf", folder.resolve("pdf"), documents);

        List<Reading> readings = new ArrayList<>();
        for (Path file : printed.subList(0, printed.size() - 1)) {
            readings.addAll(ziping.read(file));
            if (readings.size() == NineForms.all().size()) {
                assertNine(readings, "up to " + file.getFileName());
                readings.clear();
            }
        }
        assertThat(readings).isEmpty();
        assertNine(ziping.read(printed.get(printed.size() - 1)), "all in one");
    }

    private Path document(int number, String body) throws IOException {
        return Files.write(folder.resolve(number + ".docx"), Docx.of(body));
    }
}
