package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar target/ziping.jar serve}: as it is started, used and ended. */
class ServeIT {
    private static final Path JAR = Path.of(System.getProperty("ziping.jar", "target/ziping.jar"));
    private static final int FORMS = 500;
    private static final long MOST_KILOBYTES = 256 << 10;

    @TempDir
    Path temp;

    private final HttpClient client = HttpClient.newHttpClient();

    private Process start(Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString(), "serve", folder.toString(), "--port", "0"));
        return new ProcessBuilder(command)
                .redirectError(temp.resolve("err.txt").toFile())
                .start();
    }

    private static String address(Process server) throws IOException {
        BufferedReader said = server.inputReader(StandardCharsets.UTF_8);
        return said.readLine().replaceFirst(".*：", "");
    }

    private String page(String address) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    /** Kilobytes that Linux holds for a process, at most so far. */
    private static long peak(ProcessHandle process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void showsFiveHundredFormsInAQuarterOfAGigabyteAndEndsWhenItIsTold() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        Process server = start(year.folder().root());
        try {
            String address = address(server);
            assertThat(page(address)).contains("2024年度绩效自评台账", "<b>9</b>");
            for (int i = 0; i < FORMS; i++) {
                Path copy = year.folder().received().resolve("第" + i + "份.xlsx");
                Files.write(copy, TestOffice.open().fill(YearFolders.form(i % 9 + 1)));
            }
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            String shown = page(address);
            while (!shown.contains("<strong>9</strong> / 9") && System.nanoTime() < end) {
                Thread.sleep(200);
                shown = page(address);
            }
            assertThat(shown).contains("<strong>9</strong> / 9");
            ProcessHandle small = server.toHandle().children().findFirst().orElseThrow();
            assertThat(peak(small)).isLessThan(MOST_KILOBYTES);

            server.destroy();
            assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
            small.onExit().get(10, TimeUnit.SECONDS);
            assertThat(Files.readString(temp.resolve("err.txt"))).isEmpty();
        } finally {
            server.descendants().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theSecondProcessEndsWhenTheFirstIsKilled() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        Process server = start(year.folder().root());
        address(server);
        ProcessHandle small = server.toHandle().children().findFirst().orElseThrow();
        server.destroyForcibly().waitFor();
        small.onExit().get(10, TimeUnit.SECONDS);
        assertThat(small.isAlive()).isFalse();
    }
}
