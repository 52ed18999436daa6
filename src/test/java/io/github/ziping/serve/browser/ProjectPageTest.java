package io.github.ziping.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.Chromium;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.PageLooks;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project's page as somebody uses it who has a keyboard, a narrow window, or a form written to do harm. */
@Tag("browser")
class ProjectPageTest {
    private static final String HOSTILE = "\"><img src=x onerror=alert(1)><script>alert(2)</script>'\u202Etxt.exe";
    private static final String PROJECT = "服务工作专项经费";

    @TempDir
    private Path temp;

    private YearFolders year;
    private PageClient server;
    private Chromium chromium;

    @BeforeEach
    void start() throws Exception {
        chromium = Chromium.start();
        year = YearFolders.nine(TestOffice.open(), temp, HOSTILE + "|处室<b>|李</td>", "大楼修缮项目|行政处|李", "得分超过分值的项目|行政处|李");
        year.receive("第一次.xlsx", YearFolders.form(4), "2025-01-05T02:00:00Z");
        year.receive("第二次.xlsx", YearFolders.withError(4), "2025-01-06T02:00:00Z");
        year.receive("恶意.xlsx", hostile(), "2025-01-06T02:00:00Z");
        year.receive("补充公积金.xlsx", "x".getBytes(StandardCharsets.UTF_8), "2025-01-06T02:00:00Z");
        SelfEvaluation above = YearFolders.form(1).withProject("得分超过分值的项目").withUnit("行政处");
        year.receive("超过.xlsx", FormEdits.set(above, "indicators[0].score", "25"), "2025-01-06T02:00:00Z");
        server = PageClient.start(year.folder().root());
    }

    private static SelfEvaluation hostile() {
        return FormEdits.set(
                FormEdits.set(YearFolders.withError(3).withProject(HOSTILE), "indicators[0].level3", HOSTILE),
                "indicators[0].deviation",
                HOSTILE);
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.close();
        }
        chromium.close();
    }

    private Page open(int width, String project) {
        Page page = chromium.open(width, 768);
        page.navigate(server.origin());
        page.locator("#projects th a", new Page.LocatorOptions().setHasText(project))
                .click();
        page.waitForSelector("#versions");
        return page;
    }

    @Test
    void goesFromAFindingToItsCellAndBackByTheKeyboardAlone() {
        Page page = open(1366, PROJECT);
        Locator finding = page.locator("#finding-1 .to-cell");
        for (int tabs = 0; tabs < 60 && !(Boolean) finding.evaluate("e => e === document.activeElement"); tabs++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        String cell = page.url().substring(page.url().indexOf('#'));
        assertThat(cell).startsWith("#cell-");
        PlaywrightAssertions.assertThat(page.locator("td:target")).hasCount(1);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#finding-1");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void decidesWithoutLeavingThePage() throws Exception {
        Page page = open(1366, PROJECT);
        page.locator("#versions button", new Page.LocatorOptions().setHasText("采用这一份"))
                .click();
        PlaywrightAssertions.assertThat(page.locator("#head")).containsText("第一次.xlsx");
        Locator first = page.locator("#versions tr", new Page.LocatorOptions().setHasText("第一次.xlsx"));
        // it has an error, which is not made final by mistake
        first.locator("button", new Locator.LocatorOptions().setHasText("定稿")).click();
        PlaywrightAssertions.assertThat(page.locator("#head .state.errors")).hasCount(1);
        first.locator("input[name=anyway]").check();
        first.locator("button", new Locator.LocatorOptions().setHasText("定稿")).click();
        PlaywrightAssertions.assertThat(page.locator("#head .state.final")).hasCount(1);
        assertThat(page.locator("#head code").textContent()).matches("[0-9a-f]{64}");
        page.locator("#versions button", new Page.LocatorOptions().setHasText("取消定稿"))
                .click();
        PlaywrightAssertions.assertThat(page.locator("#head .state.errors")).hasCount(1);
        Download saved = page.waitForDownload(
                () -> page.locator("#versions .downloads a").first().click());
        assertThat(saved.suggestedFilename()).isEqualTo("第二次.xlsx");
        assertThat(Files.readAllBytes(saved.path()))
                .isEqualTo(Files.readAllBytes(year.folder().received().resolve("第二次.xlsx")));
        page.locator("#versions button", new Page.LocatorOptions().setHasText("对比"))
                .click();
        page.waitForSelector("#new");
        assertThat(page.locator("#new li").count()).isEqualTo(1);
        assertThat(Chromium.axe(page)).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void showsTextsAsTexts() {
        Page page = chromium.open(1366, 768);
        List<String> dialogs = Collections.synchronizedList(new ArrayList<>());
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        page.navigate(server.origin());
        page.locator("#projects th a", new Page.LocatorOptions().setHasText("onerror"))
                .click();
        page.waitForSelector("#versions");
        assertThat(page.locator("h1").textContent())
                .isEqualTo("\"><img src=x onerror=alert(1)><script>alert(2)</script>' txt.exe");
        assertThat(page.locator(".ziping-form").textContent()).contains("<img src=x onerror=alert(1)>");
        assertThat(page.locator("main img, main script").count()).isZero();
        assertThat(page.content()).doesNotContain("\u202E");
        assertThat(Chromium.axe(page)).isEmpty();
        assertThat(dialogs).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void looksRightWithAFormAndWithout() {
        Page page = open(1366, PROJECT);
        PlaywrightAssertions.assertThat(page.locator("#points canvas")).hasCount(1);
        PageLooks.check(page, "project");
        page.locator("#versions button", new Page.LocatorOptions().setHasText("对比"))
                .click();
        page.waitForSelector("#new");
        PageLooks.check(page, "compare");
        PageLooks.check(page, page.url() + "&lang=en", "compare-en");
        Page unread = open(1366, "补充公积金");
        assertThat(unread.locator("#form").textContent()).contains("里没有读到自评表", "改法：");
        PageLooks.check(unread, "project-unread");
        PageLooks.check(open(1366, "大楼"), "project-nothing");
        PageLooks.check(open(1366, "得分超过"), "project-above-weight");
        assertThat(chromium.complaints()).isEmpty();
    }
}
