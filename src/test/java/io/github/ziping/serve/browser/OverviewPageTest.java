package io.github.ziping.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.github.ziping.testing.Chromium;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.PageLooks;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The overview as somebody sees it who only looks, filters and waits. */
@Tag("browser")
class OverviewPageTest {
    @TempDir
    private Path temp;

    /** What is shown of a folder that was moved away is said to be old, and no longer once it is back. */
    @Test
    void aFolderThatIsGoneIsToldOnTheOpenPage() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        Path root = year.folder().root();
        try (PageClient server = PageClient.start(root);
                Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            page.navigate(server.origin());
            Path elsewhere = Files.move(root, temp.resolve("移走了"));
            Locator banner = page.locator("#lost");
            PlaywrightAssertions.assertThat(banner).containsText("这一页显示的是以前的内容：找不到文件夹 ");
            Files.move(elsewhere, root);
            PlaywrightAssertions.assertThat(banner).isHidden();
        }
    }

    @Test
    void showsWhatComesWithoutBeingAsked() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp, "大楼修缮项目|行政处|李");
        try (PageClient server = PageClient.start(year.folder().root());
                Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            page.navigate(server.origin());
            assertThat(page.locator("#projects tbody tr").count()).isEqualTo(10);
            assertThat(page.locator("#unmatched li").count()).isZero();

            Files.writeString(year.folder().received().resolve("照片.jpg"), "no picture");
            page.waitForSelector("#unmatched li");
            assertThat(page.locator("#unmatched li b").textContent()).isEqualTo("照片.jpg");

            page.fill("input[name=q]", "大楼");
            PlaywrightAssertions.assertThat(page.locator("#projects tbody tr")).hasCount(1);
            assertThat(page.url()).endsWith("/?q=%E5%A4%A7%E6%A5%BC");
            PageLooks.check(page, "overview-filtered");
            PageLooks.check(page, server.origin(), "overview");
            PageLooks.check(page, server.origin() + "/?lang=en", "overview-en");
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
