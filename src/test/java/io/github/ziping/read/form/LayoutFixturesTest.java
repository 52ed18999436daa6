package io.github.ziping.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.read.JsonForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.layouts.Fixture;
import io.github.ziping.testing.layouts.LayoutFixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way in which offices and programs make forms differ: one workbook, what must be read, and what must be said. */
class LayoutFixturesTest {
    private static final int COUNT = 142;

    private final Ziping ziping = TestOffice.open();

    static List<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.list(LayoutFixtures.FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(xlsx|xlsm|xls)"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theFolderIsComplete() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Path workbook : workbooks()) {
            expected.add(workbook.getFileName().toString());
            expected.add(beside(workbook, ".json").getFileName().toString());
            expected.add(beside(workbook, ".findings.txt").getFileName().toString());
        }
        assertThat(workbooks()).hasSize(COUNT);
        assertThat(expected).doesNotHaveDuplicates();
        try (Stream<Path> files = Files.list(LayoutFixtures.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void isReadAsExpected(Path workbook) throws Exception {
        List<Reading> readings = ziping.read(workbook);

        List<SelfEvaluation> expected = new ArrayList<>();
        for (Reading reading : JsonForms.read(Files.readAllBytes(beside(workbook, ".json")), "expected")) {
            expected.add(reading.evaluation());
        }
        assertThat(readings)
                .extracting(Reading::evaluation)
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(expected);
        assertThat(readings.stream()
                        .flatMap(reading -> reading.findings().stream())
                        .map(LayoutFixturesTest::brief))
                .containsExactlyInAnyOrderElementsOf(findings(workbook));
    }

    private static List<String> findings(Path workbook) throws IOException {
        return Files.readAllLines(beside(workbook, ".findings.txt"));
    }

    private static Path beside(Path workbook, String ending) {
        String name = workbook.getFileName().toString();
        return workbook.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    private static String brief(Finding finding) {
        return finding.rule() + " "
                + (finding.cell() == null ? "-" : finding.cell().address());
    }

    /** The files and the code that makes them cannot drift apart. */
    @Test
    void theyAreWhatTheirCodeMakes() throws IOException {
        List<Fixture> made = LayoutFixtures.make();
        assertThat(made).hasSize(COUNT);
        for (Fixture fixture : made) {
            Path file = LayoutFixtures.FOLDER.resolve(fixture.name());
            assertThat(parts(Files.readAllBytes(file))).as(fixture.name()).isEqualTo(parts(fixture.content()));
            assertThat(Files.readString(beside(file, ".json")))
                    .as(fixture.name())
                    .isEqualTo(fixture.json());
            assertThat(findings(file)).as(fixture.name()).isEqualTo(fixture.findings());
        }
    }

    /** What is in a zip, however it was deflated; an old workbook is one part as it stands. */
    private static Map<String, String> parts(byte[] file) throws IOException {
        if (file[0] != 'P') {
            return Map.of("", HexFormat.of().formatHex(file));
        }
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
