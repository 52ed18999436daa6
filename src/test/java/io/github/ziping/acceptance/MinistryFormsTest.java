package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.HardNumbers;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.Ministry;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.PrintedForm;
import io.github.ziping.testing.RandomForms;
import io.github.ziping.testing.SheetText;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Xlsx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ministry's form: rounded rates with a percent sign, as the tests' own arithmetic, POI and LibreOffice have them. */
@Tag("slow")
class MinistryFormsTest {
    private static final int STORED = 2_000;
    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));
    private static final int COMPUTED = LONG ? 100 : 60;

    private final Ziping ziping = TestOffice.mof();

    @TempDir
    Path folder;

    private static List<SelfEvaluation> forms(int random) {
        List<SelfEvaluation> forms = new ArrayList<>(NineForms.all());
        forms.addAll(HardNumbers.forms());
        for (int seed = 0; seed < random; seed++) {
            forms.add(RandomForms.of(seed));
        }
        return forms;
    }

    /** 356.49 of 377.89 are 94.337 %: Shanghai cuts to 94.33, the ministry's office rounds to 94.34. */
    @Test
    void theFourthFormsRateIsRounded() throws IOException {
        SelfEvaluation form = NineForms.all().get(3);
        assertThat(form.funds().total().ratePercent()).isEqualByComparingTo(new BigDecimal("94.33"));

        assertThat(shown(ziping.fill(form), false)).containsEntry("funds.total.ratePercent", "94.34%");
    }

    @Test
    void theFilesSayWhatTheModelSays() {
        List<SelfEvaluation> forms = forms(STORED);
        for (int i = 0; i < forms.size(); i++) {
            SheetText file = SheetText.stored(ziping.fill(forms.get(i)));
            assertThat(PrintedForm.ofMinistry(file))
                    .as("form %d", i)
                    .isEqualTo(PrintedForm.storedByMinistry(Ministry.printed(forms.get(i))));
        }
    }

    @Test
    void theFilesShowWhatTheModelSays() throws IOException {
        for (SelfEvaluation form : forms(0)) {
            assertThat(shown(ziping.fill(form), false)).isEqualTo(expected(form));
        }
    }

    @Test
    void poiComputesTheSame() throws IOException {
        for (SelfEvaluation form : forms(COMPUTED)) {
            assertThat(shown(Xlsx.withoutCachedValues(ziping.fill(form)), true)).isEqualTo(expected(form));
        }
    }

    /** So that the comparisons above and below see computed values. */
    @Test
    void withoutCachedValuesNothingIsShown() throws IOException {
        Map<String, String> shown =
                shown(Xlsx.withoutCachedValues(ziping.fill(NineForms.all().get(3))), false);

        assertThat(shown).containsEntry("funds.total.ratePercent", "0.00%").containsEntry("totalScore", "0.00");
    }

    @Test
    @Tag("libreoffice")
    void libreOfficeComputesTheSame() throws IOException {
        LibreOffice.assumeAvailable();
        List<SelfEvaluation> forms = forms(20);
        List<Path> files = new ArrayList<>();
        for (SelfEvaluation form : forms) {
            byte[] file = Xlsx.withoutCachedValues(ziping.fill(form));
            files.add(Files.write(folder.resolve(files.size() + ".xlsx"), file));
        }
        List<Path> saved = LibreOffice.convert("xlsx", folder.resolve("out"), files);
        for (int i = 0; i < saved.size(); i++) {
            assertThat(shown(Files.readAllBytes(saved.get(i)), false))
                    .as("form %d", i)
                    .isEqualTo(expected(forms.get(i)));
        }
    }

    private static Map<String, String> expected(SelfEvaluation form) {
        return PrintedForm.shownByMinistry(Ministry.printed(form));
    }

    private static Map<String, String> shown(byte[] file, boolean evaluate) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            FormulaEvaluator evaluator = evaluate ? book.getCreationHelper().createFormulaEvaluator() : null;
            return PrintedForm.ofMinistry(SheetText.shown(book.getSheetAt(0), evaluator));
        }
    }
}
