package io.github.ziping.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.files.ContentSeal;
import io.github.ziping.testing.ChildProcess;
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
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed while files come in: what it said that it has it has, and nothing is half there. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class KilledUploadsTest {
    private static final int KILLS = "long".equals(System.getProperty("ziping.fuzz")) ? 50 : 10;
    private static final int SENDERS = 3;
    private static final long SEED = 20_261_129;

    @TempDir
    private Path temp;

    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final AtomicInteger number = new AtomicInteger();

    @Test
    void nothingIsHalfThereAndNothingIsLost() throws Exception {
        System.out.println("KilledUploadsTest seed " + SEED);
        Random random = new Random(SEED);
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        Path received = year.folder().received();
        int left = 0;
        for (int i = 0; i < KILLS; i++) {
            Process server = ChildProcess.java(
                    temp.resolve("err.txt"), "serve", year.folder().root().toString(), "--port", "0");
            try (BufferedReader said = server.inputReader(StandardCharsets.UTF_8)) {
                String address = said.readLine().replaceFirst(".*：", "");
                assertThat(temporary(received)).as("cleared at the start").isEmpty();
                List<Thread> senders = new ArrayList<>();
                for (int s = 0; s < SENDERS; s++) {
                    senders.add(new Thread(new Sender(address, random.nextLong())));
                }
                senders.forEach(Thread::start);
                // in the middle of work, not while the server still warms up
                int before = answered.size();
                for (int wait = 0; wait < 200 && answered.size() == before; wait++) {
                    Thread.sleep(50);
                }
                Thread.sleep(random.nextInt(300));
                server.destroyForcibly().waitFor();
                for (Thread sender : senders) {
                    sender.join(TimeUnit.SECONDS.toMillis(20));
                    assertThat(sender.isAlive()).isFalse();
                }
            } finally {
                server.destroyForcibly().waitFor();
            }
            left += temporary(received).size();
            assertWhole(received);
        }
        System.out.println("KilledUploadsTest " + answered.size() + " of " + sent.size() + " files answered, " + left
                + " left half");
        assertThat(answered).hasSizeGreaterThanOrEqualTo(KILLS);
        assertThat(Files.readString(temp.resolve("err.txt"))).doesNotContain("Exception");
    }

    private void assertWhole(Path received) throws IOException {
        List<String> there = new ArrayList<>();
        try (Stream<Path> files = Files.walk(received)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().startsWith(".ziping-")) {
                    there.add(ContentSeal.sha256(Files.readAllBytes(file)));
                }
            }
        }
        assertThat(sent).as("nothing half").containsAll(there);
        assertThat(there)
                .as("nothing lost, nothing twice")
                .containsAll(answered)
                .doesNotHaveDuplicates();
    }

    private static List<Path> temporary(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(".ziping-"))
                    .toList();
        }
    }

    /** Sends files until the server is gone. */
    private final class Sender implements Runnable {
        private final HttpClient client = HttpClient.newHttpClient();
        private final String address;
        private final Random random;

        Sender(String address, long seed) {
            this.address = address;
            this.random = new Random(seed);
        }

        @Override
        public void run() {
            try {
                while (true) {
                    byte[] content = new byte[1_000 + random.nextInt(3_000_000)];
                    random.nextBytes(content);
                    String seal = ContentSeal.sha256(content);
                    sent.add(seal);
                    if (send(content) == 200) {
                        answered.add(seal);
                    }
                }
            } catch (IOException e) {
                // the server was killed
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private int send(byte[] content) throws IOException, InterruptedException {
            String name = number.incrementAndGet() % 4 == 0 ? "chu/same.dat" : number.get() + ".dat";
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "receive?name=" + name))
                    .header("Origin", address.substring(0, address.length() - 1))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
