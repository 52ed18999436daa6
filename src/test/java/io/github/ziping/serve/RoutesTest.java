package io.github.ziping.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.serve.guard.SecurityHeaders;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.RawRequest;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every answer of every route. */
@Tag("slow")
class RoutesTest {
    @TempDir
    private Path temp;

    @Test
    void everyAnswerHasTheSecurityHeadersAndLetsNobodyInWithoutAKey() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        try (PageServer server = PageServer.start(new ServeOptions(year.folder().root(), null, 0, true))) {
            List<String> routes = new ArrayList<>(List.of("GET /", "GET /nothing", "POST /nothing", "OPTIONS /"));
            for (Endpoint endpoint : server.server().unsafe.internalRouter.allHttpHandlers().stream()
                    .map(handler -> handler.endpoint)
                    .toList()) {
                if (!endpoint.method.equals(HandlerType.BEFORE)) {
                    routes.add(endpoint.method.name() + " " + endpoint.path.replaceAll("[{<][^}>]+[}>]", "app.css"));
                }
            }
            assertThat(routes).hasSizeGreaterThan(10);
            for (String route : routes) {
                String answer = ask(server, route, "");
                int status = Integer.parseInt(answer.substring(9, 12));
                boolean open = route.contains(" /static/") || route.contains("favicon");
                assertThat(status).as(route).isIn(open ? List.of(200, 302) : List.of(401, 403, 405));
                assertHeaders(route, answer);
            }
            // what Jetty refuses by itself
            for (String request : List.of(
                    "GET /%2e%2e/x HTTP/1.1",
                    "GET /a%00b HTTP/1.1",
                    "GET /;x/../y HTTP/1.1",
                    "G\u0001T / HTTP/1.1",
                    "GET / HTTP/9.9",
                    "GET /" + "a".repeat(20_000) + " HTTP/1.1",
                    "GET / HTTP/1.1|X: " + "a".repeat(20_000),
                    "TRACE / HTTP/1.1",
                    "PUT / HTTP/1.1",
                    "FOO / HTTP/1.1",
                    "CONNECT a:1 HTTP/1.1",
                    "GET http://evil.example/ HTTP/1.1")) {
                try (RawRequest raw = new RawRequest(server.address().replaceFirst("\\?.*", ""))) {
                    String answer = raw.head(request + "|Connection: close").answer(2_000);
                    assertThat(answer)
                            .as(request)
                            .matches("(?s)HTTP/1\\.1 (4\\d\\d|505) .*[看不太没].*")
                            .doesNotContain("Exception", "Jetty", "evil");
                    assertHeaders(request, answer);
                }
            }
        }
    }

    /** Who asks for the head alone hears of the same status, kind and length, and gets nothing else. */
    @Test
    void headIsAnsweredAsGet() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        year.receive("外来.xlsx", YearFolders.form(1).withProject("道路养护项目"), "2025-01-05T02:00:00Z");
        try (PageClient client = PageClient.start(year.folder().root())) {
            List<String> paths = new ArrayList<>(List.of(
                    "/",
                    "/actions",
                    "/batch",
                    "/settle",
                    "/check",
                    "/rules",
                    "/help",
                    "/static/app.css",
                    "/static/app.js"));
            Matcher unmatched = Pattern.compile("/unmatched/[0-9a-f]+")
                    .matcher(client.get("/").body());
            assertThat(unmatched.find()).isTrue();
            paths.addAll(List.of(unmatched.group(), unmatched.group() + "/file"));
            paths.addAll(List.of("/form.css", "/actions/ledger.xlsx", "/rules/grade", "/projects/none", "/nothing"));
            for (String path : paths) {
                HttpResponse<byte[]> get = client.bytes(client.request(path).build());
                HttpResponse<byte[]> head = client.bytes(client.request(path)
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build());
                assertThat(head.statusCode()).as(path).isEqualTo(get.statusCode());
                assertThat(head.body()).as(path).isEmpty();
                assertThat(get.body()).as(path).isNotEmpty();
                for (String name : List.of("Content-Type", "Content-Length", "Content-Disposition", "ETag")) {
                    assertThat(head.headers().firstValue(name))
                            .as(path + " " + name)
                            .isEqualTo(get.headers().firstValue(name));
                }
            }
            HttpResponse<byte[]> events = client.bytes(client.request("/events")
                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                    .build());
            assertThat(events.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        }
    }

    private static String ask(PageServer server, String route, String more) throws Exception {
        String address = server.address().replaceFirst("\\?.*", "");
        try (RawRequest raw = new RawRequest(address)) {
            return raw.head(route + " HTTP/1.1|X-Ziping: fetch|Connection: close|Origin: http://" + raw.host() + more)
                    .answer(2_000);
        }
    }

    private static void assertHeaders(String what, String answer) {
        String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
        SecurityHeaders.ALL
                .keySet()
                .forEach(name -> assertThat(head)
                        .as(what + ": " + name)
                        .contains("\r\n" + name.toLowerCase(Locale.ROOT) + ": "));
        assertThat(head).as(what).doesNotContain("\r\nserver:", "unsafe", "access-control-allow");
    }
}
