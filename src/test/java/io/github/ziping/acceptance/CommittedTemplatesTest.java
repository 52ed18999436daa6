package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The masters and examples in {@code templates/} are what the program makes. After a change that is meant, run
 * {@code mvn test -Dtest=CommittedTemplatesTest -Dziping.regenerate=true} and look at what changed.
 */
class CommittedTemplatesTest {
    private static final Path OFFICE = Path.of("templates/shanghai-2024");

    @TempDir
    Path folder;

    private Map<String, byte[]> made() throws Exception {
        Ziping ziping = Ziping.office(OFFICE.toString());
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : ziping.template(folder)) {
            files.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        int number = 1;
        for (SelfEvaluation form : NineForms.all()) {
            files.put("examples/" + number++ + "-" + form.project() + ".xlsx", ziping.departmentWorkbook(form));
        }
        return files;
    }

    private static List<String> committed() throws IOException {
        try (Stream<Path> files = Files.walk(OFFICE)) {
            List<String> names = new ArrayList<>();
            files.filter(file -> file.toString().endsWith(".xlsx"))
                    .forEach(
                            file -> names.add(OFFICE.relativize(file).toString().replace('\\', '/')));
            names.sort(null);
            return names;
        }
    }

    @Test
    void theyAreWhatTheProgramMakes() throws Exception {
        Map<String, byte[]> made = made();
        if (Boolean.getBoolean("ziping.regenerate")) {
            for (String name : made.keySet()) {
                Files.createDirectories(OFFICE.resolve(name).getParent());
                Files.write(OFFICE.resolve(name), made.get(name));
            }
        }
        assertThat(made).hasSize(11);
        assertThat(committed()).containsExactlyElementsOf(made.keySet());
        for (String name : made.keySet()) {
            assertThat(Files.readAllBytes(OFFICE.resolve(name))).as(name).isEqualTo(made.get(name));
        }
    }

    @Test
    void theListOfBuiltInOfficesNamesEachFolder() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("templates"))) {
            assertThat(folders.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Ziping.builtInOffices());
        }
    }

    @Test
    void theMinistrysMastersAreToo() throws Exception {
        Path office = Path.of("templates/mof-2020");
        List<Path> made = Ziping.office(office.toString()).template(folder);
        assertThat(made).hasSize(2);
        for (Path file : made) {
            Path committed = office.resolve(file.getFileName());
            if (Boolean.getBoolean("ziping.regenerate")) {
                Files.copy(file, committed, StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(Files.readAllBytes(committed)).as(committed.toString()).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void theExamplesReadBackAsTheNineForms() throws Exception {
        Ziping ziping = Ziping.office(OFFICE.toString());
        List<SelfEvaluation> read = new ArrayList<>();
        for (String name : committed()) {
            if (name.startsWith("examples/")) {
                Reading reading = ziping.read(OFFICE.resolve(name)).get(0);
                assertThat(reading.findings()).as(name).isEmpty();
                read.add(reading.evaluation());
            }
        }
        assertThat(read).isEqualTo(NineForms.all());
    }
}
