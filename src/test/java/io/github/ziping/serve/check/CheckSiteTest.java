package io.github.ziping.serve.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.cli.Cli;
import io.github.ziping.model.Limits;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.ExpectedFindings;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.RawRequest;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for single files of a server without a folder: what it finds is what check finds, and nothing stays. */
@Tag("slow")
class CheckSiteTest {
    @TempDir
    private Path temp;

    private Ziping ziping;
    private PageClient client;

    @BeforeEach
    void start() throws Exception {
        ziping = TestOffice.open();
        client = PageClient.start(null);
    }

    @AfterEach
    void stop() throws IOException {
        assertThat(scratch()).isEmpty();
        client.close();
    }

    private static List<Path> scratch() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(each -> each.getFileName().toString().startsWith("ziping-check-"))
                    .toList();
        }
    }

    private HttpResponse<byte[]> send(String path, String name, byte[] content) throws Exception {
        return client.bytes(client.request(path + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .header("Origin", client.origin())
                .header("X-Ziping", "fetch")
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build());
    }

    @Test
    void opensWithoutAFolder() throws Exception {
        assertThat(client.get("/").headers().firstValue("Location").orElse("")).endsWith("/check");
        HttpResponse<String> page = client.get("/check");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("不留下任何内容", "shanghai-2024").doesNotContain("href=\"/actions\"");
    }

    @Test
    void givesTheFindingsAsThePrograms() throws Exception {
        Path file = Files.write(temp.resolve("4.xlsx"), ziping.fill(YearFolders.withError(4)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintWriter told = new PrintWriter(out, true, StandardCharsets.UTF_8);
        new Cli(told, told, out, false).run("check", "--format", "json", file.toString());
        HttpResponse<byte[]> json = send("/check/findings", "4.xlsx", Files.readAllBytes(file));
        assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(new String(json.body(), StandardCharsets.UTF_8)).isEqualTo(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void findsInTheNineFormsWhatIsExpectedAndNothingElse() throws Exception {
        List<String> expected = ExpectedFindings.all();
        for (int number = 1; number <= 9; number++) {
            SelfEvaluation form = YearFolders.form(number);
            String html =
                    client.upload("/check", number + ".xlsx", ziping.fill(form)).body();
            List<String> rules = new ArrayList<>(Pattern.compile("href=\"/rules/([a-z0-9-]+)\"")
                    .matcher(html)
                    .results()
                    .map(match -> match.group(1))
                    .toList());
            assertThat(rules)
                    .as(form.project())
                    .containsExactlyInAnyOrderElementsOf(expected.stream()
                            .filter(line -> line.startsWith(form.project() + " "))
                            .map(line -> line.split(" ", -1)[1])
                            .toList());
        }
    }

    @Test
    void fillsTheOfficialFormAndTheDepartmentsWorkbook() throws Exception {
        byte[] file = ziping.departmentWorkbook(YearFolders.form(4));
        HttpResponse<byte[]> official = send("/check/fill/0", "填报表.xlsx", file);
        assertThat(official.body()).isEqualTo(ziping.fill(YearFolders.form(4)));
        assertThat(official.headers().firstValue("Content-Disposition").orElse(""))
                .contains(URLEncoder.encode("服务工作专项经费", StandardCharsets.UTF_8));
        byte[] department =
                send("/check/department/0", "自评表.xlsx", official.body()).body();
        assertThat(ziping.read(department, "x.xlsx").get(0).evaluation().project())
                .isEqualTo("服务工作专项经费");
        assertThat(send("/check/fill/1", "填报表.xlsx", file).statusCode()).isEqualTo(404);
        assertThat(send("/check/fill/-1", "填报表.xlsx", file).statusCode()).isEqualTo(404);
    }

    @Test
    void annotatesWhatHasFindingsAndSaysWhenNoneHas() throws Exception {
        byte[] copy = send("/check/annotate", "表.xlsx", ziping.fill(YearFolders.form(4)))
                .body();
        assertThat(ziping.read(copy, "表.xlsx")).hasSize(1);
        HttpResponse<byte[]> none = send("/check/annotate", "表.xlsx", ziping.fill(YearFolders.form(8)));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(new String(none.body(), StandardCharsets.UTF_8)).contains("不需要批注副本");
    }

    @Test
    void looksIntoArchives() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int number : List.of(4, 8)) {
                zip.putNextEntry(new ZipEntry(number + ".xlsx"));
                zip.write(ziping.fill(YearFolders.form(number)));
            }
        }
        String html = client.upload("/check", "包.zip", bytes.toByteArray()).body();
        assertThat(html).contains("里面有 2 份自评表", "包.zip!4.xlsx", "/rules/cost-deviation");
        HttpResponse<byte[]> all = send("/check/fill-all", "包.zip", bytes.toByteArray());
        assertThat(names(all.body())).containsExactlyInAnyOrder("服务工作专项经费.xlsx", "各区服务网点租赁费物业费.xlsx");
        assertThat(names(send("/check/annotate-all", "包.zip", bytes.toByteArray())
                        .body()))
                .hasSize(1);
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void tellsOfWhatIsNoFormAndTakesNoNameForAPath() throws Exception {
        for (String name :
                List.of("../../x.txt", "/etc/passwd", "C:\\x.txt", "a\0b", "CON", "<b>.xlsx", "\u202Exslx.exe")) {
            HttpResponse<String> answer = client.upload("/check", name, "text".getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            assertThat(answer.body()).as(name).contains("没有读到自评表", "改法：").doesNotContain("<b>.xlsx", "\u202E");
        }
    }

    @Test
    void refusesWhatIsTooBigBeforeAnythingOfItCame() throws Exception {
        assertThat(statusOf(Limits.INPUT_BYTES + 1L)).isEqualTo(413);
        assertThat(statusOf(0)).isEqualTo(200);
    }

    private int statusOf(long length) throws IOException {
        try (RawRequest request = new RawRequest(client.origin())) {
            return request.head("POST /check?name=x.xlsx HTTP/1.1|Origin: " + client.origin() + "|X-Ziping: fetch"
                            + "|Connection: close|Content-Length: " + length)
                    .status();
        }
    }

    @Test
    void refusesOtherSites() throws Exception {
        HttpRequest request = client.request("/check?name=x.xlsx")
                .header("Origin", "http://example.com")
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(client.text(request).statusCode()).isEqualTo(403);
    }
}
