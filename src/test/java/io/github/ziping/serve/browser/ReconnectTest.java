package io.github.ziping.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.github.ziping.serve.PageServer;
import io.github.ziping.serve.ServeOptions;
import io.github.ziping.testing.Chromium;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page stays open while its server ends and begins again: it says so, and comes back by itself with what came meanwhile. */
@Tag("browser")
class ReconnectTest {
    /** A page that gave up asks again within ten seconds, after waiting ten for an answer; the rest is for a busy machine. */
    private static final double PATIENCE = 60_000;

    /** A little longer than the server is silent, in milliseconds. */
    private static final double SIGN_OF_LIFE = 17_000;

    @TempDir
    private Path temp;

    /** A page of a server that has ended; where it was. */
    private static String lost(Page page, YearFolders year) throws Exception {
        try (PageServer first = PageServer.start(new ServeOptions(year.folder().root(), null, 0, false))) {
            page.navigate(first.address() + "actions");
            assertThat(page.locator("#submit-count")).containsText("0 个项目可以上报");
            return first.address();
        }
    }

    private static void comesBack(Page page, YearFolders year, String address, String count) throws Exception {
        int port = URI.create(address).getPort();
        try (PageServer second = PageServer.start(new ServeOptions(year.folder().root(), null, port, false))) {
            Assertions.assertThat(second.address()).isEqualTo(address);
            assertThat(page.locator("#submit-count"))
                    .containsText(count, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
            assertThat(page.locator("#lost")).isHidden();
        }
    }

    @Test
    void comesBackByItself() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            String address = lost(page, year);
            assertThat(page.locator("#lost")).isVisible();

            year.receive("5.xlsx", YearFolders.form(5), "2025-01-05T02:00:00Z");
            year.receive("6.xlsx", YearFolders.form(6), "2025-01-05T02:00:00Z");
            comesBack(page, year, address, "2 个项目可以上报");
        }
    }

    @Test
    void givesUpWhatIsNeverAnswered() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            String address = lost(page, year);
            int port = URI.create(address).getPort();
            // takes connections and is silent, as a machine asleep or a program that hangs
            List<Socket> taken = new CopyOnWriteArrayList<>();
            try (ServerSocket deaf = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
                Thread taking = new Thread(() -> take(deaf, taken), "deaf");
                taking.setDaemon(true);
                taking.start();
                page.waitForCondition(() -> !taken.isEmpty(), new Page.WaitForConditionOptions().setTimeout(PATIENCE));
            }
            year.receive("5.xlsx", YearFolders.form(5), "2025-01-05T02:00:00Z");
            try {
                comesBack(page, year, address, "1 个项目可以上报");
            } finally {
                for (Socket socket : taken) {
                    socket.close();
                }
            }
        }
    }

    /** As when a cable is drawn while the page is sent: what the server tells next is the same, and nothing new. */
    @Test
    void aPageThatDoesNotComeIsAskedForAgain() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        try (Chromium chromium = Chromium.start();
                PageServer server =
                        PageServer.start(new ServeOptions(year.folder().root(), null, 0, false))) {
            Page page = chromium.open(1366, 768);
            AtomicInteger asked = new AtomicInteger();
            page.route("**/actions", route -> {
                boolean fetched = "fetch".equals(route.request().resourceType());
                if (fetched && asked.incrementAndGet() > 1 && asked.get() < 4) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            page.navigate(server.address() + "actions");
            page.waitForCondition(() -> asked.get() == 1);
            year.receive("5.xlsx", YearFolders.form(5), "2025-01-05T02:00:00Z");
            assertThat(page.locator("#submit-count")).containsText("1 个项目可以上报");
            assertThat(page.locator("#lost")).isHidden();
            Assertions.assertThat(asked.get()).isGreaterThanOrEqualTo(4);
        }
    }

    /** The server says now and then that it is still there, which makes no old page a new one. */
    @Test
    void thatItIsOldIsSaidAsLongAsItIs() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        Path root = year.folder().root();
        Path away = root.resolveSibling("移走");
        try (Chromium chromium = Chromium.start();
                PageServer server = PageServer.start(new ServeOptions(root, null, 0, false))) {
            Page page = chromium.open(1366, 768);
            page.navigate(server.address() + "actions");
            Files.move(root, away);
            Locator banner = page.locator("#lost");
            assertThat(banner).isVisible();
            page.waitForTimeout(SIGN_OF_LIFE);
            assertThat(banner).isVisible();
            Files.move(away, root);
            assertThat(banner).isHidden();
        }
    }

    @Test
    void asksNoMoreWhenItsLinkIsOver() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            PageServer first = PageServer.start(new ServeOptions(year.folder().root(), null, 0, true));
            String link = first.address();
            int port = URI.create(link).getPort();
            page.navigate(link);
            assertThat(page.locator("#projects")).isVisible();
            first.close();
            // all links anew
            Files.delete(year.folder().root().resolve("链接.txt"));
            AtomicInteger asked = new AtomicInteger();
            try (PageServer second =
                    PageServer.start(new ServeOptions(year.folder().root(), null, port, true))) {
                assertThat(page.locator("#lost"))
                        .containsText("请用链接重新打开这一页", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
                page.onRequest(request -> asked.incrementAndGet());
                page.waitForTimeout(12_000);
                Assertions.assertThat(asked).hasValue(0);
                assertThat(page.locator("#lost")).isVisible();
                page.navigate(second.address());
                assertThat(page.locator("#projects")).isVisible();
                assertThat(page.locator("#lost")).isHidden();
            }
        }
    }

    private static void take(ServerSocket deaf, List<Socket> taken) {
        try {
            while (true) {
                taken.add(deaf.accept());
            }
        } catch (IOException e) {
            // it is closed
        }
    }
}
