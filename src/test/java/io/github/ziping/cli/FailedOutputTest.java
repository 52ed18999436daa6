package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where standard output takes nothing, as a closed pipe or a full disk, every command says so in one line and ends with 4. */
class FailedOutputTest {
    private static final OutputStream CLOSED = new OutputStream() {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    };

    @TempDir
    private Path temp;

    private record Run(int code, String err) {}

    private Run run(String line) throws IOException {
        Path form = temp.resolve("表.xlsx");
        if (Files.notExists(form)) {
            Files.write(form, TestOffice.open().fill(NineForms.all().get(1)));
        }
        String[] args = line.replace("FORM", form.toString())
                .replace("OUT", temp.resolve("out").toString())
                .split(" ", -1);
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(CLOSED, false, StandardCharsets.UTF_8);
        int code = new Cli(out, new PrintWriter(err), CLOSED, false).run(args);
        return new Run(code, err.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fill FORM -o OUT",
                "fill FORM -o OUT --strict",
                "merge FORM -o OUT.xlsx",
                "prepare FORM -o OUT",
                "prepare --list -o OUT.xlsx",
                "template -o OUT",
                "check FORM",
                "check FORM --quiet",
                "check FORM --annotate OUT",
                "check FORM --format json",
                "check FORM --format html",
                "check FORM --format xlsx",
                "export FORM",
                "export FORM --format csv",
                "explain",
                "explain weights-not-100",
                "--help",
                "fill --help",
                "--version"
            })
    void itIsSaidInOneLine(String line) throws IOException {
        Run run = run(line);

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err().lines().filter(said -> said.contains("标准输出")))
                .singleElement()
                .asString()
                .startsWith("无法写入标准输出：");
        assertThat(run.err()).doesNotContain("Exception", "Broken pipe", "\tat ");
    }

    @Test
    void filesAreWrittenAllTheSame() throws IOException {
        assertThat(run("prepare FORM -o OUT").err()).contains("已生成 1 份填报表", "无法写入标准输出");
        assertThat(temp.resolve("out")).isNotEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fill FORM -o OUT --quiet", "check FORM --format json -o OUT.json", "export FORM -o OUT.json"})
    void whoPrintsNothingDoesNotFail(String line) throws IOException {
        Run run = run(line);

        assertThat(run.code()).isZero();
        assertThat(run.err()).doesNotContain("无法写入");
    }
}
