package io.github.ziping.serve.task;

import io.github.ziping.files.EndOfProcess;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files in the system's folder of temporary files that nobody sees but by a download; those of processes that were killed are deleted. */
public final class ScratchFiles {
    private static final Pattern NAME = Pattern.compile("ziping-(\\d{1,18})-.*\\.xlsx");

    private ScratchFiles() {}

    /** A new one, empty; only this user may read it. */
    public static Path create() throws IOException {
        Path file = Files.createTempFile("ziping-" + ProcessHandle.current().pid() + "-", ".xlsx");
        EndOfProcess.delete(file);
        clear(Path.of(System.getProperty("java.io.tmpdir", ".")));
        return file;
    }

    /** Deletes one that nobody can ask for any more; one that cannot be deleted now is tried again when the process ends. */
    public static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        EndOfProcess.forget(file);
    }

    private static void clear(Path folder) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "ziping-*.xlsx")) {
            for (Path file : all) {
                Matcher matcher = NAME.matcher(String.valueOf(file.getFileName()));
                if (matcher.matches()
                        && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // the next one may be able to
        }
    }
}
