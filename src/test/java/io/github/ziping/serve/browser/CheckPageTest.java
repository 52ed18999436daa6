package io.github.ziping.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.github.ziping.Ziping;
import io.github.ziping.testing.Chromium;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.PageLooks;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page for single files, the rules and the first steps, as a browser shows them. */
@Tag("browser")
class CheckPageTest {
    private static final String KIND = "application/octet-stream";

    @Test
    void checksSeveralFilesAndFillsWhatItKeptInTheBrowser() throws Exception {
        Ziping ziping = TestOffice.open();
        try (PageClient server = PageClient.start(null);
                Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            page.onDialog(dialog -> {
                throw new AssertionError(dialog.message());
            });
            PageLooks.check(page, server.origin(), "check");
            page.setInputFiles("#check-files", new FilePayload[] {
                new FilePayload("服务.xlsx", KIND, ziping.departmentWorkbook(YearFolders.form(4))),
                new FilePayload("又一份.xlsx", KIND, ziping.fill(YearFolders.withError(4))),
                new FilePayload("<img src=x onerror=alert(1)>.txt", KIND, "x".getBytes(StandardCharsets.UTF_8))
            });
            PlaywrightAssertions.assertThat(page.locator("#checked .found")).hasCount(3);
            assertThat(page.locator("#file1-0-finding-1").textContent()).contains("-5.66");
            page.locator("#file2-0-finding-1 .to-cell").click();
            PlaywrightAssertions.assertThat(page.locator("td:target")).hasCount(1);
            assertThat(page.locator("#checked img").count()).isZero();
            PageLooks.check(page, "checked");

            Download saved = page.waitForDownload(
                    () -> page.locator("#checked [data-do='fill/0']").first().click());
            assertThat(saved.suggestedFilename()).isEqualTo("服务工作专项经费.xlsx");
            assertThat(Files.readAllBytes(saved.path())).isEqualTo(ziping.fill(YearFolders.form(4)));
            Download findings = page.waitForDownload(
                    () -> page.locator("#checked [data-do=findings]").first().click());
            assertThat(findings.suggestedFilename()).isEqualTo("问题清单.json");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    /** What a page says of a file before a server knows it: nothing turns the line, or breaks it. */
    @Test
    void namesAreShownWithoutWhatCannotBeSeen() throws Exception {
        try (PageClient server = PageClient.start(null);
                Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            page.navigate(server.origin());
            page.evaluate("() => { const all = new DataTransfer();"
                    + " all.items.add(new File([new Uint8Array(17 * 1024 * 1024)], '甲\\n\\u202e乙\\u0007.xlsx'));"
                    + " const input = document.getElementById('check-files'); input.files = all.files;"
                    + " input.dispatchEvent(new Event('change')); }");
            PlaywrightAssertions.assertThat(page.locator("#checked .error")).hasCount(1);
            assertThat(page.locator("#checked .error").textContent()).startsWith("甲  乙 .xlsx：文件超过 16 MB");
        }
    }

    @Test
    void tellsRulesAndFirstStepsWithoutFaultsOfAccess() throws Exception {
        try (PageClient server = PageClient.start(null);
                Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            PageLooks.check(page, server.origin() + "/rules", "rules");
            PageLooks.check(page, server.origin() + "/rules/pro-rata", "rule");
            PageLooks.check(
                    page, server.origin() + "/rules/score-above-weight?office=mof-2020", "rule-of-another-office");
            PageLooks.check(page, server.origin() + "/help", "help");
            PageLooks.check(page, server.origin() + "/rules/no", "no-such-rule");
            PageLooks.check(page, server.origin() + "/help?lang=en", "help-en");
            assertThat(chromium.complaints())
                    .allMatch(complaint -> complaint.contains("404"))
                    .hasSize(1);
        }
    }
}
