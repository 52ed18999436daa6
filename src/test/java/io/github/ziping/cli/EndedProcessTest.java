package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.xlsx.XlsxFile;
import io.github.ziping.testing.ChildProcess;
import io.github.ziping.testing.ValidForms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are ended in the middle of their work, in whichever way. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class EndedProcessTest {
    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));
    private static final int ROUNDS = LONG ? 10 : 1;
    private static final int FORMS = 60;
    private static final long SEED = 20_261_128;

    @TempDir
    private static Path temp;

    private static Path inputs;
    private static Path workbooks;

    @BeforeAll
    static void makeInputs() throws Exception {
        inputs = Files.createDirectory(temp.resolve("收件"));
        workbooks = Files.createDirectory(temp.resolve("表"));
        Ziping ziping = Ziping.office(Ziping.DEFAULT_OFFICE);
        for (int i = 0; i < FORMS; i++) {
            var form = ValidForms.of(i).withProject("项目" + i).withGrade("差");
            Files.write(inputs.resolve(i + ".json"), Ziping.json(List.of(form)));
            if (i < FORMS / 3) {
                Files.write(workbooks.resolve(i + ".xlsx"), ziping.fill(form));
            }
        }
    }

    private static final List<String> SIGNALS = List.of("TERM", "KILL", "INT", "HUP");

    /** Of these each command gets so many in a round, others in the next. */
    private static final int SIGNALS_IN_ROUND = 2;

    /** What each command writes into a folder. */
    private static List<List<String>> commands() {
        String in = inputs.toString();
        return List.of(
                List.of("fill", in, "-o", "out"),
                List.of("merge", in, "-o", "out"),
                List.of("merge", in, "--forms", "apart", "-o", "out"),
                List.of("prepare", in, "-o", "out"),
                List.of("check", workbooks.toString(), "--annotate", "out", "-o", "out/报告.html", "--format", "html"),
                List.of("check", in, "-o", "out/报告.xlsx", "--format", "xlsx"),
                List.of("export", in, "-o", "out/全部.json"),
                List.of("export", in, "-o", "out/全部.csv", "--format", "csv"),
                List.of("template", "-o", "out"),
                List.of("template", "--from", workbooks.resolve("0.xlsx").toString(), "--force", "-o", "out"));
    }

    private static Process start(Path folder, List<String> command, Path errors) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                ChildProcess.classPath(),
                "io.github.ziping.cli.Main"));
        all.addAll(command);
        return new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile())
                .start();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> temporary(Path folder) throws IOException {
        return files(folder).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> name.startsWith(".ziping-"))
                .toList();
    }

    private static void assertWhole(Path folder) throws Exception {
        for (Path file : files(folder)) {
            String name = file.toString();
            if (name.endsWith(".xlsx")) {
                XlsxFile book = XlsxFile.open(Files.readAllBytes(file));
                assertThat(book.sheetNames()).isNotEmpty();
                for (int i = 0; i < book.sheetNames().size(); i++) {
                    book.sheet(i, RowFilter.ALL);
                }
            } else if (name.endsWith(".json")) {
                assertThat(Files.readString(file).strip()).startsWith("{").endsWith("}");
            } else if (name.endsWith(".html")) {
                assertThat(Files.readString(file)).endsWith("</html>\n");
            } else if (name.endsWith(".csv")) {
                assertThat(Files.readString(file)).endsWith("\r\n");
            }
        }
    }

    @Test
    void nothingIsHalfWrittenAndNothingLeftBehind() throws Exception {
        Random random = new Random(SEED);
        System.out.println("EndedProcessTest seed " + SEED);
        int number = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (List<String> command : commands()) {
                for (int i = 0; i < SIGNALS_IN_ROUND; i++) {
                    Path folder = Files.createDirectory(temp.resolve("run" + number));
                    String signal = SIGNALS.get((number / SIGNALS_IN_ROUND + round + i * 2) % SIGNALS.size());
                    end(folder, command, signal, 100 + random.nextInt(1200), number++ % 3 == 0);
                }
            }
        }
        System.out.println("EndedProcessTest ended " + number + " processes");
    }

    /** Ends a command after a time, where an earlier run's outputs are already or in an empty folder. */
    private static void end(Path folder, List<String> command, String signal, int millis, boolean old)
            throws Exception {
        String what = command + " " + signal + " after " + millis + " ms";
        Files.createDirectories(folder.resolve("out"));
        Path errors = folder.resolve("errors.txt");
        if (old) {
            run(folder, command, errors, what);
        }
        List<Path> before = files(folder);
        Process process = start(folder, command, errors);
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as(what).isTrue();
        assertThat(Files.readString(errors, StandardCharsets.UTF_8)).as(what).doesNotContain("\tat ", "Exception");
        assertWhole(folder);
        if (signal.equals("KILL")) {
            run(folder, command, errors, what);
            assertWhole(folder);
        }
        assertThat(temporary(folder)).as(what).isEmpty();
        assertThat(before).as(what).allMatch(Files::exists);
    }

    private static void run(Path folder, List<String> command, Path errors, String what) throws Exception {
        Process process = start(folder, command, errors);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(what).isTrue();
        assertThat(process.exitValue()).as(what + Files.readString(errors)).isLessThan(2);
    }
}
