package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.HardNumbers;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.PrintedForm;
import io.github.ziping.testing.RandomForms;
import io.github.ziping.testing.SheetText;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Xlsx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random forms: model, cached values, POI and LibreOffice all say what the tests' own arithmetic says. */
@Tag("slow")
class RandomFormsTest {
    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));
    private static final int FORMS = LONG ? 200_000 : 10_000;
    private static final int ROUND_TRIPS = LONG ? 5_000 : 150;
    private static final int COMPUTED = LONG ? 2_000 : 120;

    private final Ziping ziping = TestOffice.open();

    @Test
    void theFilesSayWhatTheModelSays() {
        for (long seed = 0; seed < FORMS; seed++) {
            assertStored(RandomForms.of(seed), "seed " + seed);
        }
    }

    @Test
    void departmentWorkbooksReadBackEqual() throws UnreadableException {
        for (long seed = 0; seed < ROUND_TRIPS; seed++) {
            SelfEvaluation form = RandomForms.of(seed);
            List<Reading> readings = ziping.read(ziping.departmentWorkbook(form), seed + ".xlsx");
            assertThat(readings).as("seed %d", seed).hasSize(1);
            assertThat(readings.get(0).evaluation())
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .isEqualTo(form);
        }
    }

    @Test
    void jsonReadsBackEqual() throws UnreadableException {
        List<SelfEvaluation> forms =
                LongStream.range(0, ROUND_TRIPS).mapToObj(RandomForms::of).toList();
        List<Reading> readings = ziping.read(Ziping.json(forms), "forms.json");

        assertThat(readings).extracting(Reading::evaluation).isEqualTo(forms);
    }

    @Test
    void poiComputesTheSame() throws IOException {
        for (long seed = 0; seed < COMPUTED; seed++) {
            assertComputedByPoi(RandomForms.of(seed), "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.ziping.testing.HardNumbers#cases")
    void hardNumbersAreStoredAndComputedAlike(String name, SelfEvaluation form) throws IOException {
        assertStored(form, name);
        assertComputedByPoi(form, name);
    }

    @Nested
    @Tag("libreoffice")
    class InLibreOffice {
        @TempDir
        private Path folder;

        @Test
        void libreOfficeComputesTheSame() throws IOException {
            LibreOffice.assumeAvailable();
            List<SelfEvaluation> forms = new ArrayList<>(HardNumbers.forms());
            int hard = forms.size();
            LongStream.range(0, COMPUTED).mapToObj(RandomForms::of).forEach(forms::add);
            List<Path> outputs = LibreOffice.convert("xlsx", folder.resolve("out"), written(forms));
            for (int i = 0; i < forms.size(); i++) {
                Map<String, String> shown = shown(Files.readAllBytes(outputs.get(i)), false);
                assertSame(PrintedForm.shown(forms.get(i)), shown, "form " + i + ", seed " + (i - hard));
            }
        }

        private List<Path> written(List<SelfEvaluation> forms) throws IOException {
            List<Path> files = new ArrayList<>();
            for (SelfEvaluation form : forms) {
                byte[] file = Xlsx.withoutCachedValues(ziping.fill(form));
                files.add(Files.write(folder.resolve(files.size() + ".xlsx"), file));
            }
            return files;
        }
    }

    private void assertStored(SelfEvaluation form, String name) {
        assertSame(PrintedForm.stored(form), PrintedForm.of(SheetText.stored(ziping.fill(form))), name);
    }

    private void assertComputedByPoi(SelfEvaluation form, String name) throws IOException {
        Map<String, String> shown = shown(Xlsx.withoutCachedValues(ziping.fill(form)), true);
        assertSame(PrintedForm.shown(form), shown, name);
    }

    /** Says only what differs: a form has hundreds of texts. */
    private static void assertSame(Map<String, String> expected, Map<String, String> actual, String name) {
        if (!actual.equals(expected)) {
            Map<String, String> missing = new LinkedHashMap<>(expected);
            missing.entrySet().removeAll(actual.entrySet());
            Map<String, String> wrong = new LinkedHashMap<>(actual);
            wrong.entrySet().removeAll(expected.entrySet());
            assertThat(wrong).as(name).isEqualTo(missing);
        }
    }

    private static Map<String, String> shown(byte[] file, boolean evaluate) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            FormulaEvaluator evaluator = evaluate ? book.getCreationHelper().createFormulaEvaluator() : null;
            return PrintedForm.of(SheetText.shown(book.getSheetAt(0), evaluator));
        }
    }
}
