package io.github.ziping.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.ziping.testing.Chromium;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.PageLooks;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of 汇总: its charts are drawn under the strict content policy, and drawn anew when something comes. */
@Tag("browser")
class BatchPageTest {
    /** How many different colours the canvases have together: a blank one has one. */
    private static final String COLOURS = """
            () => [...document.querySelectorAll('.chart canvas')].map(canvas => {
              const dots = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              const seen = new Set();
              for (let i = 0; i < dots.length; i += 4) seen.add(dots[i] << 16 | dots[i + 1] << 8 | dots[i + 2]);
              return seen.size;
            }).reduce((least, size) => Math.min(least, size), 1e9)""";

    private static final int FEW = 5;

    @TempDir
    private Path temp;

    @Test
    void drawsWhatCounts() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        for (int i = 1; i <= 8; i++) {
            year.receive(i + ".xlsx", YearFolders.form(i), "2025-01-05T02:00:00Z");
        }
        try (PageClient server = PageClient.start(year.folder().root());
                Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            page.navigate(server.origin() + "/batch");
            assertThat(page.locator(".chart canvas")).hasCount(4);
            page.waitForCondition(() -> (Integer) page.evaluate(COLOURS) > FEW);

            year.receive("9.xlsx", YearFolders.form(9), "2025-01-06T02:00:00Z");
            assertThat(page.locator("#batch-count")).hasText("汇总了 9 个项目，共 9 个");
            assertThat(page.locator("#summary"))
                    .containsText(String.valueOf(YearFolders.form(9).project()));
            assertThat(page.locator(".chart canvas")).hasCount(4);

            page.hover(".chart canvas >> nth=0");
            PageLooks.check(page, "batch");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(page.locator(".chart canvas")).hasCount(4);
            page.waitForTimeout(1_500);
            PageLooks.check(page, "batch-dark");
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
