package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command reads formulas whose saved results are old or missing as their results would be. */
class StaleValuesCommandTest {
    private static String run(String... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter out = new PrintWriter(bytes, true, StandardCharsets.UTF_8);
        new Cli(out, new PrintWriter(new StringWriter(), true), bytes, false).run(args);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String field(String name) {
        return Path.of("src/test/resources/field", name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.xlsx", "17-no-value.xlsx"})
    void checkTellsThemOnceAndNothingThatFollowsFromThem(String file) {
        String report = run("check", field(file));

        assertThat(report.split("stale-values", -1)).hasSize(2);
        assertThat(report)
                .doesNotContain("funds-sum", "execution-rate", "total-weight", "total-score", "missing-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.xlsx", "17-no-value.xlsx"})
    void exportGivesTheResults(String file) {
        assertThat(run("export", field(file), "-o", "-")).contains("\"executed\" : \"1461.9");
    }
}
