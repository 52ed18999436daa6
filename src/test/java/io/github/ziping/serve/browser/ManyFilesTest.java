package io.github.ziping.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.Chromium;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five hundred files are copied into 收件 while somebody works on the page. */
@Tag("browser")
class ManyFilesTest {
    private static final int FILES = 500;
    private static final int WITH_ERROR = 20;
    private static final LocatorAssertions.HasTextOptions SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(20_000);

    @TempDir
    private Path temp;

    /** The first ones have an error that the others have not. */
    private static SelfEvaluation form(int number) {
        SelfEvaluation form = number < WITH_ERROR ? YearFolders.withError(5) : YearFolders.form(5);
        return form.withProject("项目" + (1_000 + number)).withExpectedGoal("目标" + number);
    }

    @Test
    void allAreShownInTheirStatesAndThePageStaysUsable() throws Exception {
        Ziping ziping = TestOffice.open();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            lines.add(form(i).project() + "|" + form(i).unit() + "|王");
        }
        Path list = YearFolders.list(temp.resolve("名单.xlsx"), lines);
        YearFolder folder = ziping.createYear(
                        temp.resolve("2024年度自评"), list, new YearSettings(2024, Ziping.DEFAULT_OFFICE, null, List.of()))
                .folder();
        List<byte[]> forms = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            forms.add(ziping.fill(form(i)));
        }
        try (PageClient server = PageClient.start(folder.root());
                Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            page.navigate(server.origin());
            assertThat(page.locator("#projects tbody tr")).hasCount(FILES);
            for (int i = 0; i < FILES; i++) {
                Files.write(folder.received().resolve(i + ".xlsx"), forms.get(i));
                if (i == FILES / 2) {
                    page.fill("input[name=q]", "项目10");
                    assertThat(page.locator("#projects tbody tr")).hasCount(100);
                    page.fill("input[name=q]", "");
                }
            }
            assertThat(page.locator("#progress .big strong")).hasText("500", SOON);
            assertThat(page.locator(".states .errors b")).hasText("20", SOON);
            page.locator(".states .errors").click();
            assertThat(page.locator("#projects tbody tr")).hasCount(WITH_ERROR);
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
