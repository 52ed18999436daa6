package io.github.ziping.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.ExpectedFindings;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The nine forms as LibreOffice Writer saves them, as old and as today's documents: in the office's layout and in that of the
 * ministry's annex, whole and cut by pages, each alone and all among prose. Read text for text, with just the known faults.
 */
@Tag("libreoffice")
class NineFormsInWriterTest {
    private final Ziping ziping = TestOffice.open();

    @TempDir
    Path folder;

    private String office(SelfEvaluation form) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ziping.fill(form)))) {
            return Docx.form(book.getSheetAt(0));
        }
    }

    /** Each form in each layout, layout by layout. */
    private List<String> bodies() throws IOException {
        List<String> bodies = new ArrayList<>();
        for (SelfEvaluation form : NineForms.all()) {
            bodies.add(office(form));
        }
        for (AnnexDocx.Cut cut : AnnexDocx.Cut.values()) {
            for (SelfEvaluation form : NineForms.all()) {
                bodies.add(AnnexDocx.body(form, cut));
            }
        }
        return bodies;
    }

    private Path file(String name, String body) throws IOException {
        return Files.write(folder.resolve(name + ".docx"), Docx.of(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "docx"})
    void eachAndAllOfThem(String format) throws Exception {
        LibreOffice.assumeWriter();
        List<String> bodies = bodies();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            files.add(file(String.valueOf(i), bodies.get(i)));
        }
        StringBuilder all = new StringBuilder(Docx.p("关于报送绩效自评表的通知") + Docx.p("各部门：" + "现将有关事项通知如下。".repeat(30)));
        for (String body : bodies.subList(0, NineForms.all().size())) {
            all.append(Docx.p("附件：")).append(body).append(Docx.p("上述项目" + "执行情况良好，".repeat(40)));
        }
        files.add(file("all", all.toString()));
        List<Path> saved = LibreOffice.convert(format, folder.resolve("out"), files);

        List<Reading> layout = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            SelfEvaluation expected = NineForms.all().get(i % 9);
            List<Reading> read = ziping.read(saved.get(i));
            assertThat(read).as("file %d", i).hasSize(1);
            assertThat(read.get(0).evaluation()).as("file %d", i).isEqualTo(expected);
            assertThat(read.get(0).findings()).as("file %d", i).isEmpty();
            layout.addAll(read);
            if (layout.size() == 9) {
                assertThat(ExpectedFindings.found(ziping, layout))
                        .containsExactlyInAnyOrderElementsOf(ExpectedFindings.all());
                layout.clear();
            }
        }
        List<Reading> read = ziping.read(saved.get(bodies.size()));
        assertThat(read).extracting(Reading::evaluation).isEqualTo(NineForms.all());
        assertThat(read).allMatch(reading -> reading.findings().isEmpty());
        assertThat(ExpectedFindings.found(ziping, read)).containsExactlyInAnyOrderElementsOf(ExpectedFindings.all());
    }
}
