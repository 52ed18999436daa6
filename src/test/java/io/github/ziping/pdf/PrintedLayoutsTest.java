package io.github.ziping.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.layouts.LayoutFixtures;
import io.github.ziping.testing.madeup.MadeUpLayouts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of many layouts, printed by LibreOffice, are read as the workbooks themselves. */
@Tag("libreoffice")
class PrintedLayoutsTest {
    private static final int SEEDS = "long".equals(System.getProperty("ziping.fuzz")) ? 1_000 : 30;

    /**
     * What LibreOffice prints of these is not what they hold: fewer digits, formats with units and times, texts typed as
     * formulas, results that it computes otherwise, escapes that it does not know.
     */
    private static final Set<String> PRINTED_OTHERWISE = Set.of(
            "115-amounts-shown-shorter",
            "116-units-in-number-formats",
            "123-dates-for-quantities",
            "126-escaped-escapes",
            // where fonts are wide, an .xls that is to fit a page has its last column on another
            "135-old-of-many-sheets",
            "68-target-typed-as-formula",
            "69-target-with-name-error",
            "71-formulas-without-results",
            "88-old-xls",
            "field-17");

    private final Ziping ziping = TestOffice.open();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();
    private int right;
    private int lost;

    @TempDir
    Path folder;

    @Test
    void areReadAsTheWorkbooks() throws Exception {
        LibreOffice.assumeAvailable();
        List<Path> books = new ArrayList<>();
        for (Path file : files(LayoutFixtures.FOLDER)) {
            ready(file.getFileName().toString(), Files.readAllBytes(file), books);
        }
        for (Path file : files(Path.of("src/test/resources/field"))) {
            ready("field-" + file.getFileName(), Files.readAllBytes(file), books);
        }
        for (int seed = 0; seed < SEEDS; seed++) {
            ready("seed-" + seed + ".xlsx", MadeUpLayouts.of(seed).xlsx(), books);
        }
        List<Path> printed = LibreOffice.convert("pdf", folder.resolve("pdf"), books);
        for (int i = 0; i < books.size(); i++) {
            compare(books.get(i), printed.get(i));
        }
        System.out.printf("PrintedLayoutsTest %d files, %d values right, %d lost%n", books.size(), right, lost);
        assertThat(wrong).isEmpty();
        assertThat(silent).isEmpty();
        assertThat(right).isGreaterThan(98 * (right + lost) / 100);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.xlsx?m?"))
                    .sorted()
                    .toList();
        }
    }

    private void ready(String name, byte[] file, List<Path> books) throws IOException {
        String bare = name.substring(0, name.lastIndexOf('.'));
        try {
            if (!PRINTED_OTHERWISE.contains(bare)) {
                books.add(Files.write(folder.resolve(name), Print.ready(file)));
            }
        } catch (IllegalStateException | org.apache.poi.ooxml.POIXMLException e) {
            // POI writes no Strict workbooks
            assertThat(name).contains("strict");
        }
    }

    private void compare(Path book, Path pdf) {
        List<Reading> expected = read(book, new ArrayList<>());
        List<Finding> told = new ArrayList<>();
        List<Reading> read = read(pdf, told);
        for (int i = 0; i < Math.max(expected.size(), read.size()); i++) {
            Map<String, String> should =
                    i < expected.size() ? values(expected.get(i).evaluation()) : Map.of();
            Map<String, String> is = i < read.size() ? values(read.get(i).evaluation()) : Map.of();
            Set<String> paths = new TreeSet<>(should.keySet());
            paths.addAll(is.keySet());
            for (String path : paths) {
                if (should.containsKey(path) && should.get(path).equals(is.get(path))) {
                    right++;
                } else if (is.containsKey(path)) {
                    wrong.add(pdf.getFileName() + " " + path + ": " + is.get(path) + " for " + should.get(path));
                } else {
                    lost++;
                    if (told.isEmpty()) {
                        silent.add(pdf.getFileName() + " " + path + ": " + should.get(path));
                    }
                }
            }
        }
    }

    private List<Reading> read(Path file, List<Finding> told) {
        try {
            List<Reading> readings = ziping.read(file);
            readings.forEach(reading -> told.addAll(reading.findings()));
            return readings;
        } catch (UnreadableException e) {
            told.addAll(e.findings());
            return List.of();
        }
    }

    private static Map<String, String> values(SelfEvaluation form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FieldPath path : form.paths()) {
            Object value = form.value(path);
            if (value instanceof BigDecimal number) {
                values.put(path.toString(), number.stripTrailingZeros().toPlainString());
            } else if (value != null) {
                values.put(path.toString(), value.toString().replaceAll("[\\s\\p{Z}]+", ""));
            }
        }
        return values;
    }
}
