package io.github.ziping.check.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.profile.Checks;
import io.github.ziping.testing.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reason names a measure when a person would say that it does: the two lists in {@code reasons/}. */
class MeasureGrammarTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "reasons");

    /** Both lists only ever grow. */
    private static final int LEAST = 300;

    private final Checks checks = TestOffice.open().profile().checks();

    private static List<String> reasons(String file) throws IOException {
        List<String> reasons = Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(reasons).hasSizeGreaterThan(LEAST).doesNotHaveDuplicates();
        return reasons;
    }

    @Test
    void whatIsDoneIsAMeasure() throws IOException {
        assertThat(reasons("measures.txt"))
                .filteredOn(reason -> !ReasonText.namesMeasure(reason, checks))
                .isEmpty();
    }

    @Test
    void causesAndStatesAreNone() throws IOException {
        assertThat(reasons("no-measures.txt"))
                .filteredOn(reason -> ReasonText.namesMeasure(reason, checks))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "不适用, false",
        "不涉及。, false",
        "N/A, false",
        "n/a, false",
        "——, false",
        "' / ', false",
        "无偏差，无需改进。, false",
        "已完成, false",
        "招标较晚, true",
        "无人报名, true",
    })
    void aReasonSaysMoreThanThatThereIsNone(String text, boolean reason) {
        assertThat(ReasonText.isReason(text, checks)).isEqualTo(reason);
    }
}
