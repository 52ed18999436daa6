package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.job.Progress;
import io.github.ziping.job.year.SubmitOptions;
import io.github.ziping.job.year.SubmitResult;
import io.github.ziping.testing.ChildProcess;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import io.github.ziping.testing.disk.FaultyDisk;
import io.github.ziping.year.YearFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What goes up of a year onto a disk that is full behind some byte: files are whole or not there, and what is not there is told. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class FullDiskSubmitTest {
    @TempDir
    private Path folder;

    @Test
    void filesAreWholeOrToldOf() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), folder);
        for (int i : new int[] {1, 3, 5}) {
            year.receive(i + ".xlsx", YearFolders.form(i), "2025-01-05T02:00:00Z");
        }
        Path log = folder.resolve("log.txt");

        Process process = ChildProcess.onFaultyDisk(
                // where the templates are
                Path.of("."),
                log,
                FullDiskSubmitTest.class,
                year.folder().root().toString());

        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(log, StandardCharsets.UTF_8))
                .contains("12 runs")
                .doesNotContain("complaint");
    }

    /** Runs in a process of its own, whose files are all asked for through {@link FaultyDisk}. */
    public static void main(String[] args) throws Exception {
        Ziping ziping = TestOffice.open();
        YearFolder year = new YearFolder(Path.of(args[0]));
        FaultyDisk.failAt(year.submitted(), 0);
        ziping.submit(year, SubmitOptions.USUAL, Progress.NONE);
        long written = FaultyDisk.written();
        FaultyDisk.mend();
        Map<String, byte[]> whole = files(year.submitted());
        int runs = 0;
        for (boolean again : new boolean[] {false, true}) {
            for (int part = 0; part < 6; part++) {
                clear(year.submitted(), again ? whole : Map.of());
                FaultyDisk.fullAfter(year.submitted(), written * part / 6);
                SubmitResult result = ziping.submit(year, SubmitOptions.USUAL, Progress.NONE);
                FaultyDisk.mend();
                judge(result, whole, files(year.submitted()), again);
                runs++;
            }
        }
        System.out.println(runs + " runs");
    }

    private static void judge(
            SubmitResult result, Map<String, byte[]> whole, Map<String, byte[]> there, boolean again) {
        if (result.unwritten().isEmpty() || !result.unwritten().get(0).contains("磁盘已满")) {
            System.out.println("complaint: silent, " + result.unwritten());
        }
        there.forEach((name, content) -> {
            if (!Arrays.equals(content, whole.get(name))) {
                System.out.println("complaint: torn or strange " + name);
            }
        });
        int done = result.forms().size() + (result.workbook() == null ? 0 : 1);
        if (!again && there.size() != done || done + result.unwritten().size() != whole.size()) {
            System.out.println("complaint: " + there.keySet() + " of " + done + ", " + result.unwritten());
        }
    }

    private static void clear(Path folder, Map<String, byte[]> before) throws IOException {
        for (String name : files(folder).keySet()) {
            Files.delete(folder.resolve(name));
        }
        for (Map.Entry<String, byte[]> file : before.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
