package io.github.ziping.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.serve.guard.SlowConnections;
import io.github.ziping.testing.Folders;
import io.github.ziping.testing.HostileXlsx;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.RawRequest;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Visitor;
import io.github.ziping.testing.YearFolders;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody's browser sends: it is refused and told, nothing is stored, and the server goes on. */
@Tag("slow")
class HostileRequestsTest {
    @TempDir
    private Path temp;

    private Path root;
    private PageClient client;
    private Visitor office;
    private Visitor unit;
    private Map<String, Long> before;

    @BeforeEach
    void start() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp, "大楼修缮项目|行政处|李");
        root = year.folder().root();
        client = PageClient.startLan(root);
        office = client.visitor(client.server().address());
        office.get("/");
        String line = Files.readAllLines(root.resolve("链接.txt"), StandardCharsets.UTF_8).stream()
                .filter(each -> each.startsWith("行政处"))
                .findFirst()
                .orElseThrow();
        unit = client.visitor(
                client.origin() + "/u/" + line.replaceFirst(".*\\| *", "").strip());
        before = Folders.below(temp);
    }

    @AfterEach
    void close() throws Exception {
        assertThat(Folders.below(temp)).as("nothing is stored").isEqualTo(before);
        assertThat(office.get("/").statusCode()).isEqualTo(200);
        assertThat(unit.get("/unit").statusCode()).isEqualTo(200);
        client.close();
    }

    private String post(String path, Visitor visitor) {
        return "POST " + path + " HTTP/1.1|Origin: " + client.origin() + "|Cookie: " + visitor.cookie() + "|";
    }

    @Test
    void pathsLeadNowhere() throws Exception {
        for (String path : List.of(
                "/nothing/<b>evil",
                "/static/../texts/zh.properties",
                "/static/%2e%2e/texts/zh.properties",
                "/static/..%2ftexts%2fzh.properties",
                "/static/app.css%00.js",
                "/unit/files/..",
                "/unit/files/%2e%2e%2f%2e%2e%2f",
                "/unit/files/..%5c..%5c",
                "/unit/files/" + "a".repeat(1_000),
                "/unit/files//etc/passwd",
                "/projects/../%E9%93%BE%E6%8E%A5.txt",
                "/projects/%00",
                "/u/../unit",
                "/u/",
                "/u/%00",
                "//evil.example/",
                "/\\evil.example",
                "/unit;jsessionid=1",
                "/unit/check",
                "/unit/submit",
                "/receive",
                "/%E9%93%BE%E6%8E%A5.txt",
                "/收件")) {
            for (Visitor visitor : List.of(office, unit)) {
                try (RawRequest raw = new RawRequest(client.origin())) {
                    byte[] line = ("GET " + path + " HTTP/1.1\r\nCookie: " + visitor.cookie()
                                    + "\r\nConnection: close\r\nHost: " + raw.host() + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8);
                    String answer = raw.send(line).answer(3_000);
                    assertThat(answer)
                            .as(path)
                            .matches("(?s)HTTP/1\\.1 4\\d\\d .*")
                            .doesNotContain("root:", "口令：单位", "evil", "aaaa", "skip=");
                }
            }
        }
    }

    @Test
    void keysOfOthersOpenNothing() throws Exception {
        String[] own = unit.cookie().split("=", 2);
        String[] offices = office.cookie().split("=", 2);
        for (String cookie : List.of(
                own[0] + "=" + offices[1],
                offices[0] + "=" + own[1],
                own[0] + "=" + own[1].substring(1),
                own[0] + "=" + own[1] + "A",
                own[0] + "=",
                own[0] + "=%00",
                own[0] + "=" + "A".repeat(3_000),
                own[0] + "=\"" + own[1].substring(2) + "\"")) {
            for (String path : List.of("/", "/unit")) {
                HttpResponse<String> answer = client.text(
                        client.request(path).header("Cookie", cookie).build());
                assertThat(answer.statusCode()).as(cookie + path).isIn(401, 429);
                assertThat(answer.body()).doesNotContain("大楼修缮项目", own[1], offices[1]);
            }
        }
    }

    @Test
    void tenThousandPartsAreRefused() throws Exception {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            parts.append("--x\r\nContent-Disposition: form-data; name=\"f" + i + "\"; filename=\"" + i
                    + ".xlsx\"\r\n\r\nx\r\n");
        }
        for (String path :
                List.of("/receive?name=a.xlsx", "/unit/check?name=a.xlsx", "/unit/submit?name=a.xlsx", "/nothing")) {
            Visitor visitor = path.startsWith("/unit") ? unit : office;
            HttpResponse<String> answer = client.text(visitor.request(path)
                    .header("Origin", client.origin())
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(HttpRequest.BodyPublishers.ofString(parts + "--x--\r\n"))
                    .build());
            assertThat(answer.statusCode()).as(path).isEqualTo(415);
        }
    }

    @Test
    void aGigabyteIsRefused() throws Exception {
        for (String path : List.of(
                "/receive?name=a.xlsx",
                "/unit/check?name=a.xlsx",
                "/unit/annotate?name=a.xlsx",
                "/unit/submit?name=a.xlsx")) {
            Visitor visitor = path.startsWith("/unit") ? unit : office;
            try (RawRequest raw = new RawRequest(client.origin())) {
                raw.head(post(path, visitor) + "Content-Length: 1073741824");
                assertThat(raw.answer(3_000))
                        .as(path)
                        .startsWith("HTTP/1.1 413 ")
                        .contains("64 MB");
            }
            int sent = 0;
            try (RawRequest raw = new RawRequest(client.origin())) {
                raw.head(post(path, visitor) + "Transfer-Encoding: chunked");
                byte[] chunk = ("100000\r\n" + "x".repeat(1 << 20) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
                for (; sent < 1024; sent++) {
                    raw.send(chunk);
                }
            } catch (IOException e) {
                // it read enough
            }
            // what is only looked at is held in memory, and bounded more tightly than what goes to the disk
            boolean toDisk = path.startsWith("/receive");
            assertThat(sent).as(path).isBetween(toDisk ? 60 : 16, toDisk ? 120 : 59);
        }
    }

    @Test
    void whoeverSendsByteByByteIsCutOff() throws Exception {
        List<RawRequest> slow = new ArrayList<>();
        // who listens for changes says nothing, and is not slow
        try (RawRequest listens = new RawRequest(client.origin())) {
            listens.head("GET /events HTTP/1.1|Accept: text/event-stream|Cookie: " + office.cookie());
            slow.add(new RawRequest(client.origin())
                    .head(post("/unit/check?name=a.xlsx", unit) + "Transfer-Encoding: chunked")
                    .send("1;"));
            slow.add(new RawRequest(client.origin())
                    .head(post("/unit/check?name=a.xlsx", unit) + "Transfer-Encoding: chunked")
                    .send("1\r\nx\r\n0\r\nA: "));
            slow.add(new RawRequest(client.origin())
                    .send("GET / HTTP/1.1\r\nHost: " + client.origin().substring(7) + "\r\nX: "));
            for (int i = 0; i < 4; i++) {
                slow.add(new RawRequest(client.origin())
                        .head(post("/receive?name=a.xlsx", office) + "Content-Length: 100000"));
            }
            slow.add(new RawRequest(client.origin()).send("GE"));
            for (int i = 0; i < SlowConnections.GRACE_SECONDS + 8; i++) {
                Thread.sleep(TimeUnit.SECONDS.toMillis(1));
                for (RawRequest each : slow) {
                    try {
                        each.send("x");
                    } catch (IOException e) {
                        // cut off
                    }
                }
            }
            for (RawRequest each : slow) {
                assertThat(each.isClosedWithin(2_000)).isTrue();
            }
            assertThat(listens.answer(500)).startsWith("HTTP/1.1 200").contains("event: version");
            assertThat(listens.isClosedWithin(500)).isFalse();
        } finally {
            for (RawRequest each : slow) {
                each.close();
            }
        }
        // the places are free again
        for (int i = 0; i < 10; i++) {
            assertThat(unit.send("/unit/check", "a.xlsx", new byte[10]).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void bombsAreToldAndNotKept() throws Exception {
        List<byte[]> bombs = List.of(
                new HostileXlsx().deflated().sheet(300_000, i -> "甲|乙|丙|1|2|3").bytes(),
                new HostileXlsx()
                        .deflated()
                        .strings(3_000_000, i -> "<si><t>x</t></si>")
                        .sheet(1, i -> "x")
                        .bytes(),
                new HostileXlsx()
                        .deflated()
                        .part("xl/big.xml", HostileXlsx.repeated("<x>", 1 << 20, i -> " ".repeat(100), "</x>"))
                        .sheet(1, i -> "x")
                        .bytes());
        for (byte[] bomb : bombs) {
            for (String path : List.of("/unit/check", "/unit/submit", "/unit/annotate")) {
                HttpResponse<byte[]> answer = unit.send(path, "a.xlsx", bomb);
                assertThat(answer.statusCode()).isIn(200, 422);
                assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                        .contains("没有")
                        .doesNotContain("data-do=\"submit\"", "Exception");
            }
        }
    }

    @Test
    void headsOfAllSizesAndKinds() throws Exception {
        StringBuilder many = new StringBuilder("GET / HTTP/1.1");
        for (int i = 0; i < 5_000; i++) {
            many.append("|X" + i + ": y");
        }
        String both = post("/receive?name=a.xlsx", office);
        for (String head : List.of(
                many.toString(),
                "GET / HTTP/1.1|Cookie: " + "a=b; ".repeat(10_000),
                "GET /?" + "q=1&".repeat(10_000) + " HTTP/1.1",
                "GET /?q=" + "a".repeat(7_000) + " HTTP/1.1|Cookie: " + office.cookie(),
                both + "Content-Length: 5|Transfer-Encoding: chunked|X: y",
                both + "Content-Length: 5|Content-Length: 6",
                both + "Content-Length: -1",
                both + "Content-Length: 99999999999999999999",
                both + "Transfer-Encoding: gzip",
                both + "Content-Encoding: gzip|Content-Length: 0",
                "GET / HTTP/1.1|Host: a|Host: b",
                "GET / HTTP/1.1|Host : a",
                "GET / HTTP/1.1| folded: x",
                "TRACE / HTTP/1.1|Cookie: " + office.cookie(),
                "PUT /receive?name=a HTTP/1.1|Content-Length: 0|Cookie: " + office.cookie(),
                "DELETE / HTTP/1.1|Cookie: " + office.cookie(),
                "PROPFIND / HTTP/1.1|Cookie: " + office.cookie())) {
            try (RawRequest raw = new RawRequest(client.origin())) {
                String answer = raw.head(head + "|Connection: close").answer(3_000);
                String first = head.substring(0, Math.min(60, head.length()));
                assertThat(answer)
                        .as(first)
                        .matches("(?s)(HTTP/1\\.1 (4\\d\\d|501) .*|closed)")
                        .doesNotContain("Exception", "eclipse");
            }
        }
    }

    @Test
    void namesOfFilesThatCannotBeRead() throws Exception {
        for (String query : List.of(
                "",
                "?name",
                "?name=",
                "?name=%20",
                "?name=" + "a".repeat(1_001),
                "?name=%zz",
                "?name=%",
                "?name=%ff%fe%00")) {
            try (RawRequest raw = new RawRequest(client.origin())) {
                String answer = raw.head(post("/unit/submit" + query, unit) + "Content-Length: 0|Connection: close")
                        .answer(3_000);
                assertThat(answer)
                        .as(query)
                        .matches("(?s)HTTP/1\\.1 4\\d\\d .*")
                        .doesNotContain("Exception");
            }
        }
    }

    @Test
    void pipelinedRequestsAreAnsweredInOrder() throws Exception {
        try (RawRequest raw = new RawRequest(client.origin())) {
            String one = "GET /unit HTTP/1.1\r\nHost: " + raw.host() + "\r\nCookie: " + unit.cookie() + "\r\n\r\n";
            String other = "GET / HTTP/1.1\r\nHost: " + raw.host() + "\r\nX-Ziping: fetch\r\n\r\n";
            String answer = raw.send((one + other).repeat(50)).answer(5_000);
            String[] answers = answer.split("HTTP/1\\.1 ", -1);
            assertThat(answers).hasSize(101);
            for (int i = 1; i < answers.length; i++) {
                assertThat(answers[i]).startsWith(i % 2 == 1 ? "200" : "401");
            }
        }
    }
}
