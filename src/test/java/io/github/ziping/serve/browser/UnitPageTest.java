package io.github.ziping.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.github.ziping.Ziping;
import io.github.ziping.job.Progress;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.Chromium;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.PageLooks;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The department's own page, on a desk and on a phone; and what the central office drops on its own. */
@Tag("browser")
class UnitPageTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    private Path temp;

    private final Ziping ziping = TestOffice.open();

    private Path folder() throws Exception {
        List<String> lines = List.of(
                YearFolders.form(1).project() + "|信息处|王", YearFolders.form(2).project() + "|信息处|王", "大楼修缮项目|行政处|李");
        Path root = temp.resolve("2024年度自评");
        ziping.createYear(
                root, YearFolders.list(temp.resolve("名单.xlsx"), lines), new YearSettings(2024, null, null, List.of()));
        Files.write(
                root.resolve("发放/信息化.xlsx"),
                ziping.departmentWorkbook(FormEdits.set(YearFolders.form(1), "unit", "信息处")));
        return root;
    }

    private static String link(Path root, String origin, String unit) throws Exception {
        String line = Files.readAllLines(root.resolve("链接.txt"), StandardCharsets.UTF_8).stream()
                .filter(each -> each.startsWith(unit))
                .findFirst()
                .orElseThrow();
        return origin + "/u/" + line.replaceFirst(".*\\| *", "").strip();
    }

    private byte[] form(boolean faulty) {
        SelfEvaluation form = FormEdits.set(YearFolders.form(1), "unit", "信息处");
        return ziping.fill(faulty ? FormEdits.set(form, "indicators[1].score", null) : form);
    }

    @Test
    void aUnitChecksAndHandsIn() throws Exception {
        Path root = folder();
        try (PageClient server = PageClient.startLan(root);
                Chromium chromium = Chromium.start()) {
            server.visitor(server.server().address()).get("/");
            Page page = chromium.open(1366, 768);
            page.navigate(link(root, server.origin(), "信息处"));
            assertThat(page.url()).isEqualTo(server.origin() + "/unit");
            assertThat(page.locator("article")).hasCount(2);
            PageLooks.check(page, "unit");
            assertThat(page.locator("article .state").first()).hasText("未交");

            page.setInputFiles("#unit-choose", new FilePayload("自评表.xlsx", XLSX, form(true)));
            assertThat(page.locator("#unit-answer .findings li .error")).hasCount(1);
            PageLooks.check(page, "unit-checked");
            Download copy = page.waitForDownload(() -> page.click("button[data-do=annotate]"));
            assertThat(copy.suggestedFilename()).isEqualTo("自评表.xlsx");
            assertThat(ziping.read(copy.path())).hasSize(1);

            // by keyboard alone
            page.focus("button[data-do=submit]");
            page.keyboard().press("Enter");
            assertThat(page.locator("#unit-answer .sent")).containsText("已交");
            assertThat(page.locator("article .state").first()).hasText("有错误");
            assertThat(page.locator("article .versions a").first()).hasText("自评表.xlsx");
            PageLooks.check(page, "unit-sent");
            assertThat(root.resolve("收件/信息处/自评表.xlsx")).exists();

            page.setInputFiles("#unit-choose", new FilePayload("别处.xlsx", XLSX, ziping.fill(YearFolders.form(7))));
            assertThat(page.locator("#unit-answer .foreign")).hasCount(1);
            assertThat(page.locator("button[data-do=submit]")).hasCount(0);
            PageLooks.check(page, "unit-foreign");
            ziping.returnForms(YearFolder.open(root), null, Progress.NONE);
            page.reload();
            assertThat(page.locator("a[href='/unit/note']")).hasCount(1);
            assertThat(page.locator("a[href^='/unit/workbooks/']")).hasCount(1);
            PageLooks.check(page, "unit-returned");
            PageLooks.check(page, server.origin() + "/unit/rules/score-above-weight", "unit-rule");
            PageLooks.check(page, server.origin() + "/unit/help", "unit-help");
            PageLooks.check(page, server.origin() + "/unit/nothing", "unit-404");
            PageLooks.check(page, server.origin() + "/", "office-401");
            assertThat(page.locator(".refused")).containsText("汇总单位");
            page.locator("a.button").click();
            assertThat(page.locator("h1")).hasText("信息处");
            PageLooks.check(page, server.origin() + "/unit?lang=en", "unit-en");
            Files.writeString(root.resolve("设置.txt"), "\n截止日期：2025-01-02\n", StandardOpenOption.APPEND);
            Page other = chromium.open(1366, 768);
            PageLooks.check(other, server.origin() + "/unit", "unit-401");
            PageLooks.check(other, link(root, server.origin(), "行政处"), "unit-over");
            assertThat(chromium.complaints())
                    .allMatch(text -> text.contains("422") || text.contains("401") || text.contains("404"));
        }
    }

    @Test
    void theOfficeDropsManyFilesAndReadsWhatBecameOfEach() throws Exception {
        Path root = folder();
        try (PageClient server = PageClient.start(root);
                Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            page.navigate(server.origin());
            FilePayload[] files = new FilePayload[60];
            for (int i = 0; i < files.length; i++) {
                files[i] =
                        new FilePayload("第" + i + "份.jpg", "image/jpeg", ("照片" + i).getBytes(StandardCharsets.UTF_8));
            }
            files[7] = new FilePayload("自评表.xlsx", XLSX, form(false));
            files[8] = new FilePayload("又一份.xlsx", XLSX, form(false));
            long start = System.nanoTime();
            page.setInputFiles("#files", files);
            assertThat(page.locator("#drop .counts"))
                    .hasText("已处理 60 个，共 60 个", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
            System.out.println("UnitPageTest 60 files dropped in " + (System.nanoTime() - start) / 1_000_000 + " ms");
            assertThat(page.locator("#drop li")).hasCount(60);
            assertThat(page.locator("#drop li.error")).hasCount(0);
            assertThat(page.locator("#drop li a[href^='/projects/']")).hasCount(2);
            assertThat(page.locator("#drop li a[href^='/unmatched/']")).hasCount(58);
            assertThat(page.locator("#drop li", new Page.LocatorOptions().setHasText("已在收件里")))
                    .hasCount(1);
            assertThat(page.locator("#drop li", new Page.LocatorOptions().setHasText("这是图片")))
                    .hasCount(58);
            PageLooks.check(page, "dropped");
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
