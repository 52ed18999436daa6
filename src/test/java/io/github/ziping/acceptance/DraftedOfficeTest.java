package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.job.PrepareOptions;
import io.github.ziping.job.Progress;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

        assertThat(again.indicators()).hasSameSizeAs(form.indicators());
        int compared = 0;
        for (FieldPath path : form.paths()) {
            Object said = form.value(path);
            if (said != null && !isComputed(path) && drafted.profile().form().prints(path)) {
                assertThat(plain(again.value(path))).as(path.toString()).isEqualTo(plain(said));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(25);
    }

    /** Rates, scores of the execution and totals are computed when a form is filled; titles lose the project's name. */
    private static boolean isComputed(FieldPath path) {
        return switch (path.field()) {
            case TITLE, RATE_PERCENT, FUND_SCORE, TOTAL_WEIGHT, TOTAL_SCORE, GRADE -> true;
            default -> false;
        };
    }

    /** Numbers by their value; texts without the signs and blanks in which the program writes a quantity otherwise. */
    private static String plain(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return FoldedText.of(String.valueOf(value)).replaceAll("[()]", "");
    }

    /** The department's workbook takes what the form says, and gives it again. */
    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "05", "06", "09", "10", "18"})
    void workbooksArePrepared(String layout) throws Exception {
        Ziping drafted = Ziping.office(draft(layout).toString());
        SelfEvaluation form = drafted.read(form(layout)).get(0).evaluation().withProject("示例项目");
        Path json = Files.write(folder.resolve("项目.json"), Ziping.json(List.of(form)));
        Path out = folder.resolve("out");
        drafted.prepare(List.of(json), out, PrepareOptions.USUAL, Progress.NONE);

        SelfEvaluation again = drafted.read(out.resolve("示例项目.xlsx")).get(0).evaluation();
        assertThat(again.funds().unit()).isEqualTo(form.funds().unit());
        assertThat(again.indicators())
                .extracting(Indicator::level3)
                .isEqualTo(form.indicators().stream().map(Indicator::level3).toList());
    }
}
