package io.github.ziping.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.year.ArrivalException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are handed in on a page, and what is in 收件 then. */
class ArrivalsTest {
    private static final long MOST = 1 << 20;

    /** No process has this number. */
    private static final String LEFT = ".ziping-2000000000-1.tmp";

    @TempDir
    private Path temp;

    private YearFolder folder;

    @BeforeEach
    void folder() throws IOException {
        folder = new YearFolder(temp);
        Files.createDirectory(folder.received());
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Arrival add(String name, String content) throws ArrivalException, IOException {
        return Arrivals.add(folder, name, bytes(content), MOST);
    }

    /** All that is below the folder, folders with a slash at their end. */
    private String there() throws IOException {
        try (Stream<Path> all = Files.walk(folder.received())) {
            return all.filter(path -> !path.equals(folder.received()))
                    .map(path -> folder.received().relativize(path).toString().replace('\\', '/')
                            + (Files.isDirectory(path) ? "/" : ""))
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
    }

    @Test
    void aFileIsThereWholeUnderItsName() throws Exception {
        assertThat(add("自评表.xlsx", "甲")).isEqualTo(new Arrival("自评表.xlsx", false));
        assertThat(add("财务处/一科/自评表.xlsx", "乙")).isEqualTo(new Arrival("财务处/一科/自评表.xlsx", false));

        assertThat(folder.received().resolve("自评表.xlsx"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo("甲");
        assertThat(there()).isEqualTo("自评表.xlsx 财务处/ 财务处/一科/ 财务处/一科/自评表.xlsx");
    }

    @Test
    void anotherFileOfTheNameGetsItsOwn() throws Exception {
        add("自评表.xlsx", "甲");
        assertThat(add("自评表.xlsx", "乙").file()).isEqualTo("自评表 (2).xlsx");
        assertThat(add("自评表.xlsx", "丙").file()).isEqualTo("自评表 (3).xlsx");
        assertThat(add("说明", "丁").file()).isEqualTo("说明");
        assertThat(add("说明", "戊").file()).isEqualTo("说明 (2)");

        assertThat(folder.received().resolve("自评表.xlsx"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo("甲");
        assertThat(folder.received().resolve("自评表 (2).xlsx"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo("乙");
    }

    @Test
    void theSameBytesAreNotAddedAgain() throws Exception {
        Path first = folder.received().resolve(add("财务处/自评表.xlsx", "甲").file());
        FileTime arrived = FileTime.from(Instant.parse("2026-01-09T02:31:00Z"));
        Files.setLastModifiedTime(first, arrived);

        assertThat(add("自评表 (改).xlsx", "甲")).isEqualTo(new Arrival("财务处/自评表.xlsx", true));
        assertThat(there()).isEqualTo("财务处/ 财务处/自评表.xlsx");
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(arrived);
    }

    @Test
    void hostileNamesStayInTheFolder() throws Exception {
        for (String name : List.of(
                "../../x",
                "/etc/x",
                "C:\\x",
                "..\\..\\x.xlsx",
                "a/../../../b",
                "x\0.xlsx",
                "",
                "..",
                "NUL",
                "a/./b:c")) {
            add(name, "内容 " + name);
        }

        assertThat(temp.toFile().list()).containsExactly("收件");
        assertThat(Files.exists(temp.resolveSibling("x"))).isFalse();
        assertThat(there().split(" ")).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void moreThanMayComeIsRefused() throws Exception {
        byte[] most = new byte[(int) MOST];
        assertThat(Arrivals.add(folder, "满.xlsx", new ByteArrayInputStream(most), MOST)
                        .known())
                .isFalse();
        assertThatThrownBy(() ->
                        Arrivals.add(folder, "处/多.xlsx", new ByteArrayInputStream(new byte[(int) MOST + 1]), MOST))
                .isInstanceOfSatisfying(ArrivalException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.TOO_BIG);
                    assertThat(e.text()).isEqualTo("“多.xlsx”超过 1 MB，没有收下；删去里面的图片和多余的工作表，或分成几个文件");
                });
        assertThat(there()).isEqualTo("满.xlsx");
    }

    @Test
    void whatALedgerWouldNotSeeIsRefused() throws Exception {
        for (String name : List.of("~$自评表.xlsx", ".DS_Store", "__MACOSX/._自评表.xlsx")) {
            assertThatThrownBy(() -> add(name, "锁"))
                    .isInstanceOfSatisfying(
                            ArrivalException.class, e -> assertThat(e.reason()).isEqualTo(Reason.HIDDEN));
        }
        assertThat(there()).isEmpty();
    }

    @Test
    void whoeverBreaksOffLeavesNothing() throws Exception {
        InputStream broken = new SequenceInputStream(bytes("x".repeat(200_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] buffer, int from, int count) throws IOException {
                return read();
            }
        });
        assertThatThrownBy(() -> Arrivals.add(folder, "处/自评表.xlsx", broken, MOST))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
        assertThat(there()).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsNotMadeAgain() throws Exception {
        Files.delete(folder.received());
        assertThatThrownBy(() -> add("处/自评表.xlsx", "甲")).isInstanceOfSatisfying(ArrivalException.class, e -> {
            assertThat(e.reason()).isEqualTo(Reason.NOT_WRITTEN);
            assertThat(e.text()).startsWith("“自评表.xlsx”没有收下：文件夹不存在；");
        });
        assertThat(folder.received()).doesNotExist();
    }

    @Test
    void aFileInTheWayOfAFolderStays() throws Exception {
        add("财务处", "说明");
        assertThatThrownBy(() -> add("财务处/自评表.xlsx", "甲")).isInstanceOf(ArrivalException.class);
        assertThat(there()).isEqualTo("财务处");
    }

    /** What a killed process left is cleared by the next arrival, wherever it is; what a living one is writing stays. */
    @Test
    void whatWasLeftIsCleared() throws Exception {
        Files.createDirectory(folder.received().resolve("处"));
        String living = ".ziping-" + ProcessHandle.current().pid() + "-x.tmp";
        Files.writeString(folder.received().resolve(LEFT), "半");
        Files.writeString(folder.received().resolve("处").resolve(LEFT), "半");
        Files.writeString(folder.received().resolve(living), "半");

        assertThat(add("自评表.xlsx", "半").known()).isFalse();
        assertThat(there()).isEqualTo(living + " 处/ 自评表.xlsx");
    }

    @Test
    void manyOfOneNameAtOnceAllGetTheirOwn() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Arrival>> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String content = "第 " + i / 2 + " 份";
                all.add(() -> add("处/自评表.xlsx", content));
            }
            Set<String> files = new TreeSet<>();
            int known = 0;
            for (Future<Arrival> arrival : threads.invokeAll(all)) {
                files.add(arrival.get().file());
                known += arrival.get().known() ? 1 : 0;
            }
            // each came twice
            assertThat(known).isEqualTo(100);
            assertThat(files).hasSize(100).contains("处/自评表.xlsx", "处/自评表 (2).xlsx", "处/自评表 (100).xlsx");
        } finally {
            threads.shutdownNow();
        }
        Set<String> contents = new TreeSet<>();
        try (Stream<Path> all = Files.list(folder.received().resolve("处"))) {
            for (Path file : all.toList()) {
                contents.add(Files.readString(file));
            }
        }
        assertThat(contents).hasSize(100);
    }
}
