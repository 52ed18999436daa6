package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.files.OwnOutputs;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.ServedFolder;
import io.github.ziping.testing.TaskResults;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed in the middle of actions: whatever is there is whole, nothing that came is touched, and the next run mends the rest. */
@Tag("slow")
class KilledActionsTest {
    private static final int KILLS = "long".equals(System.getProperty("ziping.fuzz")) ? 50 : 10;
    private static final int MOST_MILLIS = 700;
    private static final String SUBMIT = "state=errors&state=warnings&state=ready&state=final&forms=on&workbook=on";
    private static final List<String> ACTIONS = List.of("send", "return", "submit", "merge", "ledger");
    private static final List<String> OUTPUTS = List.of("发放", "退回", "上报");
    private static final String TEMPORARY = ".ziping-";

    @TempDir
    private Path temp;

    private YearFolders folder(String name) throws Exception {
        List<String> more = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            more.add("更多的项目" + i + "|单位" + i + "|王");
        }
        YearFolders year = YearFolders.nine(
                TestOffice.open(), Files.createDirectory(temp.resolve(name)), more.toArray(String[]::new));
        for (int i = 1; i <= 9; i++) {
            year.receive(i + ".xlsx", YearFolders.form(i), "2025-01-05T02:00:00Z");
        }
        return year;
    }

    private static SortedMap<String, byte[]> files(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void runAll(Path root) throws Exception {
        try (PageClient client = PageClient.start(root)) {
            TaskResults actions = new TaskResults(client);
            assertThat(client.post("/settle/settings", "year=2024&deadline=2025-01-31")
                            .statusCode())
                    .isEqualTo(303);
            for (String action : ACTIONS) {
                assertThat(actions.run(action, SUBMIT)).as(action).contains(" 完成 ");
            }
        }
    }

    private static void assertWhole(Path root, SortedMap<String, byte[]> files, SortedMap<String, byte[]> expected)
            throws IOException {
        for (String name : files.keySet()) {
            byte[] content = files.get(name);
            if (name.contains(TEMPORARY)) {
                continue;
            }
            assertThat(expected).as("a file of a run that nobody killed").containsKey(name);
            if (name.endsWith(".xlsx")) {
                try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                    assertThat(book.getNumberOfSheets()).as(name).isPositive();
                }
            } else if (name.startsWith("退回/")) {
                // it ends with a checksum of itself
                assertThat(OwnOutputs.isOwn(root.resolve(name))).as(name).isTrue();
            } else if (name.equals("设置.txt")) {
                assertThat(new String(content, StandardCharsets.UTF_8)).contains("年度：2024", "截止日期：");
            }
        }
    }

    private static void clear(Path folder, Random random) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                // what was killed is left alone: the next run clears it
                if (random.nextInt(4) > 0 && !String.valueOf(file.getFileName()).startsWith(TEMPORARY)) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void nothingIsHalfThere() throws Exception {
        Path whole = folder("不停").folder().root();
        runAll(whole);
        SortedMap<String, byte[]> expected = files(whole);

        Path root = folder("停").folder().root();
        SortedMap<String, byte[]> received = files(root.resolve("收件"));
        byte[] list = Files.readAllBytes(root.resolve("名单.xlsx"));
        long seed = System.nanoTime();
        System.out.println("KilledActionsTest seed " + seed);
        Random random = new Random(seed);
        Path errors = temp.resolve("errors.txt");
        int temporary = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (ServedFolder server = ServedFolder.start(root, errors)) {
                assertThat(server.get("/actions")).contains("id=\"results\"");
                String action = ACTIONS.get(random.nextInt(ACTIONS.size()));
                if (random.nextInt(3) == 0) {
                    server.post("/settle/settings", "year=2024&deadline=2025-02-" + (10 + random.nextInt(19)));
                }
                server.post("/actions/" + action, SUBMIT);
                Thread.sleep(random.nextInt(MOST_MILLIS));
                server.kill();
            }
            SortedMap<String, byte[]> left = files(root);
            temporary += (int) left.keySet().stream()
                    .filter(name -> name.contains(TEMPORARY))
                    .count();
            assertWhole(root, left, expected);
            for (String folder : OUTPUTS) {
                clear(root.resolve(folder), random);
            }
        }
        System.out.println("KilledActionsTest temporary files seen " + temporary);
        assertSame(files(root.resolve("收件")), received);
        assertThat(errors).content().doesNotContain("Exception");

        runAll(root);
        SortedMap<String, byte[]> mended = files(root);
        // written by POI for each folder, with its own time
        assertThat(mended.remove("名单.xlsx")).isEqualTo(list);
        expected.remove("名单.xlsx");
        assertSame(mended, expected);
    }

    private static void assertSame(SortedMap<String, byte[]> files, SortedMap<String, byte[]> expected) {
        assertThat(files.keySet()).isEqualTo(expected.keySet());
        assertThat(files.keySet().stream()
                        .filter(name -> !Arrays.equals(files.get(name), expected.get(name)))
                        .toList())
                .isEmpty();
    }
}
