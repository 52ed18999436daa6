package io.github.ziping.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
    @TempDir
    Path temp;

    @Test
    void anyNumberOfThreadsMayPutFilesAtOnce() throws Exception {
        AtomicFiles files = new AtomicFiles(temp.resolve("out"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Path>> puts = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                String text = "content of " + i;
                String name = i + ".txt";
                puts.add(() -> files.put(name, out -> {
                    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
                        out.write(b);
                    }
                }));
            }
            for (Future<Path> put : threads.invokeAll(puts)) {
                Path file = put.get();
                String number = String.valueOf(file.getFileName()).replace(".txt", "");
                assertThat(file).hasContent("content of " + number);
            }
        } finally {
            threads.shutdownNow();
        }
        try (Stream<Path> all = Files.list(temp.resolve("out"))) {
            assertThat(all).hasSize(400).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    @Test
    void afterAFaultTheOldFileIsThereAndTheNextIsWritten() throws Exception {
        AtomicFiles files = new AtomicFiles(temp);
        files.put("a.txt", new byte[] {'o', 'l', 'd'});
        assertThatThrownBy(() -> files.put("a.txt", out -> {
                    out.write('n');
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(temp.resolve("a.txt")).hasContent("old");
        assertThat(files.put("b.txt", new byte[] {'b'})).hasContent("b");
        try (Stream<Path> all = Files.list(temp)) {
            assertThat(all).hasSize(2);
        }
    }

    @Test
    void theFolderIsMadeAndAnOldFileReplaced() throws Exception {
        AtomicFiles files = new AtomicFiles(temp.resolve("a/b"));

        assertThat(files.put("报告.txt", new byte[] {'1'})).isEqualTo(temp.resolve("a/b/报告.txt"));
        files.put("报告.txt", new byte[] {'2'});

        assertThat(temp.resolve("a/b/报告.txt")).hasContent("2");
    }

    @Test
    void aNameIsNoPath() throws Exception {
        AtomicFiles files = new AtomicFiles(temp.resolve("out"));

        for (String name : List.of("../a.txt", "b/a.txt", temp.resolve("a.txt").toString())) {
            assertThatThrownBy(() -> files.put(name, new byte[0])).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(temp.resolve("out")).isEmptyDirectory();
    }

    @Test
    void aFolderIsNeverReplaced() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("a.txt"));
        AtomicFiles files = new AtomicFiles(temp);

        assertThatThrownBy(() -> files.put("a.txt", new byte[0])).isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(folder).isEmptyDirectory();
        assertThat(temp).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Path file = Files.createFile(temp.resolve("a.txt"));

        assertThatThrownBy(() -> new AtomicFiles(file)).isInstanceOf(FileAlreadyExistsException.class);
    }
}
