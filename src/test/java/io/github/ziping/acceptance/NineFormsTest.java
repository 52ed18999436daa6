package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.PrintedForm;
import io.github.ziping.testing.SheetText;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Xlsx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nine published forms, by way of their departments' workbooks: every printed text is the published one. */
@Tag("slow")
class NineFormsTest {
    private static final int INDICATORS = 15 + 20 + 9 + 31 + 9 + 11 + 13 + 12 + 31;

    /** 8 texts per indicator; per form 4 rows of funds with 7 texts, 6 basics, 2 goals, 2 totals and the grade. */
    private static final int TEXTS = INDICATORS * 8 + 9 * (4 * 7 + 6 + 2 + 2 + 1);

    private final Ziping ziping = TestOffice.open();
    private final List<SelfEvaluation> forms = NineForms.all();
    private final List<byte[]> files = new ArrayList<>();

    @BeforeEach
    void fillFromDepartmentWorkbooks() throws UnreadableException {
        for (SelfEvaluation form : forms) {
            List<Reading> readings = ziping.read(ziping.departmentWorkbook(form), form.project() + ".xlsx");
            assertThat(readings).hasSize(1);
            assertThat(readings.get(0).evaluation()).isEqualTo(form);
            assertThat(readings.get(0).findings()).isEmpty();
            files.add(ziping.fill(readings.get(0).evaluation()));
        }
    }

    @Test
    void cachedValues() throws IOException {
        int texts = 0;
        for (int i = 0; i < forms.size(); i++) {
            texts += compare(forms.get(i), files.get(i), false);
        }
        assertThat(texts).isEqualTo(TEXTS).isEqualTo(1_559);
    }

    @Test
    void computedByPoi() throws IOException {
        int texts = 0;
        for (int i = 0; i < forms.size(); i++) {
            texts += compare(forms.get(i), Xlsx.withoutCachedValues(files.get(i)), true);
        }
        assertThat(texts).isEqualTo(TEXTS);
    }

    /** Without its cached values the form shows 0 or nothing, so the comparisons above and below do see computed ones. */
    @Test
    void withoutCachedValuesNothingIsShown() throws IOException {
        Map<String, String> shown = shown(Xlsx.withoutCachedValues(files.get(0)), false);

        assertThat(shown).containsEntry("totalScore", "0.00").containsEntry("grade", "");
        assertThat(shown).containsEntry("funds.total.ratePercent", "0.00").containsEntry("funds.total.score", "0.00");
    }

    @Nested
    @Tag("libreoffice")
    class InLibreOffice {
        @TempDir
        private Path folder;

        @Test
        void computedByLibreOffice() throws IOException {
            LibreOffice.assumeAvailable();
            List<Path> inputs = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                inputs.add(Files.write(folder.resolve(i + ".xlsx"), Xlsx.withoutCachedValues(files.get(i))));
            }
            List<Path> outputs = LibreOffice.convert("xlsx", folder.resolve("out"), inputs);
            int texts = 0;
            for (int i = 0; i < forms.size(); i++) {
                texts += compare(forms.get(i), Files.readAllBytes(outputs.get(i)), false);
            }
            assertThat(texts).isEqualTo(TEXTS);
        }
    }

    /** Compares all texts and says how many there were. */
    private static int compare(SelfEvaluation form, byte[] file, boolean evaluate) throws IOException {
        Map<String, String> shown = shown(file, evaluate);
        assertThat(shown).as(form.project()).containsExactlyEntriesOf(PrintedForm.shown(form));
        return shown.size();
    }

    private static Map<String, String> shown(byte[] file, boolean evaluate) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            FormulaEvaluator evaluator = evaluate ? book.getCreationHelper().createFormulaEvaluator() : null;
            return PrintedForm.of(SheetText.shown(book.getSheetAt(0), evaluator));
        }
    }
}
