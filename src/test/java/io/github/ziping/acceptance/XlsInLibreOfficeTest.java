package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.RandomForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Xls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that LibreOffice saved in other formats. */
@Tag("libreoffice")
class XlsInLibreOfficeTest {
    private static final Path EXAMPLES = Path.of("templates/shanghai-2024/examples");
    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));
    private static final int RANDOM = LONG ? 21 : 10;

    private final Ziping ziping = TestOffice.open();

    @TempDir
    private Path folder;

    @BeforeEach
    void available() {
        LibreOffice.assumeAvailable();
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }

    private Path save(String name, byte[] file) throws IOException {
        return Files.write(folder.resolve(name + ".xlsx"), file);
    }

    /** Values, formats, merges and page breaks are what POI's user model reads of the same file. */
    @Test
    void cellsAreWhatPoiReads() throws Exception {
        List<Path> inputs = new ArrayList<>(examples());
        for (SelfEvaluation form : NineForms.all()) {
            inputs.add(save("form" + inputs.size(), ziping.fill(form)));
        }
        int cells = 0;
        for (Path xls : LibreOffice.convert("xls", folder.resolve("out"), inputs)) {
            cells += Xls.compareWithPoi(Files.readAllBytes(xls), xls.toString());
        }
        assertThat(inputs).hasSize(18);
        // 1,559 texts are printed on the nine forms alone
        assertThat(cells).isGreaterThan(3_000);
    }

    @Test
    void departmentWorkbooksReadTheSame() throws Exception {
        List<Path> inputs = new ArrayList<>(examples());
        for (int seed = 0; seed < RANDOM; seed++) {
            inputs.add(save("random" + seed, ziping.departmentWorkbook(RandomForms.of(seed))));
        }
        List<Path> outputs = LibreOffice.convert("xls", folder.resolve("out"), inputs);
        for (int i = 0; i < inputs.size(); i++) {
            assertThat(read(outputs.get(i)).evaluation())
                    .as(inputs.get(i).toString())
                    .usingRecursiveComparison()
                    .isEqualTo(read(inputs.get(i)).evaluation());
        }
    }

    private Reading read(Path file) throws UnreadableException {
        return ziping.read(file).get(0);
    }

    @Test
    void otherFormatsAreNamed() throws Exception {
        assertThat(refused("ods")).contains("（.ods）");
        assertThat(refused("html")).contains("网页（HTML）");
        assertThat(refused("csv")).contains("CSV");
        assertThat(refused("fods")).contains("OpenDocument 表格");
    }

    private String refused(String format) throws IOException {
        Path form = save("form", ziping.fill(NineForms.all().get(0)));
        Path file = LibreOffice.convert(format, folder.resolve(format), List.of(form))
                .get(0);
        try {
            ziping.read(Files.readAllBytes(file), "甲.xlsx");
        } catch (UnreadableException e) {
            return e.findings().get(0).message();
        }
        throw new AssertionError(format + " was read");
    }
}
