package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.job.PrepareOptions;
import io.github.ziping.job.Progress;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An office drafted from each of the field's layouts reads its form as the built-in offices do, and works. */
@Tag("slow")
class DraftedOfficeTest {
    private static final Path FIELD = Path.of("src/test/resources/field");

    @TempDir
    Path folder;

    private Path draft(String layout) throws Exception {
        Path office = folder.resolve("office-" + layout);
        List<Path> written = Ziping.office(Ziping.DEFAULT_OFFICE).draft(form(layout), office);
        assertThat(written)
                .extracting(path -> path.getFileName().toString())
                .containsExactly("profile.yaml", "checks.yaml", "草稿说明.txt", "form.xlsx", "input.xlsx");
        return office;
    }

    private static Path form(String layout) {
        return FIELD.resolve(layout + ".xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "05", "06", "09", "10", "18"})
    void theFormIsReadAsBefore(String layout) throws Exception {
        Ziping drafted = Ziping.office(draft(layout).toString());
        Reading before = Ziping.office(Ziping.DEFAULT_OFFICE).read(form(layout)).get(0);
        Reading after = drafted.read(form(layout)).get(0);

        assertThat(after.evaluation()).isEqualTo(before.evaluation());
    }

    /** What the drafted form prints is there again when the filled form is read. */
    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "05", "06", "09", "10", "18"})
    void theFilledFormSaysWhatTheFormSaid(String layout) throws Exception {
        Ziping drafted = Ziping.office(draft(layout).toString());
        SelfEvaluation form = drafted.read(form(layout)).get(0).evaluation();
        Path filled = Files.write(folder.resolve(layout + "-filled.xlsx"), drafted.fill(form));
        SelfEvaluation again = drafted.read(filled).get(0).evaluation();

        assertThat(again.project()).isEqualTo(form.project());
        assertThat(again.indicators().size()).isEqualTo(form.indicators().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "05", "06", "09", "10", "18"})
    void workbooksArePrepared(String layout) throws Exception {
        Ziping drafted = Ziping.office(draft(layout).toString());
        Path out = folder.resolve("out");
        drafted.prepare(List.of(form(layout)), out, PrepareOptions.USUAL, Progress.NONE);
        assertThat(Files.list(out)).isNotEmpty();
    }
}
