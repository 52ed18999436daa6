package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.Ministry;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.RandomForms;
import io.github.ziping.testing.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back: the nine and random forms, as official form of both offices, department workbook, JSON. */
@Tag("slow")
class RoundTripTest {
    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));
    private static final int RANDOM = 2_000;
    private static final int THROUGH_LIBREOFFICE = LONG ? 2_000 : 8;

    private final Ziping shanghai = TestOffice.open();
    private final Ziping ministry = TestOffice.mof();

    @TempDir
    Path folder;

    /** By name; every fiftieth with texts over many pages. */
    private static Map<String, SelfEvaluation> forms(int random) {
        Map<String, SelfEvaluation> forms = new LinkedHashMap<>();
        for (SelfEvaluation form : NineForms.all()) {
            forms.put("form" + (forms.size() + 1), form);
        }
        for (int seed = 0; seed < random; seed++) {
            forms.put("seed" + seed, seed % 50 == 49 ? RandomForms.longOf(seed) : RandomForms.of(seed));
        }
        return forms;
    }

    @Test
    void officialFormsOfShanghai() throws UnreadableException {
        for (Map.Entry<String, SelfEvaluation> form : forms(RANDOM).entrySet()) {
            byte[] file = shanghai.fill(form.getValue());

            assertReadAs(form.getValue(), shanghai.read(file, "a.xlsx"), form.getKey());
        }
    }

    @Test
    void officialFormsOfTheMinistry() throws UnreadableException {
        for (Map.Entry<String, SelfEvaluation> form : forms(RANDOM).entrySet()) {
            byte[] file = ministry.fill(form.getValue());

            assertReadAs(Ministry.printed(form.getValue()), ministry.read(file, "a.xlsx"), form.getKey());
            // to the other office it is some other office's form
            assertReadAs(Ministry.printed(form.getValue()), shanghai.read(file, "a.xlsx"), form.getKey());
        }
    }

    @Test
    void departmentWorkbooksOfBoth() throws UnreadableException {
        for (Map.Entry<String, SelfEvaluation> form : forms(LONG ? RANDOM : 60).entrySet()) {
            SelfEvaluation start = form.getValue();
            assertReadAs(start, shanghai.read(shanghai.departmentWorkbook(start), "a.xlsx"), form.getKey());
            SelfEvaluation atMinistry = Ministry.computed(start);
            assertReadAs(atMinistry, ministry.read(ministry.departmentWorkbook(start), "a.xlsx"), form.getKey());
        }
    }

    @Test
    void jsonOfAll() throws UnreadableException {
        List<SelfEvaluation> forms = new ArrayList<>(forms(RANDOM).values());

        List<Reading> readings = shanghai.read(Ziping.json(forms), "a.json");

        assertThat(readings).extracting(Reading::evaluation).isEqualTo(forms);
    }

    @Tag("libreoffice")
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void officialFormsSavedByLibreOffice(String format) throws IOException, UnreadableException {
        LibreOffice.assumeAvailable();
        Map<String, SelfEvaluation> forms = forms(THROUGH_LIBREOFFICE);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, SelfEvaluation> form : forms.entrySet()) {
            files.add(Files.write(folder.resolve(form.getKey() + ".xlsx"), shanghai.fill(form.getValue())));
            files.add(Files.write(folder.resolve(form.getKey() + "m.xlsx"), ministry.fill(form.getValue())));
        }

        List<Path> saved = LibreOffice.convert(format, folder.resolve(format), files);

        int next = 0;
        for (Map.Entry<String, SelfEvaluation> form : forms.entrySet()) {
            assertReadAs(form.getValue(), shanghai.read(saved.get(next++)), form.getKey());
            assertReadAs(Ministry.printed(form.getValue()), ministry.read(saved.get(next++)), form.getKey());
        }
    }

    @Tag("libreoffice")
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void departmentWorkbooksSavedByLibreOffice(String format) throws IOException, UnreadableException {
        LibreOffice.assumeAvailable();
        Map<String, SelfEvaluation> forms = forms(THROUGH_LIBREOFFICE);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, SelfEvaluation> form : forms.entrySet()) {
            files.add(
                    Files.write(folder.resolve(form.getKey() + ".xlsx"), shanghai.departmentWorkbook(form.getValue())));
        }

        List<Path> saved = LibreOffice.convert(format, folder.resolve(format), files);

        int next = 0;
        for (Map.Entry<String, SelfEvaluation> form : forms.entrySet()) {
            assertReadAs(form.getValue(), shanghai.read(saved.get(next++)), form.getKey());
        }
    }

    private static void assertReadAs(SelfEvaluation expected, List<Reading> readings, String name) {
        assertThat(readings).as(name).hasSize(1);
        Reading reading = readings.get(0);
        if (!reading.evaluation().equals(expected)) {
            assertThat(reading.evaluation()).as(name).usingRecursiveComparison().isEqualTo(expected);
        }
        assertThat(reading.findings()).as(name).isEmpty();
    }
}
