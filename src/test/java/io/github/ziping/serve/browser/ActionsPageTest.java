package io.github.ziping.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.github.ziping.testing.Chromium;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.PageLooks;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the actions, worked by the keyboard alone, with a second window open beside it. */
@Tag("browser")
class ActionsPageTest {
    private static final double LONG = 20_000;

    /** Milliseconds in which a page has taken over an answer. */
    private static final double SETTLED = 500;

    @TempDir
    private Path temp;

    private static void says(Locator part, String text) {
        assertThat(part).containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
    }

    @Test
    void byTheKeyboardAlone() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp, "没有交的项目|基建处|李");
        for (int i = 1; i <= 9; i++) {
            year.receive(i + ".xlsx", YearFolders.form(i), "2025-01-05T02:00:00Z");
        }
        try (PageClient server = PageClient.start(year.folder().root());
                Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            page.navigate(server.origin() + "/actions");
            Page other = chromium.open(1366, 768);
            other.navigate(server.origin() + "/actions");

            PageLooks.tabTo(page, "form[action='/actions/send'] button");
            page.keyboard().press("Enter");
            says(page.locator("#results article").first(), "新生成 10 份填报表");
            says(page.locator("#send-count"), "还缺 0 个项目的填报表");
            assertThat(page.locator("#task")).isFocused();
            says(other.locator("#results article").first(), "新生成 10 份填报表");

            PageLooks.tabTo(page, "form[action='/actions/return'] button");
            page.keyboard().press("Space");
            says(page.locator("#results article").first(), "退回 1 个单位、4 份自评表");
            PageLooks.tabTo(page, "#results article summary");
            page.keyboard().press("Enter");
            says(other.locator("#results article").first(), "退回 1 个单位");
            assertThat(page.locator("#results article details textarea").first())
                    .isVisible();
            PageLooks.tabTo(page, "#results button[data-copy]");
            page.keyboard().press("Enter");
            assertThat(page.locator("#results button[data-copy]").first()).hasText("已复制");

            PageLooks.tabTo(page, "form[action='/actions/submit'] input[value=errors]");
            page.keyboard().press("Space");
            PageLooks.tabTo(page, "form[action='/actions/submit'] button.main");
            page.keyboard().press("Enter");
            says(page.locator("#results article").first(), "上报 9 个项目");
            PageLooks.tabTo(page, "#results article:first-of-type a[download]");
            Download download = page.waitForDownload(() -> page.keyboard().press("Enter"));
            assertThat(download.suggestedFilename()).isEqualTo("2024年度自评-上报.zip");
            assertThat(Files.size(download.path())).isGreaterThan(10_000);

            PageLooks.check(page, "actions");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            PageLooks.check(page, "actions-dark");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    /** The count follows the ticks, and what changes in the folder meanwhile. */
    @Test
    void whatIsTickedIsCounted() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        year.receive("5.xlsx", YearFolders.form(5), "2025-01-05T02:00:00Z");
        year.receive("1.xlsx", YearFolders.withError(1), "2025-01-05T02:00:00Z");
        try (PageClient server = PageClient.start(year.folder().root());
                Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            page.navigate(server.origin() + "/actions");
            Locator count = page.locator("#submit-count");
            says(count, "，1 个项目可以上报，共 9 个");
            page.check("input[value=errors]");
            says(count, "，2 个项目可以上报，共 9 个");
            year.receive("4.xlsx", YearFolders.withError(4), "2025-01-05T02:00:00Z");
            says(count, "，3 个项目可以上报，共 9 个");
            page.uncheck("input[value=ready]");
            says(count, "，2 个项目可以上报，共 9 个");

            page.click("#reminders-all > summary");
            page.click("#reminders .part button[data-copy]");
            Locator copied = page.locator("#reminders .part button[data-copy]").first();
            assertThat(copied).hasText("已复制");
            // the page is renewed, and nothing of this part is another
            Path file = year.folder().received().resolve("5.xlsx");
            page.waitForResponse(
                            "**/actions",
                            () -> file.toFile().setLastModified(file.toFile().lastModified() + 60_000))
                    .finished();
            page.waitForTimeout(SETTLED);
            assertThat(copied).hasText("已复制");
            PageLooks.check(page, "actions-reminders");
        }
    }

    @Test
    void aRefusalIsShownWhereItHappened() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        try (PageClient server = PageClient.start(year.folder().root());
                Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            page.navigate(server.origin() + "/actions");
            for (Locator box : page.locator("input[name=state]").all()) {
                box.uncheck();
            }
            assertThat(page.locator("#submit-count")).hasText("按下面的选择，0 个项目可以上报，共 9 个");
            page.click("form[action='/actions/submit'] button.main");
            assertThat(page.locator("#refusal")).hasText("没有选择上报哪些状态的项目；请至少选一项");
            page.check("input[value=ready]");
            page.click("form[action='/actions/submit'] button[formaction]");
            says(page.locator("#results article").first(), "上报 0 个项目");
            assertThat(page.locator("#refusal")).isHidden();
        }
    }

    /** The page shows what a task wrote before the answer to its button comes, which is older. */
    @Test
    void anAnswerThatComesLateTakesNothingBack() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        try (PageClient server = PageClient.start(year.folder().root());
                Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            page.navigate(server.origin() + "/actions");
            String before = page.request().get(server.origin() + "/actions").text();
            List<Route> held = new ArrayList<>();
            page.route("**/actions/merge", held::add);
            page.click("form[action='/actions/submit'] button[formaction]");
            page.waitForCondition(() -> !held.isEmpty());
            held.get(0).fetch();
            Locator result = page.locator("#results article").first();
            says(result, "上报 0 个项目");
            Response late = page.waitForResponse(
                    "**/actions/merge",
                    () -> held.get(0)
                            .fulfill(new Route.FulfillOptions()
                                    .setStatus(200)
                                    .setContentType("text/html; charset=utf-8")
                                    .setBody(before)));
            late.finished();
            page.waitForTimeout(SETTLED);
            says(result, "上报 0 个项目");
        }
    }
}
