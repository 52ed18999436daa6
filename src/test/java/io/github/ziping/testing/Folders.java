package io.github.ziping.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is in a folder, so that a test can say that nothing was added, changed or taken away. */
public final class Folders {
    private Folders() {}

    /** All below it by path, with slashes: files with their sizes, folders as -1. */
    public static Map<String, Long> below(Path folder) throws IOException {
        Map<String, Long> all = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                all.put(name, Files.isDirectory(path) ? Long.valueOf(-1) : Long.valueOf(Files.size(path)));
            }
        }
        return all;
    }
}
