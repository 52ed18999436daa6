package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.testing.UnknownHeading;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --word HEADING=field}: a heading gets its meaning for one run. */
class WordOptionTest {
    @TempDir
    private Path temp;

    private final CliSession cli = new CliSession();

    private Path form() throws Exception {
        byte[] form = UnknownHeading.form("做到了什么");
        return Files.write(temp.resolve("外表.xlsx"), form);
    }

    @Test
    void givesAHeadingItsMeaning() throws Exception {
        String file = form().toString();

        cli.run("check", file);
        assertThat(cli.out()).contains("unknown-heading").contains("E6:E8");
        cli.run("check", file, "--word", "做到了什么=actual");
        assertThat(cli.out()).doesNotContain("unknown-heading");
        cli.run("export", file, "--word", "做到了什么=actual", "-o", "-");
        assertThat(cli.out()).contains("13次", "96%");
    }

    @Test
    void refusesAFieldThatThereIsNot() throws Exception {
        assertThat(cli.run("check", form().toString(), "--word", "做到了什么=nosuch"))
                .isEqualTo(Cli.USAGE);
        assertThat(cli.err()).contains("没有字段“nosuch”").contains("actual").contains("deviation");
    }
}
