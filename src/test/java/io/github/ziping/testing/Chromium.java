package io.github.ziping.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Debian's Chromium, driven by Playwright; what pages complain of is kept, so that a test can assert that they do not. */
public final class Chromium implements AutoCloseable {
    /** How long an assertion waits for a page to become so: on a busy machine five seconds, which is usual, are not enough. */
    private static final double PATIENCE_MILLIS = 30_000;

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    private Chromium(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /** Skips the test where there is none; with {@code CI=true} it fails instead. */
    public static Chromium start() {
        Path executable =
                PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        if (executable == null && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("chromium is not installed: .ci/run installs it");
        }
        assumeTrue(executable != null, "chromium is not installed");
        return new Chromium(executable);
    }

    /** A window of its own, with no cookies of others. */
    public Page open(int width, int height) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setAcceptDownloads(true));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (Stream.of("error", "warning").anyMatch(message.type()::equals)) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** What the pages wrote to the console as errors and warnings, violations of the content policy among them. */
    public List<String> complaints() {
        return complaints;
    }

    /** The serious and critical faults that axe-core finds on a page, a line each. */
    @SuppressWarnings("unchecked")
    public static List<String> axe(Page page) {
        page.evaluate(axeSource());
        return (List<String>)
                page.evaluate(
                        "async () => (await axe.run()).violations"
                                + ".filter(v => ['serious', 'critical'].includes(v.impact))"
                                + ".map(v => v.id + ': ' + v.help + ' at ' + v.nodes.slice(0, 5).map(n => n.target.join(' ') + ' ' + n.failureSummary).join(' | '))");
    }

    private static String axeSource() {
        try (@Nullable InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe-core is not on the path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
