package io.github.ziping.serve.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project's page: what it shows of a form and its versions, what can be saved, and what the office decides on it. */
@Tag("slow")
class ProjectSiteTest {
    private static final String FIRST = "2025-01-05T02:00:00Z";
    private static final String SECOND = "2025-01-06T02:30:00Z";
    private static final String PROJECT = "服务工作专项经费";

    @TempDir
    private Path temp;

    private Ziping ziping;
    private YearFolders year;
    private PageClient client;

    @BeforeEach
    void folder() throws Exception {
        ziping = TestOffice.open();
        year = YearFolders.nine(ziping, temp);
        // the person who typed the nine forms found one error in this one: its cost deviation
        year.receive("第一次.xlsx", YearFolders.form(4), FIRST);
        client = PageClient.start(year.folder().root());
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
    }

    private String href(String project) throws Exception {
        return find(client.get("/").body(), "href=\"(/projects/[0-9a-f]+)\">" + project + "<")
                .get(0);
    }

    private static List<String> find(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .map(match -> match.replaceFirst("^.*?\"", "").replaceFirst("\".*$", ""))
                .toList();
    }

    private String page(String path) throws Exception {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private List<String> files(String page) {
        return find(page, "href=\"/projects/[0-9a-f]+/files/[0-9a-f]+\"");
    }

    private static String idOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private void receiveSecond() throws Exception {
        SelfEvaluation mended = YearFolders.withError(4);
        year.receive("第二次.xlsx", mended, SECOND);
        await("第二次.xlsx");
    }

    private void await(String text) throws Exception {
        for (int tries = 0; tries < 100 && !client.get(href(PROJECT)).body().contains(text); tries++) {
            Thread.sleep(100);
        }
    }

    @Test
    void showsTheFormWithItsFindingAtTheCell() throws Exception {
        String page = page(href(PROJECT));
        assertThat(page)
                .contains("98.93 分", "<strong>优</strong>", "第一次.xlsx")
                .contains("<th class=\"s3 b1\" scope=\"row\">项目名称</th>")
                .contains("href=\"/rules/cost-deviation\"", "<b>改法：</b>把实际完成值改为 -5.66(%)");
        // 10 points of the funds at 94.33 % give 9.43, and one indicator of 2 points got 1.5
        assertThat(page).contains("共失 1.07 分", ">预算执行率 0.57<", ">产出指标 0.5<");
        String cell = find(page, " href=\"#cell-[A-Z]+[0-9]+\"").get(0);
        assertThat(page).contains("id=\"" + cell.substring(1) + "\"", "href=\"#finding-1\"", "id=\"finding-1\"");
    }

    @Test
    void tellsWhatToDoWithAFileThatIsNoForm() throws Exception {
        year.receive("补充公积金.xlsx", "not a workbook".getBytes(StandardCharsets.UTF_8), FIRST);
        String address = href("补充公积金");
        for (int tries = 0; tries < 100 && !page(address).contains("补充公积金.xlsx"); tries++) {
            Thread.sleep(100);
        }
        String page = page(address);
        assertThat(page).contains("“补充公积金.xlsx”里没有读到自评表", "href=\"/rules/unreadable-file\"", "<b>改法：</b>");
        assertThat(page).doesNotContain("/finalise", "/annotated");
        String file = files(page).get(0);
        assertThat(client.get(file).body()).isEqualTo("not a workbook");
        assertThat(client.get(file + "/form").statusCode()).isEqualTo(422);
        assertThat(client.get(file + "/annotated").statusCode()).isEqualTo(422);
    }

    @Test
    void savesTheFileAsItCameTheOfficialFormAndTheAnnotatedCopy() throws Exception {
        String file = files(page(href(PROJECT))).get(0);
        HttpResponse<byte[]> received = client.bytes(client.request(file).build());
        assertThat(received.body())
                .isEqualTo(Files.readAllBytes(year.folder().received().resolve("第一次.xlsx")));
        assertThat(received.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"ziping.xlsx\"; filename*=UTF-8''%E7%AC%AC%E4%B8%80%E6%AC%A1.xlsx");
        assertThat(received.headers().firstValue("X-Content-Type-Options")).contains("nosniff");

        byte[] official = client.bytes(client.request(file + "/form").build()).body();
        assertThat(ziping.read(official, "x.xlsx").get(0).evaluation().project())
                .isEqualTo(PROJECT);

        byte[] annotated =
                client.bytes(client.request(file + "/annotated").build()).body();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(annotated))) {
            assertThat(book.getSheetAt(0).getCellComments().values())
                    .anyMatch(comment -> comment.getString().getString().contains("-5.66"));
        }
    }

    @Test
    void choosesAVersionAndGoesBackToTheNewest() throws Exception {
        receiveSecond();
        String address = href(PROJECT);
        String page = page(address);
        assertThat(files(page)).hasSize(2);
        String older = idOf(files(page).get(1));
        assertThat(client.post(address + "/choose", "item=" + older).statusCode())
                .isEqualTo(303);
        assertThat(Files.readString(year.folder().root().resolve("采用.txt"))).contains("第一次.xlsx");
        assertThat(page(address)).contains("<dd>第一次.xlsx");
        client.post(address + "/choose", "item=");
        assertThat(page(address)).contains("<dd>第二次.xlsx");
    }

    @Test
    void finalisesAVersionTellsLaterOnesAndReopens() throws Exception {
        String address = href(PROJECT);
        String item = idOf(files(page(address)).get(0));
        HttpResponse<String> refused = client.post(address + "/finalise", "item=" + item);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("有 1 处错误，没有定稿");
        assertThat(year.folder().root().resolve("定稿.txt")).doesNotExist();
        assertThat(client.post(address + "/finalise", "item=" + item + "&anyway=on")
                        .statusCode())
                .isEqualTo(303);
        byte[] file = Files.readAllBytes(year.folder().received().resolve("第一次.xlsx"));
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        assertThat(page(address)).contains("<code>" + sum + "</code>", "已定稿");
        receiveSecond();
        assertThat(page(address)).contains("<dd>第一次.xlsx").containsPattern("<li>[^<]*第二次\\.xlsx");
        assertThat(page("/")).contains("<a href=\"" + address + "#versions\">有较新的 1</a>");
        client.post(address + "/reopen", "");
        assertThat(page(address)).doesNotContain("已定稿<").contains("<dd>第二次.xlsx");
    }

    @Test
    void refusesToFinaliseWhatWasChangedMeanwhile() throws Exception {
        String address = href(PROJECT);
        String item = idOf(files(page(address)).get(0));
        Files.write(year.folder().received().resolve("第一次.xlsx"), new byte[] {1});
        HttpResponse<String> answer = client.post(address + "/finalise", "item=" + item + "&anyway=on");
        assertThat(answer.statusCode()).isIn(404, 410);
        assertThat(year.folder().root().resolve("定稿.txt")).doesNotExist();
    }

    @Test
    void comparesTwoVersionsFieldByField() throws Exception {
        receiveSecond();
        String address = href(PROJECT);
        List<String> files = files(page(address));
        String page = page(address + "/compare?a=" + idOf(files.get(1)) + "&b=" + idOf(files.get(0)));
        assertThat(page).contains("三级指标“工作服制作完成率”的得分", "<del>4.00</del>", "（空）");
        assertThat(page).contains("已改好的问题（0）", "还在的问题（1）", "新出现的问题（1）");
        String turned = page(address + "/compare?a=" + idOf(files.get(0)) + "&b=" + idOf(files.get(1)));
        assertThat(turned).contains("<ins>4.00</ins>", "已改好的问题（1）", "新出现的问题（0）");
        // the other language stays on the two versions
        assertThat(turned).contains("&amp;b=" + idOf(files.get(1)) + "&amp;lang=en");
    }

    @Test
    void knowsNothingOfOtherIds() throws Exception {
        String address = href(PROJECT);
        String other = href("补充公积金");
        String item = idOf(files(page(address)).get(0));
        for (String path : List.of(
                "/projects/0123456789abcdef0123",
                "/projects/..%2f..%2fetc",
                address + "?version=x",
                address + "/compare",
                address + "/compare?a=" + item,
                address + "/files/x",
                // a file is only its own project's
                other + "/files/" + item,
                other + "?version=" + item)) {
            assertThat(client.get(path).statusCode()).as(path).isIn(400, 404);
        }
        assertThat(client.post(other + "/finalise", "item=" + item + "&anyway=on")
                        .statusCode())
                .isEqualTo(404);
        assertThat(client.post(address + "/finalise", "item=").statusCode()).isEqualTo(404);
        assertThat(year.folder().root().resolve("定稿.txt")).doesNotExist();
    }
}
