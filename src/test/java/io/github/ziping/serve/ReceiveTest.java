package io.github.ziping.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.serve.receive.Uploads;
import io.github.ziping.testing.Folders;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.RawRequest;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files dropped on the central office's page. */
@Tag("slow")
class ReceiveTest {
    @TempDir
    private Path temp;

    private YearFolders year;
    private PageClient client;

    @BeforeEach
    void start() throws Exception {
        year = YearFolders.nine(TestOffice.open(), temp);
        client = PageClient.start(year.folder().root());
    }

    @AfterEach
    void close() throws Exception {
        client.close();
    }

    private static byte[] form(int number) {
        return TestOffice.open().fill(YearFolders.form(number));
    }

    @Test
    void saysWhichProjectAFormWasTakenFor() throws Exception {
        HttpResponse<String> answer = client.upload("/receive", "财务处/表一.xlsx", form(1));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("财务处/表一.xlsx", YearFolders.form(1).project(), "href=\"/projects/", "class=\"state ")
                .doesNotContain("已在收件里");
        assertThat(year.folder().received().resolve("财务处/表一.xlsx")).hasBinaryContent(form(1));

        HttpResponse<String> again = client.upload("/receive", "别的名字.xlsx", form(1));
        assertThat(again.body()).contains("财务处/表一.xlsx", "已在收件里");
        assertThat(year.folder().received().resolve("别的名字.xlsx")).doesNotExist();
        assertThat(client.get("/").body()).contains("<strong>1</strong> / 9");
    }

    @Test
    void saysWhyAFileIsNoForm() throws Exception {
        String answer = client.upload("/receive", "<b>照片.jpg", "x".getBytes(StandardCharsets.UTF_8))
                .body();
        assertThat(answer).contains("_b_照片.jpg", "这是图片").doesNotContain("<b>照片");
        assertThat(client.upload("/receive", "~$表.xlsx", form(2)).statusCode()).isEqualTo(422);
        assertThat(client.upload("/receive", " ", form(2)).statusCode()).isEqualTo(400);
    }

    @Test
    void onlyAFileAsItIsIsTaken() throws Exception {
        Map<String, Long> before = Folders.below(year.folder().root());
        for (String type : List.of(
                "multipart/form-data; boundary=x",
                "MULTIPART/mixed",
                "text/plain",
                "application/x-www-form-urlencoded")) {
            HttpResponse<String> answer = client.text(client.request("/receive?name=a.xlsx")
                    .header("Origin", client.origin())
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(form(3)))
                    .build());
            assertThat(answer.statusCode()).as(type).isEqualTo(415);
            assertThat(answer.body()).contains("没有收下");
        }
        assertThat(Folders.below(year.folder().root())).isEqualTo(before);
    }

    @Test
    void moreThanAnyInputMayHaveIsRefusedBeforeAndWhileItIsRead() throws Exception {
        Map<String, Long> before = Folders.below(year.folder().root());
        String head = "POST /receive?name=a.xlsx HTTP/1.1|Origin: " + client.origin() + "|";
        try (RawRequest announced = new RawRequest(client.origin())) {
            announced.head(head + "Content-Length: 1073741824");
            assertThat(announced.answer(2_000)).startsWith("HTTP/1.1 413 ").contains("超过 64 MB");
        }
        try (RawRequest chunked = new RawRequest(client.origin())) {
            chunked.head(head + "Transfer-Encoding: chunked");
            byte[] chunk = ("100000\r\n" + "x".repeat(1 << 20) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
            int sent = 0;
            try {
                for (; sent < 1024; sent++) {
                    chunked.send(chunk);
                }
            } catch (IOException e) {
                // the server read enough
            }
            assertThat(sent).isBetween(60, 120);
        }
        assertThat(Folders.below(year.folder().root())).isEqualTo(before);
        assertThat(client.upload("/receive", "a.xlsx", form(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void aFolderThatIsGoneIsToldAndNotMadeAgain() throws Exception {
        Path moved = temp.resolve("移走了");
        Files.move(year.folder().received(), moved);
        HttpResponse<String> answer = client.upload("/receive", "a.xlsx", form(1));
        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.body()).contains("没有收下", "文件夹不存在");
        assertThat(year.folder().received()).doesNotExist();
        awaitStatus(503);
        assertThat(client.get("/").body()).contains("收件");

        Files.move(moved, year.folder().received());
        assertThat(client.upload("/receive", "a.xlsx", form(1)).statusCode()).isEqualTo(200);
        awaitStatus(200);
    }

    private void awaitStatus(int status) throws Exception {
        for (int i = 0; i < 100 && client.get("/").statusCode() != status; i++) {
            Thread.sleep(100);
        }
        assertThat(client.get("/").statusCode()).isEqualTo(status);
    }

    @Test
    void oneMachineTakesNotAllPlaces() throws Exception {
        List<RawRequest> open = new ArrayList<>();
        try {
            for (int i = 0; i < Uploads.MOST_OF_ONE; i++) {
                open.add(new RawRequest(client.origin())
                        .head("POST /receive?name=a.xlsx HTTP/1.1|Content-Length: 1000|Expect: 100-continue|Origin: "
                                + client.origin()));
            }
            for (RawRequest each : open) {
                // its place is taken once its body is asked for
                assertThat(each.line()).startsWith("HTTP/1.1 100 ");
            }
            HttpResponse<String> answer = client.upload("/receive", "b.xlsx", form(1));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(answer.body()).contains("还没有收下");
        } finally {
            for (RawRequest each : open) {
                each.close();
            }
        }
        for (int i = 0; i < 50; i++) {
            if (client.upload("/receive", "b.xlsx", form(1)).statusCode() == 200) {
                break;
            }
            Thread.sleep(50);
        }
        assertThat(client.upload("/receive", "b.xlsx", form(1)).statusCode()).isEqualTo(200);
        assertThat(year.folder().received().resolve("a.xlsx")).doesNotExist();
    }

    @Test
    void manyAtOnceAllArriveWhoComeAgain() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(24);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 72; i++) {
                byte[] content = form(i % 9 + 1);
                byte[] own = Arrays.copyOf(content, content.length + 1 + i);
                String name = "第" + i + "份.bin";
                all.add(() -> {
                    HttpResponse<String> answer = client.upload("/receive", name, own);
                    while (answer.statusCode() == 503) {
                        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
                        Thread.sleep(200);
                        answer = client.upload("/receive", name, own);
                    }
                    return answer.statusCode();
                });
            }
            for (Future<Integer> each : threads.invokeAll(all)) {
                assertThat(each.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(Folders.below(year.folder().received())).hasSize(73);
    }
}
