package io.github.ziping.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndOfProcessTest {
    private static final int CODE = 3;

    @TempDir
    private Path temp;

    /** Is started as a process of its own. */
    public static final class Ending {
        private Ending() {}

        /** Writes three files, of which it keeps two, and ends with others' hooks waiting. */
        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hooks")));
            Path kept = folder.resolve("kept");
            EndOfProcess.create(kept).close();
            EndOfProcess.forget(kept);
            Files.writeString(folder.resolve("never"), "", StandardCharsets.UTF_8);
            Path left = folder.resolve("left");
            EndOfProcess.delete(left);
            Files.writeString(left, "", StandardCharsets.UTF_8);
            if (args.length > 1) {
                EndOfProcess.forget(left);
            }
            if (EndOfProcess.settle()) {
                Runtime.getRuntime().halt(CODE);
            }
            System.exit(CODE);
        }
    }

    @Test
    void deletesWhatIsLeftAndWasNotForgotten() throws Exception {
        assertThat(run(temp.toString())).isEqualTo("hooks");
        assertThat(temp).isDirectoryNotContaining(file -> file.endsWith("left"));
        assertThat(temp.resolve("kept")).exists();
        assertThat(temp.resolve("never")).exists();
    }

    @Test
    void tellsThatNothingIsLeft() throws Exception {
        assertThat(run(temp.toString(), "forget")).isEmpty();
        assertThat(temp.resolve("left")).exists();
    }

    private static String run(String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(Ending.class.getName());
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(CODE);
        return printed.strip();
    }
}
