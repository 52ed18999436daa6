package io.github.ziping.serve.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.files.TextLines;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.UnknownHeading;
import io.github.ziping.testing.YearFolders;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office says once on the page: it stands in the folder's files, all is read again, and it can be taken back. */
@Tag("slow")
class SettleTest {
    private static final String USUAL = "上海市公积金管理中心";
    private static final String OTHER = "上海公积金管理中心";
    private static final String TIME = "2025-01-05T02:00:00Z";
    private static final Pattern ID = Pattern.compile("<input type=\"hidden\" name=\"id\" value=\"([^\"]+)\">");

    @TempDir
    private Path temp;

    private YearFolders year;
    private Path root;
    private PageClient client;

    @BeforeEach
    void folder() throws Exception {
        year = YearFolders.nine(TestOffice.open(), temp, "大楼修缮项目|基建处|李", "甲项目|甲所|李");
        root = year.folder().root();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
    }

    private void start() throws Exception {
        client = PageClient.start(root);
    }

    private void receiveVariant() throws IOException {
        year.receive("1.xlsx", YearFolders.form(1).withUnit(USUAL), TIME);
        year.receive("5.xlsx", YearFolders.form(5).withUnit(USUAL), TIME);
        year.receive("6.xlsx", YearFolders.form(6).withUnit(OTHER), TIME);
    }

    private void receiveHeading() throws IOException {
        byte[] form = UnknownHeading.form("做到了什么：");
        year.receive("外表.xlsx", form, TIME);
    }

    private String page() throws Exception {
        return client.get("/settle").body();
    }

    /** The id behind a text of the page. */
    private String id(String text) throws Exception {
        String page = page();
        int at = page.indexOf(text);
        assertThat(at).as(text + " on the page").isNotNegative();
        Matcher matcher = ID.matcher(page);
        assertThat(matcher.find(at)).isTrue();
        return matcher.group(1);
    }

    /** The id before a text of the page. */
    private String idBefore(String text) throws Exception {
        String before = page().split(Pattern.quote(text), 2)[0];
        Matcher matcher = ID.matcher(before);
        String last = "";
        while (matcher.find()) {
            last = matcher.group(1);
        }
        return last;
    }

    private void post(String path, String fields) throws Exception {
        HttpResponse<String> answer = client.post("/settle/" + path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/settle");
    }

    private List<String> lines(String file) throws IOException {
        return TextLines.read(root.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void twoSpellingsOfOneUnit() throws Exception {
        receiveVariant();
        start();
        assertThat(page()).contains("有 1 个问题等待确认").contains("待确认 <span class=\"mark\">1</span>");
        assertThat(client.get("/").body()).contains("待确认 <span class=\"mark\">1</span>");
        String question = id("与同批多数的写法");

        post("answer", "id=" + question + "&answer=SAME_UNIT");
        assertThat(lines("确认.txt")).containsExactly("名称 | " + USUAL + " | " + OTHER + " | 同一单位");
        assertThat(page())
                .contains("没有等待确认的问题")
                .contains("有警告 → 可上报")
                .contains("“" + OTHER + "”和“" + USUAL + "”是同一单位，按“" + USUAL + "”计");

        HttpResponse<String> again = client.post("/settle/answer", "id=" + question + "&answer=SAME_UNIT");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).startsWith("这个问题已经不在了");

        post("undo", "id=" + idBefore("<span id=\"said-"));
        assertThat(lines("确认.txt")).isEmpty();
        assertThat(page()).contains("有 1 个问题等待确认").contains("可上报 → 有警告");

        post("answer", "id=" + question + "&answer=DIFFERENT_UNITS");
        assertThat(lines("确认.txt")).containsExactly("名称 | " + USUAL + " | " + OTHER + " | 不同");
        assertThat(page()).contains("没有等待确认的问题");
    }

    @Test
    void twoFormsThatAreNotOneProject() throws Exception {
        SelfEvaluation form = YearFolders.form(1).withProject("道路养护项目");
        year.receive("甲.xlsx", form, TIME);
        year.receive("乙.xlsx", form.withExpectedGoal("另一处的路"), TIME);
        start();
        String page = page();
        assertThat(page).contains("可能重复的项目（1）").contains("不在名单上的项目（1）");

        post("answer", "id=" + id("id=\"questions-repeated\"") + "&answer=NOT_REPEATED");
        assertThat(lines("确认.txt"))
                .singleElement()
                .asString()
                .startsWith("重复 | ")
                .endsWith(" | 不是重复");
        assertThat(page()).doesNotContain("可能重复的项目（");
    }

    @Test
    void aProjectUnderAnotherName() throws Exception {
        year.receive("修缮.xlsx", YearFolders.form(1).withProject("大楼修缮工程项目").withUnit("基建处"), TIME);
        start();
        assertThat(client.get("/").body()).contains("对不上名单的文件（1）");
        assertThat(page()).contains("<option value=\"大楼修缮项目\" selected>");

        post("answer", "id=" + id("不在名单上，") + "&answer=not-listed");
        assertThat(lines("确认.txt")).containsExactly("项目 | 大楼修缮工程项目 | 不在名单上");
        assertThat(page()).contains("没有等待确认的问题").contains("不是名单上的项目");
        assertThat(client.get("/").body()).contains("对不上名单的文件（1）");

        post("undo", "id=" + idBefore("<span id=\"said-"));
        String question = id("不在名单上，");
        assertThat(client.post("/settle/answer", "id=" + question + "&answer=LISTED_PROJECT&listed=nothing")
                        .statusCode())
                .isEqualTo(409);
        post("answer", "id=" + question + "&answer=LISTED_PROJECT&listed=");
        assertThat(lines("确认.txt")).containsExactly("项目 | 大楼修缮工程项目 | 大楼修缮项目");
        assertThat(client.get("/").body()).doesNotContain("对不上名单的文件（");
        assertThat(page()).contains("对不上名单的文件：1 → 0").contains("大楼修缮项目：未发放 → ");
    }

    /** A page shows such names without what cannot be seen, and a browser sends what it was shown. */
    @Test
    void namesWithLineBreaksCanBeChosen() throws Exception {
        year = YearFolders.nine(
                TestOffice.open(), Files.createDirectories(temp.resolve("又")), "走廊\n粉刷\u200b项目|基\n建处|赵");
        root = year.folder().root();
        year.receive("外来.xlsx", YearFolders.form(1).withProject("道路养护项目"), TIME);
        start();
        String shown = URLEncoder.encode("走廊\r\n粉刷 项目", StandardCharsets.UTF_8);
        post("answer", "id=" + id("不在名单上，") + "&answer=LISTED_PROJECT&listed=" + shown);
        assertThat(client.get("/").body()).doesNotContain("对不上名单的文件（");
        String unit = URLEncoder.encode("基\r\n建处", StandardCharsets.UTF_8);
        assertThat(client.get("/?unit=" + unit).body()).contains("显示 1 个，共 10 个项目");
    }

    @Test
    void aHeadingThatNobodyKnew() throws Exception {
        receiveHeading();
        start();
        assertThat(page())
                .contains("不认识的表头（1）")
                .contains("外表.xlsx!自评表!E6")
                .contains("<option value=\"actual\">实际完成值</option>");
        String heading = id("<b>做到了什么</b>");
        HttpResponse<String> none = client.post("/settle/word", "id=" + heading + "&field=");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).isEqualTo("没有选择“做到了什么”是哪一项；请从列表里选一项");

        post("word", "id=" + heading + "&field=actual");
        assertThat(lines("词语.txt")).containsExactly("做到了什么 | 实际完成值");
        assertThat(page()).doesNotContain("不认识的表头（").contains("待核对和改正的问题：").contains("表头“做到了什么”是“实际完成值”");

        post("undo", "id=" + idBefore("<span id=\"said-"));
        assertThat(lines("词语.txt")).isEmpty();
        assertThat(page()).contains("不认识的表头（1）");
    }

    @Test
    void aHeadingThatIsNothingToBeFilledIn() throws Exception {
        receiveHeading();
        start();
        assertThat(page()).contains("formaction=\"/settle/aside\">不是要填的</button>");
        String heading = id("<b>做到了什么</b>");

        post("aside", "id=" + heading);
        assertThat(lines("词语.txt")).containsExactly("做到了什么 | 不用填");
        assertThat(page()).doesNotContain("不认识的表头（").contains("待核对和改正的问题：").contains("表头“做到了什么”不是要填的内容");
        assertThat(client.get("/").body()).doesNotContain("做到了什么");
        // nor is it asked for another file
        year.receive("又一份.xlsx", UnknownHeading.form("做到了什么："), "2025-01-06T02:00:00Z");
        assertThat(client.post("/settle/aside", "id=" + heading).statusCode()).isEqualTo(409);
        assertThat(page()).doesNotContain("不认识的表头（");

        post("undo", "id=" + idBefore("<span id=\"said-"));
        assertThat(lines("词语.txt")).isEmpty();
        assertThat(page()).contains("不认识的表头（1）").contains("又一份.xlsx!自评表!E6");
    }

    @Test
    void settingsKeepWhatElseStandsThere() throws Exception {
        Files.write(
                root.resolve("设置.txt"),
                TextLines.bytes(
                        List.of("# 我的备注", "年度：2024", "模板：shanghai-2024", "截止日期：2025-01-01", "截止日期：2025-02-01", "# 完")));
        start();
        assertThat(page()).contains("value=\"2024\"").contains("value=\"2025-02-01\"");
        post("settings", "year=2025&deadline=2026-01-31");
        assertThat(TextLines.read(root.resolve("设置.txt")))
                .containsExactly("# 我的备注", "年度：2025", "模板：shanghai-2024", "截止日期：2026-01-31", "# 完");
        assertThat(client.get("/").body()).contains("截止日期 2026-01-31");
        post("settings", "year=&deadline=");
        assertThat(TextLines.read(root.resolve("设置.txt"))).contains("年度：", "截止日期：");
        assertThat(client.post("/settle/settings", "year=25&deadline=").body()).isEqualTo("年度应为四位数字，例如 2025");
        assertThat(client.post("/settle/settings", "year=&deadline=31.1.").statusCode())
                .isEqualTo(400);

        Files.delete(root.resolve("设置.txt"));
        post("settings", "year=2025&deadline=");
        assertThat(TextLines.read(root.resolve("设置.txt"))).contains("年度：2025", "模板：", "截止日期：");
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws Exception {
        receiveVariant();
        start();
        String question = id("与同批多数的写法");
        // between two looks at the folder a backup program puts something in the place of the file
        Files.createDirectories(root.resolve("确认.txt/in the way"));
        HttpResponse<String> answer = client.post("/settle/answer", "id=" + question + "&answer=SAME_UNIT");
        assertThat(answer.statusCode()).isIn(409, 500, 503);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }
}
