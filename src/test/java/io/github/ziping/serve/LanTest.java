package io.github.ziping.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ziping.Ziping;
import io.github.ziping.job.Progress;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.RawRequest;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Visitor;
import io.github.ziping.testing.YearFolders;
import io.github.ziping.year.UnitLinks;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reaches the server, and with which link. */
@Tag("slow")
class LanTest {
    @TempDir
    private Path temp;

    private YearFolders year;

    @BeforeEach
    void folder() throws Exception {
        year = YearFolders.nine(TestOffice.open(), temp, "大楼修缮项目|行政处|李");
    }

    private String file() throws Exception {
        return Files.readString(year.folder().root().resolve("链接.txt"), StandardCharsets.UTF_8);
    }

    private static List<InetAddress> others() throws Exception {
        return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(card -> Collections.list(card.getInetAddresses()).stream())
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
    }

    private static boolean isOpen(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void theLoopbackAloneIsBoundUnlessItIsToldOtherwise() throws Exception {
        assumeTrue(!others().isEmpty(), "this machine has no address but the loopback's");
        try (PageClient alone = PageClient.start(year.folder().root())) {
            int port = URI.create(alone.origin()).getPort();
            assertThat(isOpen(InetAddress.getLoopbackAddress(), port)).isTrue();
            assertThat(others()).noneMatch(address -> isOpen(address, port));
            assertThat(alone.server().links()).isEmpty();
            assertThat(year.folder().root().resolve("链接.txt")).doesNotExist();
        }
        try (PageClient lan = PageClient.startLan(year.folder().root())) {
            int port = URI.create(lan.origin()).getPort();
            assertThat(isOpen(InetAddress.getLoopbackAddress(), port)).isTrue();
            assertThat(others()).allMatch(address -> isOpen(address, port));
            String link = lan.server().links().get(0);
            HttpResponse<String> page = lan.visitor(link).get("/");
            assertThat(page.statusCode()).isEqualTo(200);
            // at the address of the network itself
            HttpRequest there = HttpRequest.newBuilder(URI.create(link)).GET().build();
            assertThat(lan.text(there).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void theOfficeNeedsItsKeyAlsoOnThisMachine() throws Exception {
        try (PageClient lan = PageClient.startLan(year.folder().root())) {
            for (String path : List.of("/", "/events", "/projects/x", "/nothing", "/?key", "/unit/../", "/unitx")) {
                assertThat(lan.get(path).statusCode()).as(path).isIn(400, 401, 403);
            }
            assertThat(lan.upload("/receive", "a.xlsx", new byte[10]).statusCode())
                    .isEqualTo(401);
            assertThat(lan.get("/").body()).contains("口令").doesNotContain("大楼修缮项目");
            assertThat(lan.get("/static/app.css").statusCode()).isEqualTo(200);

            String link = lan.server().address();
            String key = link.replaceFirst(".*key=", "");
            assertThat(file()).contains(key);
            HttpResponse<String> opened =
                    lan.text(HttpRequest.newBuilder(URI.create(link)).GET().build());
            assertThat(opened.statusCode()).isEqualTo(303);
            assertThat(opened.headers().firstValue("Location")).hasValue("/");
            assertThat(opened.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(opened.headers().firstValue("Set-Cookie").orElseThrow())
                    .contains("Path=/;", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Secure");
            assertThat(opened.body()).doesNotContain(key);

            Visitor office = lan.visitor(link);
            assertThat(office.get("/").body()).contains("大楼修缮项目").doesNotContain(key);
            // nobody has a session that somebody else gave
            assertThat(office.get("/").headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void theKeysStayUntilTheirLineIsTakenOut() throws Exception {
        String link;
        Path file = year.folder().root().resolve("链接.txt");
        try (PageClient first = PageClient.startLan(year.folder().root())) {
            link = first.server().address().replaceFirst(".*\\?", "/?");
            first.visitor(first.origin() + link).get("/");
        }
        UnitLinks before = Ziping.unitLinks(year.folder(), TestOffice.open().ledger(year.folder(), Progress.NONE));
        try (PageClient second = PageClient.startLan(year.folder().root())) {
            assertThat(second.server().address()).endsWith(link);
            Visitor unit =
                    second.visitor(second.origin() + "/u/" + before.tokens().get("行政处"));
            assertThat(unit.get("/unit").statusCode()).isEqualTo(200);

            List<String> left = Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("行政处"))
                    .toList();
            Files.write(file, left);
            for (int i = 0; i < 100 && unit.get("/unit").statusCode() == 200; i++) {
                Thread.sleep(100);
            }
            HttpResponse<String> revoked =
                    second.text(unit.request("/unit").GET().build());
            assertThat(revoked.statusCode()).isEqualTo(401);
            assertThat(revoked.headers().firstValue("Set-Cookie").orElseThrow())
                    .contains("=; Path=/unit; Expires=Thu, 01 Jan 1970");
            assertThat(file()).as("nobody but the office makes a new one").doesNotContain("行政处");
            Visitor office = second.visitor(second.server().address());
            assertThat(office.get("/").statusCode()).isEqualTo(200);
            HttpRequest send = office.request("/actions/send")
                    .header("Origin", second.origin())
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            assertThat(second.text(send).statusCode()).isEqualTo(303);
            assertThat(file())
                    .contains("行政处")
                    .doesNotContain(String.valueOf(before.tokens().get("行政处")));
        }
    }

    @Test
    void aFileThatIsBeingSavedChangesNoKey() throws Exception {
        Path file = year.folder().root().resolve("链接.txt");
        try (PageClient lan = PageClient.startLan(year.folder().root())) {
            Visitor office = lan.visitor(lan.server().address());
            UnitLinks links = Ziping.unitLinks(year.folder(), TestOffice.open().ledger(year.folder(), Progress.NONE));
            String link = lan.origin() + "/u/" + links.tokens().get("行政处");
            Visitor unit = lan.visitor(link);
            byte[] before = Files.readAllBytes(file);
            for (byte[] half : List.of(new byte[0], Arrays.copyOf(before, before.length / 2))) {
                Files.write(file, half);
                for (int i = 0; i < 25; i++) {
                    assertThat(unit.get("/unit").statusCode()).isEqualTo(200);
                    assertThat(office.get("/").statusCode()).isEqualTo(200);
                    Thread.sleep(100);
                }
                assertThat(file).hasBinaryContent(half);
                Files.write(file, before);
                assertThat(lan.visitor(link).get("/unit").statusCode()).isEqualTo(200);
                assertThat(file).hasBinaryContent(before);
            }
        }
    }

    @Test
    void aFileThatNobodyUnderstandsIsNotWrittenOver() throws Exception {
        Path file = year.folder().root().resolve("链接.txt");
        for (byte[] bad :
                List.of(new byte[0], new byte[] {1, 2, 0, (byte) 0xff}, "# 备注\n".getBytes(StandardCharsets.UTF_8))) {
            Files.write(file, bad);
            assertThatThrownBy(() -> PageClient.startLan(year.folder().root()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("链接.txt")
                    .hasMessageContaining("从备份恢复");
            assertThat(file).hasBinaryContent(bad);
        }
    }

    @Test
    void whoTriesTooOftenHasToWait() throws Exception {
        try (PageClient lan = PageClient.startLan(year.folder().root())) {
            Visitor office = lan.visitor(lan.server().address());
            String guess = "A".repeat(43);
            for (int i = 0; i < 10; i++) {
                String another = "A".repeat(42) + i;
                // the same again is one slip
                for (int times = 0; times < 3 && i < 9; times++) {
                    assertThat(lan.get("/u/" + another).statusCode()).isEqualTo(403);
                }
                HttpResponse<String> wrong = lan.get("/u/" + another);
                assertThat(wrong.statusCode()).isEqualTo(403);
                assertThat(wrong.body()).contains("作废").doesNotContain(another);
                assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
            }
            HttpResponse<String> waits = lan.get("/?key=" + guess);
            assertThat(waits.statusCode()).isEqualTo(429);
            assertThat(waits.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(20L, 31L);
            // the right one opens all the same: nobody guesses it, and a house shares its address
            assertThat(lan.visitor(lan.server().address()).get("/").statusCode())
                    .isEqualTo(200);
            // who is in stays in
            assertThat(office.get("/").statusCode()).isEqualTo(200);
            HttpRequest forged = lan.request("/")
                    .header("Cookie", office.cookie().replaceFirst("=.*", "=" + guess))
                    .build();
            assertThat(lan.text(forged).statusCode()).isEqualTo(429);
        }
    }

    @Test
    void aForgottenTabLocksNobodyOut() throws Exception {
        try (PageClient lan = PageClient.startLan(year.folder().root())) {
            Visitor office = lan.visitor(lan.server().address());
            String old = office.cookie().replaceFirst("=.*", "=" + "A".repeat(43));
            for (int i = 0; i < 50; i++) {
                HttpRequest listens = lan.request("/events")
                        .header("Accept", "text/event-stream")
                        .header("Cookie", old)
                        .build();
                HttpResponse<String> over = lan.text(listens);
                assertThat(over.statusCode()).isEqualTo(401);
                assertThat(over.headers().firstValue("Set-Cookie").orElseThrow())
                        .contains("=; Path=/; Expires=Thu");
            }
            assertThat(lan.get("/u/" + "B".repeat(43)).statusCode()).isEqualTo(403);
            for (String both : List.of(old + "; " + office.cookie(), office.cookie() + "; " + old)) {
                HttpRequest page = lan.request("/").header("Cookie", both).build();
                assertThat(lan.text(page).statusCode())
                        .as("any right one is enough")
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aServerWithoutAFolderHasAKeyOfItsOwnEachTime() throws Exception {
        try (PageClient one = PageClient.startLan(null);
                PageClient other = PageClient.startLan(null)) {
            String key = one.server().address().replaceFirst(".*key=", "");
            assertThat(key).matches("[A-Za-z0-9_-]{43}");
            assertThat(other.server().address()).doesNotContain(key);
            assertThat(one.get("/static/app.js").statusCode()).isEqualTo(200);
            assertThat(one.get("/check").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void otherNamesOfThisMachineAreNotItsOwn() throws Exception {
        try (PageClient lan = PageClient.startLan(year.folder().root())) {
            int port = URI.create(lan.origin()).getPort();
            for (String host : List.of(
                    "evil.example",
                    "evil.example:" + port,
                    "localhost.:" + port,
                    "127.0.0.1:" + (port + 1),
                    "[::2]:" + port,
                    "0.0.0.0:" + port)) {
                try (RawRequest request = new RawRequest(lan.origin())) {
                    String answer = request.head("GET / HTTP/1.1|Host: " + host + "|Connection: close")
                            .answer(2_000);
                    assertThat(answer).as(host).startsWith("HTTP/1.1 421 ").doesNotContain("evil");
                }
            }
            try (RawRequest request = new RawRequest(lan.origin())) {
                assertThat(request.head("GET / HTTP/1.1|Host: LOCALHOST:" + port + "|Connection: close")
                                .status())
                        .isEqualTo(401);
            }
        }
    }
}
