package io.github.ziping.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The files under temporary names that this process is writing. Where it {@link EndOfProcess ends} before they are complete they
 * are deleted; what a process left that was killed is deleted by the next run in that folder.
 */
final class TemporaryFiles {
    private static final String BEFORE = ".ziping-";
    private static final String BEHIND = ".tmp";

    /** Names are made by several threads at once. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TemporaryFiles() {}

    /**
     * A file that nobody else writes to.
     *
     * @param path where it is
     * @param out writes it
     */
    record Temporary(Path path, OutputStream out) {}

    /** Opens a file under a new name in a folder. */
    static Temporary open(Path folder) throws IOException {
        Path file = folder.resolve(BEFORE + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + BEHIND);
        return new Temporary(file, EndOfProcess.create(file));
    }

    /** Deletes a file that did not become complete; one that cannot be deleted now is tried again when the process ends. */
    static void discard(Path file) {
        if (delete(file)) {
            EndOfProcess.forget(file);
        }
    }

    /** Deletes what processes left in a folder that are no more; a folder that cannot be listed may be written to all the same. */
    static void clear(Path folder) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(TemporaryFiles::clearFile);
        } catch (IOException | DirectoryIteratorException e) {
            // the next run may see them
        }
    }

    /** Deletes a file that a process left that is no more; any other stays. */
    static void clearFile(Path file) {
        if (isLeft(file)) {
            delete(file);
        }
    }

    private static boolean isLeft(Path file) {
        String name = String.valueOf(file.getFileName());
        int dash = name.indexOf('-', BEFORE.length());
        if (!name.startsWith(BEFORE) || !name.endsWith(BEHIND) || dash < 0) {
            return false;
        }
        try {
            long process = Long.parseLong(name, BEFORE.length(), dash, 10);
            return ProcessHandle.of(process).isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Deletes a folder that was made for a file which did not become complete, if nothing else is in it by now. */
    static void deleteFolder(Path folder) {
        delete(folder);
    }

    private static boolean delete(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException e) {
            // somebody else's, or a folder that is gone: no matter for what is written here
            return false;
        }
    }
}
