package io.github.ziping.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class Trees {
    private Trees() {}

    /** The files and links below a folder, in the same order everywhere. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparing(path -> name(folder, path)))
                    .toList();
        }
    }

    /** A path below a folder, with slashes. */
    static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            copyFile(file, to.resolve(from.relativize(file).toString()));
        }
    }

    /** Copies a file with its permissions into a folder that need not be there. */
    static void copyFile(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    /** Gives all files one time. */
    static void stamp(Path folder, Instant time) throws IOException {
        for (Path file : files(folder)) {
            if (!Files.isSymbolicLink(file)) {
                Files.setLastModifiedTime(file, FileTime.from(time));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                path.toFile().setWritable(true);
                Files.delete(path);
            }
        }
    }
}
