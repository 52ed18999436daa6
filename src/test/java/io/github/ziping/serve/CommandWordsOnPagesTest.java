package io.github.ziping.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.job.Progress;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.Protected;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import io.github.ziping.testing.UnknownHeading;
import io.github.ziping.testing.YearFolders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No page, nor anything that goes back to a unit, names an option or a command: files that are advised about with one lie in the folder. */
@Tag("slow")
class CommandWordsOnPagesTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Pattern COMMAND =
            Pattern.compile("--[a-z]|ziping (?:year|status|explain|template|prepare|check|merge|fill)\\b| -[ot] ");

    @TempDir
    private Path temp;

    private static Map<String, byte[]> files() throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        Ziping ziping = TestOffice.open();
        files.put("甲项目.xlsx", UnknownHeading.form("做到了什么（--word）："));
        files.put(
                YearFolders.form(2).project() + ".xlsx",
                Protected.xlsx(ziping.fill(YearFolders.form(2)), EncryptionMode.agile, "密码"));
        files.put(
                "名单.xlsx",
                new TextGrid().sheet("名单", "项目名称|实施单位|负责人", "甲|乙|丙", "丁|戊|己").xlsx());
        files.put("别处的.xlsx", Ziping.office("mof-2020").departmentWorkbook(YearFolders.form(3)));
        return files;
    }

    private static String text(String page) {
        // what the heading says itself is a user's
        return page.replaceAll("<[^>]*>", " ").replace("（--word）", "");
    }

    /** All pages that the first one leads to, and those that they lead to. */
    private static Set<String> pages(PageClient client) throws Exception {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of("/", "/rules?office=mof-2020", "/rules/none"));
        while (!next.isEmpty()) {
            String path = next.remove();
            if (seen.contains(path) || path.matches(".*(/files/|lang=|\\.css|\\.svg|\\.xlsx|office=.*/).*")) {
                continue;
            }
            seen.add(path);
            String body = client.get(path).body();
            assertThat(COMMAND.matcher(text(body)).results().map(match -> match.group()))
                    .as(path)
                    .isEmpty();
            LINK.matcher(body).results().forEach(link -> next.add(link.group(1)));
        }
        return seen;
    }

    @Test
    void pagesAdviseWhatAPageCanDo() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp, "甲项目|甲所|李");
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            year.receive(file.getKey(), file.getValue(), "2025-01-05T02:00:00Z");
        }
        try (PageClient client = PageClient.start(year.folder().root())) {
            assertThat(pages(client)).hasSizeGreaterThan(70).contains("/settle", "/rules/unknown-heading");
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                String checked = text(
                        client.upload("/check", file.getKey(), file.getValue()).body());
                assertThat(checked).as(file.getKey()).contains("改法").doesNotContainPattern(COMMAND);
            }
        }
    }

    @Test
    void unitsReadNothingOfACommand() throws Exception {
        Ziping ziping = TestOffice.open();
        YearFolders year = YearFolders.nine(ziping, temp, "甲项目|甲所|李");
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            year.receive(file.getKey(), file.getValue(), "2025-01-05T02:00:00Z");
        }
        ziping.returnForms(year.folder(), null, Progress.NONE);
        try (Stream<Path> notes = Files.walk(year.folder().returned())) {
            List<Path> all =
                    notes.filter(each -> each.toString().endsWith(".txt")).toList();
            assertThat(all).isNotEmpty();
            for (Path note : all) {
                String told = Files.readString(note, StandardCharsets.UTF_8).replace("（--word）", "");
                assertThat(told).as(note.toString()).doesNotContainPattern(COMMAND);
            }
        }
    }
}
