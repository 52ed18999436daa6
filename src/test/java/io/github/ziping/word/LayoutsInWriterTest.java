package io.github.ziping.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The layouts of many offices as tables in documents say the same after Writer saved them, as old and as today's documents: its
 * columns are edges computed anew.
 */
@Tag("libreoffice")
class LayoutsInWriterTest {
    /** Every so-many-th in a build. */
    private static final int STEP = "long".equals(System.getProperty("ziping.fuzz")) ? 1 : 5;

    private final Ziping ziping = TestOffice.open();

    @TempDir
    Path folder;

    @Test
    void sayTheSame() throws Exception {
        LibreOffice.assumeWriter();
        List<Path> files = new ArrayList<>();
        List<Path> layouts = layouts();
        for (int i = 0; i < layouts.size(); i += STEP) {
            Path layout = layouts.get(i);
            try (Workbook book = WorkbookFactory.create(layout.toFile(), null, true)) {
                String name = layout.getFileName().toString().replace(".xlsx", ".docx");
                files.add(Files.write(folder.resolve(name), Docx.of(Docx.form(book.getSheetAt(0)))));
            }
        }
        List<Path> old = LibreOffice.convert("doc", folder.resolve("doc"), files);
        List<Path> today = LibreOffice.convert("docx", folder.resolve("docx"), files);

        int forms = 0;
        for (int i = 0; i < files.size(); i++) {
            List<SelfEvaluation> expected = forms(files.get(i));
            forms += expected.size();
            assertThat(forms(old.get(i))).as(old.get(i).toString()).isEqualTo(expected);
            assertThat(forms(today.get(i))).as(today.get(i).toString()).isEqualTo(expected);
        }
        assertThat(forms).isGreaterThan(files.size() * 3 / 4);
    }

    /** Without one that POI does not open, and those whose escapes Writer reads as Excel does. */
    private static List<Path> layouts() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/test/resources/layouts"))) {
            return all.filter(file -> file.toString().endsWith(".xlsx"))
                    .filter(file -> !file.toString().contains("strict")
                            && !file.toString().contains("escaped"))
                    .sorted()
                    .toList();
        }
    }

    private List<SelfEvaluation> forms(Path file) {
        try {
            return ziping.read(file).stream().map(Reading::evaluation).toList();
        } catch (UnreadableException e) {
            return List.of();
        }
    }
}
