package io.github.ziping.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;

/** How a page looks on a screen, on a telephone and on paper: nothing sticks out, axe-core finds nothing serious, pictures to look at. */
public final class PageLooks {
    private static final int[] WIDTHS = {1366, 1920, 420};
    private static final int HEIGHT = 768;
    private static final String HEADINGS =
            "() => [...document.querySelectorAll('main thead')].map(head => getComputedStyle(head).display)";
    private static final Path PICTURES = Path.of("target", "pages");

    private PageLooks() {}

    /** Opens an address and checks the page. */
    public static void check(Page page, String address, String name) {
        page.navigate(address);
        check(page, name);
    }

    /** Checks it, and puts the pictures into {@code target/pages}. */
    public static void check(Page page, String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            page.waitForTimeout(300);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as(name + " is no wider than " + width)
                    .isEqualTo(width);
            assertThat(Chromium.axe(page)).as(name + " at " + width).isEmpty();
            picture(page, name + "-" + width);
        }
        page.setViewportSize(WIDTHS[0], HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture(page, name + "-print");
        page.pdf(new Page.PdfOptions().setPath(PICTURES.resolve(name + ".pdf")).setPreferCSSPageSize(true));
        assertThat(page.isVisible("header.top"))
                .as(name + " is printed without the navigation")
                .isFalse();
        assertThat((List<?>) page.evaluate(HEADINGS))
                .as(name + " repeats the headings of its tables on paper")
                .allMatch("table-header-group"::equals);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /**
     * Goes to an element by the Tab key alone.
     *
     * @throws IllegalStateException when it cannot be reached
     */
    public static void tabTo(Page page, String selector) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new IllegalStateException("no Tab leads to " + selector);
    }
}
