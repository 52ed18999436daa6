package io.github.ziping.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.Limits;
import io.github.ziping.testing.PageClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are looked at in memory, at the bound and above, in the smallest heap. */
class LookedAtTest {
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
            HttpResponse<String> answer = client.upload("/check", "大.xlsx", new byte[Limits.LOOKED_AT_BYTES + 1]);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("大.xlsx", "16 MB", "图片");
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
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String name = String.format(Locale.ROOT, "f%d.%s", i, i % 2 == 0 ? "xlsx" : "json");
                HttpRequest request = HttpRequest.newBuilder(URI.create(origin + "/check?name=" + name))
                        .header("Origin", origin)
                        .header("X-Ziping", "fetch")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                        .build();
                answers.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
            }
            for (CompletableFuture<HttpResponse<String>> each : answers) {
                HttpResponse<String> answer = each.get();
                assertThat(answer.statusCode()).isIn(200, 413, 503);
                assertThat(answer.body()).isNotBlank();
            }
        } finally {
            server.destroy();
        }
    }
}
