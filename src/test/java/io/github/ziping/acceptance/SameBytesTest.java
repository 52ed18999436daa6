package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.RandomForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.write.poi.FormTemplateGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same input gives the same bytes: again, elsewhere, and from several threads. */
@Tag("slow")
class SameBytesTest {
    private static final int RANDOM_FORMS = 200;
    private static final int WORKBOOKS = 5;

    private final List<SelfEvaluation> forms = forms();

    @Test
    void theSameAgainAndFromAnotherFrontDoor() {
        assertThat(written(TestOffice.open())).isEqualTo(written(TestOffice.open()));
    }

    @Test
    void soDoesTheMinistrysOffice() {
        assertThat(written(TestOffice.mof()))
                .isEqualTo(written(TestOffice.mof()))
                .isNotEqualTo(written(TestOffice.open()));
    }

    @Test
    void aFormDoesNotDependOnTheOnesBeforeIt() {
        Ziping ziping = TestOffice.open();
        for (int i = forms.size() - 1; i >= 0; i--) {
            byte[] after = ziping.fill(forms.get(i));
            assertThat(digest(TestOffice.open().fill(forms.get(i))))
                    .as("form %d", i)
                    .isEqualTo(digest(after));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, America/New_York",
        "ar-EG-u-nu-arab, Asia/Shanghai",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Apia",
        "de-DE, Asia/Kolkata",
        "ja-JP-u-ca-japanese, UTC"
    })
    void theSameInAnyZoneAndLocale(String locale, String zone) {
        List<String> here = writtenByBoth();
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(writtenByBoth()).isEqualTo(here);
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }

    @Test
    void theSameFromTwoThreadsAtOnce() throws Exception {
        Ziping one = TestOffice.open();
        List<String> alone = filled(TestOffice.open());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<List<String>> future : threads.invokeAll(List.of(job(one), job(one)))) {
                assertThat(future.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<List<String>> job(Ziping ziping) {
        return () -> filled(ziping);
    }

    private List<String> writtenByBoth() {
        List<String> files = written(TestOffice.open());
        files.addAll(written(TestOffice.mof()));
        return files;
    }

    /** The digests of all forms filled, a few department workbooks, the masters and the JSON. */
    private List<String> written(Ziping ziping) {
        List<String> files = filled(ziping);
        for (int i = 0; i < WORKBOOKS; i++) {
            files.add("department " + i + digest(ziping.departmentWorkbook(forms.get(i))));
        }
        files.add("form.xlsx" + digest(FormTemplateGenerator.generate(ziping.profile())));
        files.add("input.xlsx" + digest(ziping.departmentWorkbook(null)));
        files.add("json" + digest(Ziping.json(forms)));
        return files;
    }

    private List<String> filled(Ziping ziping) {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            files.add("form " + i + digest(ziping.fill(forms.get(i))));
        }
        return files;
    }

    private static String digest(byte[] file) {
        try {
            return " "
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<SelfEvaluation> forms() {
        List<SelfEvaluation> forms = new ArrayList<>(NineForms.all());
        LongStream.range(0, RANDOM_FORMS).mapToObj(RandomForms::of).forEach(forms::add);
        return forms;
    }
}
