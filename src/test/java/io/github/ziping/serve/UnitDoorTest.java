package io.github.ziping.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.Progress;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.Folders;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Visitor;
import io.github.ziping.testing.YearFolders;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearSettings;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit checks its file, hands it in and sees what became of it; of all others it sees nothing. */
@Tag("slow")
class UnitDoorTest {
    private static final String OWN = "甲处";
    private static final String OTHER = "乙处";
    private static final Pattern DOWNLOAD = Pattern.compile("href=\"(/unit/files/[^\"]+)\"");

    private static final Pattern PAGES = Pattern.compile("href=\"(/unit/[^\"]+)\"");

    @TempDir
    private Path temp;

    private final Ziping ziping = TestOffice.open();
    private Path root;
    private PageClient client;
    private Visitor own;
    private Visitor other;

    /** 甲处 has the projects of forms 1 to 3, 乙处 those of 4 to 6; both have one called 培训. */
    @BeforeEach
    void start() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            lines.add(YearFolders.form(i).project() + "|" + (i <= 3 ? OWN : OTHER) + "|王");
        }
        lines.add("培训|" + OWN + "|王");
        lines.add("培训|" + OTHER + "|王");
        Path list = YearFolders.list(temp.resolve("名单.xlsx"), lines);
        root = temp.resolve("2024年度自评");
        ziping.createYear(root, list, new YearSettings(2024, null, null, List.of()));
        client = PageClient.startLan(root);
        client.visitor(client.server().address()).get("/");
        own = visitor(OWN);
        other = visitor(OTHER);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
    }

    private Visitor visitor(String unit) throws Exception {
        String line = Files.readAllLines(root.resolve("链接.txt"), StandardCharsets.UTF_8).stream()
                .filter(each -> each.startsWith(unit + " |"))
                .findFirst()
                .orElseThrow();
        return client.visitor(
                client.origin() + "/u/" + line.replaceFirst(".*\\| *", "").strip());
    }

    private static SelfEvaluation of(int number, String unit) {
        return FormEdits.set(YearFolders.form(number), "unit", unit);
    }

    private byte[] form(int number, String unit) {
        return ziping.fill(of(number, unit));
    }

    private String body(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void seesItsOwnProjectsAlone() throws Exception {
        String page = own.get("/unit").body();
        assertThat(page)
                .contains(
                        OWN, YearFolders.form(1).project(), YearFolders.form(3).project(), "培训", "未交");
        assertThat(page)
                .doesNotContain(OTHER, YearFolders.form(4).project(), "<nav", "2024年度自评台账", "data-live=\"true\"");
        assertThat(page.split("<article", -1)).hasSize(5);
        for (String path : List.of("/", "/events", "/receive", "/projects/x")) {
            assertThat(own.get(path).statusCode()).as(path).isEqualTo(401);
        }
    }

    @Test
    void looksAtAFileHandsItInAndHasItBack() throws Exception {
        Map<String, Long> before = Folders.below(root);
        byte[] faulty = ziping.fill(FormEdits.set(of(1, OWN), "indicators[1].score", null));
        String checked = own.upload("/unit/check", "自评表.xlsx", faulty);
        assertThat(checked)
                .contains("自评表.xlsx", "class=\"error\"", "改法：", "data-do=\"submit\"", "data-do=\"annotate\"");
        HttpResponse<byte[]> copy = own.send("/unit/annotate", "自评表.xlsx", faulty);
        assertThat(copy.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; ")
                .endsWith("filename*=UTF-8''%E8%87%AA%E8%AF%84%E8%A1%A8.xlsx");
        assertThat(ziping.read(copy.body(), "copy.xlsx")).hasSize(1);
        assertThat(copy.body()).isNotEqualTo(faulty);
        assertThat(Folders.below(root)).as("nothing was kept").isEqualTo(before);

        HttpResponse<byte[]> sent = own.send("/unit/submit", "../../自评表.xlsx", faulty);
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(body(sent)).contains("已交");
        assertThat(root.resolve("收件/甲处/自评表.xlsx")).hasBinaryContent(faulty);
        assertThat(body(own.send("/unit/submit", "又一次.xlsx", faulty))).contains("已经交过");

        String page = own.get("/unit").body();
        assertThat(page).contains("有错误", "自评表.xlsx", "采用");
        Matcher link = DOWNLOAD.matcher(page);
        assertThat(link.find()).isTrue();
        assertThat(own.download(link.group(1)).body()).isEqualTo(faulty);
        // an id of another's, altered, and none
        assertThat(other.download(link.group(1)).statusCode()).isEqualTo(404);
        assertThat(own.download("/unit/files/" + "0".repeat(20)).statusCode()).isEqualTo(404);
        assertThat(client.get(link.group(1)).statusCode()).isEqualTo(401);
        assertThat(other.get("/unit").body()).doesNotContain("自评表.xlsx", "有错误");
    }

    @Test
    void hasItsOwnWorkbooksCopiesAndNoteAlone() throws Exception {
        byte[] workbook = ziping.departmentWorkbook(of(1, OWN));
        Files.write(root.resolve("发放/一.xlsx"), workbook);
        Files.write(root.resolve("发放/四.xlsx"), ziping.departmentWorkbook(of(4, OTHER)));
        byte[] faulty = ziping.fill(FormEdits.set(of(1, OWN), "indicators[1].score", null));
        own.send("/unit/submit", "自评表.xlsx", faulty);
        other.send("/unit/submit", "乙.xlsx", ziping.fill(FormEdits.set(of(4, OTHER), "indicators[1].score", null)));
        assertThat(own.get("/unit").body()).doesNotContain("/unit/note");
        assertThat(own.get("/unit/note").statusCode()).isEqualTo(404);
        ziping.returnForms(YearFolder.open(root), null, Progress.NONE);
        // people rename folders: a note is whose it is addressed to
        Files.createDirectories(root.resolve("退回/丙处"));

        String page = own.get("/unit").body();
        List<String> links = PAGES.matcher(page)
                .results()
                .map(match -> match.group(1))
                .filter(link -> !link.matches(".*/(rules|help).*"))
                .toList();
        assertThat(links).hasSize(4).anyMatch(link -> link.matches("/unit/workbooks/[0-9a-f]{20}"));
        for (String link : links) {
            HttpResponse<byte[]> file = own.download(link);
            assertThat(file.statusCode()).as(link).isEqualTo(200);
            if (link.contains("workbooks")) {
                assertThat(file.body()).isEqualTo(workbook);
            } else if (link.endsWith("/annotated")) {
                assertThat(ziping.read(file.body(), "copy.xlsx")).hasSize(1);
                assertThat(file.body()).isNotEqualTo(faulty);
            } else if (link.endsWith("/note")) {
                assertThat(body(file))
                        .contains(OWN + "：", "需要修改的自评表")
                        .doesNotContain(OTHER, YearFolders.form(4).project());
            }
            assertThat(client.get(link).statusCode()).as(link).isEqualTo(401);
            HttpResponse<byte[]> ofOther = other.download(link);
            if (link.endsWith("/note")) {
                assertThat(body(ofOther)).contains(OTHER + "：").doesNotContain(OWN + "：");
            } else {
                assertThat(ofOther.statusCode()).as(link).isEqualTo(404);
            }
        }
        Files.copy(root.resolve("退回/乙处/退回说明.txt"), root.resolve("退回/甲处/退回说明.txt"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(own.get("/unit/note").statusCode()).isEqualTo(404);
    }

    @Test
    void readsRulesAndHelpAndIsLedToItsOwnPage() throws Exception {
        for (String path : List.of("/unit/rules", "/unit/rules/total-score", "/unit/help")) {
            HttpResponse<String> page = own.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body())
                    .as(path)
                    .contains("href=\"/unit\"")
                    .doesNotContain("href=\"/\"", "href=\"/rules", "href=\"/help", "<nav", "<form");
            assertThat(client.get(path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(own.get("/unit").body()).contains("href=\"/unit/rules\"", "href=\"/unit/help\"", "不超过 16 MB");
        assertThat(own.get("/unit/rules?office=mof-2020").body())
                .isEqualTo(own.get("/unit/rules").body().replace("/unit/rules?lang", "/unit/rules?lang"));
        String closed = own.get("/").body();
        assertThat(closed).contains("<a class=\"button\" href=\"/unit\"").doesNotContain("href=\"/\"");
        assertThat(own.get("/unit/nothing").body()).contains("<a class=\"button\" href=\"/unit\"");
        String unknown = client.get("/unit").body();
        assertThat(unknown).contains("请用发给本单位的链接").doesNotContain("class=\"button\"", "href=\"/\"");
    }

    @Test
    void aFormOfAnotherUnitIsNeitherShownNorTaken() throws Exception {
        Map<String, Long> before = Folders.below(root);
        byte[] foreign = ziping.fill(FormEdits.set(of(4, OTHER), "indicators[1].score", null));
        byte[] unlisted = ziping.fill(FormEdits.set(of(4, OTHER), "project", "没有这个项目"));
        byte[] sameName = ziping.fill(FormEdits.set(of(5, OTHER), "project", "培训"));
        for (byte[] content : List.of(foreign, unlisted, sameName)) {
            String checked = own.upload("/unit/check", "a.xlsx", content);
            assertThat(checked).contains("与本单位名单上的项目对不上", "不能交").doesNotContain("改法：", "data-do");
            HttpResponse<byte[]> sent = own.send("/unit/submit", "a.xlsx", content);
            assertThat(sent.statusCode()).isEqualTo(422);
            assertThat(own.send("/unit/annotate", "a.xlsx", content).statusCode())
                    .isEqualTo(422);
        }
        // the same words whether somebody else has it or nobody
        assertThat(own.upload("/unit/check", "a.xlsx", foreign)
                        .replace(YearFolders.form(4).project(), "P"))
                .isEqualTo(own.upload("/unit/check", "a.xlsx", unlisted).replace("没有这个项目", "P"));
        assertThat(Folders.below(root)).isEqualTo(before);
        assertThat(other.upload("/unit/check", "a.xlsx", sameName)).contains("data-do=\"submit\"");
    }

    @Test
    void aFormOfASharedProjectSaysHowToNameTheUnit() throws Exception {
        for (String unit : List.of("信息中心", "", "  ")) {
            SelfEvaluation shared = FormEdits.set(of(5, unit), "project", "培训");
            String checked = other.upload("/unit/check", "a.xlsx", ziping.fill(shared));
            assertThat(checked)
                    .as(unit)
                    .contains("对不上", "实施单位写“" + OTHER + "”", "用邮件", "不能交")
                    .doesNotContain(OWN, "data-do");
            // nor is told whether the project is shared, or nobody's
            String unlisted =
                    other.upload("/unit/check", "a.xlsx", ziping.fill(FormEdits.set(shared, "project", "没有这个项目")));
            assertThat(checked.replace("培训", "P")).isEqualTo(unlisted.replace("没有这个项目", "P"));
        }
        SelfEvaluation mended = FormEdits.set(of(5, OTHER), "project", "培训");
        assertThat(other.upload("/unit/check", "a.xlsx", ziping.fill(mended))).contains("data-do=\"submit\"");
    }

    @Test
    void whatIsNoFilledInFormIsNotTaken() throws Exception {
        Map<String, Long> before = Folders.below(root);
        byte[] blank = ziping.departmentWorkbook(null);
        for (byte[] content : List.of(new byte[0], "照片".getBytes(StandardCharsets.UTF_8), blank)) {
            assertThat(own.upload("/unit/check", "a.xlsx", content))
                    .contains("不能交", "改法：")
                    .doesNotContain("data-do");
            assertThat(own.send("/unit/submit", "a.xlsx", content).statusCode()).isEqualTo(422);
        }
        assertThat(Folders.below(root)).isEqualTo(before);
    }

    @Test
    void aFileThatNamesBothUnitsIsNobodys() throws Exception {
        // the office dropped one workbook with forms of both
        Path both = temp.resolve("两处.xlsx");
        Path forms = Files.createDirectory(temp.resolve("forms"));
        Files.write(forms.resolve("1.xlsx"), form(1, OWN));
        Files.write(forms.resolve("4.xlsx"), ziping.fill(FormEdits.set(of(4, OTHER), "indicators[1].score", null)));
        ziping.merge(List.of(forms), both, MergeOptions.USUAL, Progress.NONE);
        Visitor office = client.visitor(client.server().address());
        assertThat(office.upload("/receive", "甲处/乙处的也在内.xlsx", Files.readAllBytes(both)))
                .contains("乙处的也在内");
        String page = own.get("/unit").body();
        assertThat(page).doesNotContain("/unit/files/", YearFolders.form(4).project());
        assertThat(other.get("/unit").body()).doesNotContain(YearFolders.form(1).project(), "甲处", "乙处的也在内");
    }

    @Test
    void postsWithoutTheOwnPageAsOriginAreRefused() throws Exception {
        for (String origin : List.of(
                "", "null", "http://evil.example", "https" + client.origin().substring(4))) {
            HttpRequest.Builder request = own.request("/unit/submit?name=a.xlsx");
            if (!origin.isEmpty()) {
                request.header("Origin", origin);
            }
            HttpRequest post = request.POST(HttpRequest.BodyPublishers.ofByteArray(form(1, OWN)))
                    .build();
            assertThat(client.text(post).statusCode()).as(origin).isEqualTo(403);
        }
        assertThat(Folders.below(root.resolve("收件"))).hasSize(1);
    }
}
