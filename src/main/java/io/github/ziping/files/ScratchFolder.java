package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A folder for what is on the disk only while something is looked at that came otherwise; nobody else may read it. */
public final class ScratchFolder implements AutoCloseable {
    private static final String PREFIX = "ziping-check-";

    /** Nothing takes as long; another program's folder is left alone while it may be in use. */
    private static final Duration OLD = Duration.ofHours(1);

    private final Path path;

    /**
     * Makes it, in the folder for temporary files.
     *
     * @throws IOException when it cannot be made
     */
    public ScratchFolder() throws IOException {
        this.path = Files.createTempDirectory(PREFIX);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Takes away what a program left that was killed. */
    public static void clear(Instant now) {
        Path all = Path.of(System.getProperty("java.io.tmpdir"));
        Instant old = now.minus(OLD);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(all, PREFIX + "*")) {
            for (Path each : left) {
                if (Files.isDirectory(each)
                        && Files.getLastModifiedTime(each).toInstant().isBefore(old)) {
                    delete(each);
                }
            }
        } catch (IOException | RuntimeException e) {
            // what cannot be taken away now stays until the next start
        }
    }

    @Override
    public void close() {
        try {
            delete(path);
        } catch (IOException e) {
            // taken away at a later start
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
