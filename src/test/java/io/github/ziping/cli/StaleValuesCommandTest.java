package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command reads formulas whose saved results are old or missing as their results would be. */
class StaleValuesCommandTest {
    private final CliSession cli = new CliSession();

    private static String field(String name) {
        return Path.of("src/test/resources/field", name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.xlsx", "17-no-value.xlsx"})
    void checkTellsThemOnceAndNothingThatFollowsFromThem(String file) {
        cli.run("check", field(file));
        String report = cli.out();

        assertThat(report.split("stale-values", -1)).hasSize(2);
        assertThat(report)
                .doesNotContain("funds-sum", "execution-rate", "total-weight", "total-score", "missing-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.xlsx", "17-no-value.xlsx"})
    void exportGivesTheResults(String file) {
        cli.run("export", field(file), "-o", "-");

        assertThat(cli.out()).contains("\"executed\" : \"1461.9");
    }
}
