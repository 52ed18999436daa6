package io.github.ziping.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.Folders;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Visitor;
import io.github.ziping.testing.YearFolders;
import io.github.ziping.year.YearSettings;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last day: all units come at once, each checks, hands in and looks, and none reads a word of another. */
@Tag("slow")
class SixtyUnitsTest {
    private static final int UNITS = 60;
    private static final Pattern DOWNLOAD = Pattern.compile("href=\"(/unit/files/[^\"]+)\"");

    @TempDir
    private Path temp;

    private final Ziping ziping = TestOffice.open();
    private final CyclicBarrier together = new CyclicBarrier(UNITS);

    /** A word that stands in nothing but what is this unit's. */
    private static String mark(int unit) {
        return "第" + (1000 + unit) + "单位";
    }

    private byte[] form(int unit) {
        SelfEvaluation form = FormEdits.set(YearFolders.form(unit % 9 + 1), "indicators[1].score", null);
        form = FormEdits.set(FormEdits.set(form, "unit", mark(unit)), "project", mark(unit) + "专项");
        return ziping.fill(FormEdits.set(form, "indicators[0].level3", mark(unit) + "完成率"));
    }

    @Test
    void eachSeesItsOwnAlone() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            lines.add(mark(i) + "专项|" + mark(i) + "|王");
        }
        Path root = temp.resolve("2024年度自评");
        ziping.createYear(
                root, YearFolders.list(temp.resolve("名单.xlsx"), lines), new YearSettings(2024, null, null, List.of()));
        ExecutorService threads = Executors.newFixedThreadPool(UNITS);
        try (PageClient client = PageClient.startLan(root)) {
            client.visitor(client.server().address()).get("/");
            List<String> links = Files.readAllLines(root.resolve("链接.txt"), StandardCharsets.UTF_8);
            List<Callable<List<String>>> all = new ArrayList<>();
            for (int i = 0; i < UNITS; i++) {
                int unit = i;
                String key = links.stream()
                        .filter(line -> line.startsWith(mark(unit)))
                        .findFirst()
                        .orElseThrow()
                        .replaceFirst(".*\\| *", "")
                        .strip();
                byte[] form = form(unit);
                all.add(() -> visit(client, client.origin() + "/u/" + key, unit, form));
            }
            long start = System.nanoTime();
            List<Future<List<String>>> answers = threads.invokeAll(all);
            for (int i = 0; i < UNITS; i++) {
                for (String answer : answers.get(i).get()) {
                    assertThat(answer).contains(mark(i));
                    for (int other = 0; other < UNITS; other++) {
                        assertThat(other == i || !answer.contains(mark(other)))
                                .as("unit %s reads of %s: %s", i, other, answer)
                                .isTrue();
                    }
                }
            }
            System.out.println("SixtyUnitsTest " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms for "
                    + UNITS + " units");
            String ledger = client.visitor(client.server().address()).get("/").body();
            assertThat(ledger).contains("<strong>" + UNITS + "</strong> / " + UNITS);
        } finally {
            threads.shutdownNow();
        }
        assertThat(Folders.below(root.resolve("收件"))).hasSize(1 + 2 * UNITS);
    }

    /** All texts that the unit got. */
    private List<String> visit(PageClient client, String link, int unit, byte[] form) throws Exception {
        List<String> answers = new ArrayList<>();
        Visitor visitor = client.visitor(link);
        together.await();
        answers.add(ok(visitor.get("/unit")));
        answers.add(text(visitor.send("/unit/check", mark(unit) + ".xlsx", form)));
        HttpResponse<byte[]> copy = visitor.send("/unit/annotate", mark(unit) + ".xlsx", form);
        assertThat(copy.statusCode()).isEqualTo(200);
        answers.add(ziping.read(copy.body(), "copy.xlsx").toString());
        together.await();
        answers.add(text(visitor.send("/unit/submit", mark(unit) + ".xlsx", form)));
        String page = ok(visitor.get("/unit"));
        for (int i = 0; i < 100 && !page.contains("/unit/files/"); i++) {
            Thread.sleep(100);
            page = ok(visitor.get("/unit"));
        }
        answers.add(page);
        Matcher file = DOWNLOAD.matcher(page);
        assertThat(file.find()).isTrue();
        assertThat(visitor.download(file.group(1)).body()).isEqualTo(form);
        assertThat(file.find()).isTrue();
        assertThat(file.group(1)).endsWith("/annotated");
        answers.add(
                ziping.read(visitor.download(file.group(1)).body(), "copy.xlsx").toString());
        assertThat(file.find()).isFalse();
        return answers;
    }

    private static String ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String text(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(text).isEqualTo(200);
        return text;
    }
}
