package io.github.ziping.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.Limits;
import io.github.ziping.testing.PageClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are looked at in memory, at the bound and above, in the smallest heap. */
@Tag("slow")
class LookedAtTest {
    private static final int FILES = 12;

    /** As send.js has them. */
    private static final int TRIES = 30;

    private static final int LOST_TRIES = 6;

    @TempDir
    private Path temp;

    /** A server in a process of its own; tells its address and goes on until it is ended. */
    static final class Server {
        public static void main(String[] arguments) throws Exception {
            PageClient client = PageClient.start(null);
            System.out.println(client.origin());
            int unused = System.in.read();
            client.close();
        }
    }

    @Test
    void oneByteMoreIsTold() throws Exception {
        try (PageClient client = PageClient.start(null)) {
            HttpResponse<String> answer =
                    client.upload("/check", "大\n\u202e表.xlsx", new byte[Limits.LOOKED_AT_BYTES + 1]);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("“大  表.xlsx”", "16 MB", "图片");
        }
    }

    @Test
    void twelveAtTheBoundAreAnsweredInTheSmallestHeap() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process server = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-Djava.io.tmpdir=" + temp,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Server.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            String origin = server.inputReader(StandardCharsets.UTF_8).readLine();
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            byte[] content = new byte[Limits.LOOKED_AT_BYTES];
            ExecutorService threads = Executors.newFixedThreadPool(FILES);
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < FILES; i++) {
                String name = String.format(Locale.ROOT, "f%d.%s", i, i % 2 == 0 ? "xlsx" : "json");
                HttpRequest request = HttpRequest.newBuilder(URI.create(origin + "/check?name=" + name))
                        .timeout(Duration.ofSeconds(60))
                        .header("Origin", origin)
                        .header("X-Ziping", "fetch")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                        .build();
                answers.add(threads.submit(() -> answer(client, request)));
            }
            for (int i = 0; i < FILES; i++) {
                HttpResponse<String> answer = answers.get(i).get();
                // zeros are neither a workbook nor JSON: each is told by its name that no form was read
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                assertThat(answer.body()).contains("没有读到自评表", "f" + i + ".");
            }
            threads.shutdownNow();
            assertThat(server.isAlive()).isTrue();
        } finally {
            server.destroy();
        }
    }

    /**
     * What the page hears in the end: send.js comes again where the server has too much to do, and a few times where the line broke
     * while it sent. More than these nobody may need.
     */
    private static HttpResponse<String> answer(HttpClient client, HttpRequest request) throws Exception {
        int lost = 0;
        for (int tries = 1; ; tries++) {
            try {
                HttpResponse<String> answer =
                        client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (answer.statusCode() != 503 || tries >= TRIES) {
                    return answer;
                }
                assertThat(answer.headers().firstValue("Retry-After")).contains("1");
                Thread.sleep(1_000);
            } catch (IOException e) {
                lost++;
                if (lost >= LOST_TRIES) {
                    throw e;
                }
                Thread.sleep(500L * lost);
            }
        }
    }
}
