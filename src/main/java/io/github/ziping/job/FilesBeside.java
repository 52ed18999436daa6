package io.github.ziping.job;

import io.github.ziping.files.AtomicFiles;
import io.github.ziping.files.OutputGuard;
import io.github.ziping.files.RefusedOutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes files into a folder beside those that a person changed there: where the same content is there already nothing is done,
 * and where somebody's work is there, the file gets a new name.
 */
final class FilesBeside {
    /**
     * What came of writing a file.
     *
     * @param name its name
     * @param note why the name is another one, in Chinese; null where it is not
     */
    record Written(String name, @Nullable String note) {}

    private final Path folder;
    private final AtomicFiles files;
    private final OutputGuard guard;
    private final Set<String> reserved;

    /**
     * A writer into a folder.
     *
     * @param reserved the names of this run, which no other file gets
     */
    FilesBeside(Path folder, OutputGuard guard, Collection<String> reserved) throws IOException {
        this.folder = folder;
        this.files = new AtomicFiles(folder);
        this.guard = guard;
        this.reserved = new HashSet<>(reserved);
    }

    /**
     * Writes a file.
     *
     * @param name plain, with its ending
     * @throws RefusedOutputException when it would take the place of an input
     */
    Written put(String name, byte[] content) throws IOException {
        int dot = name.lastIndexOf('.');
        String next = name;
        for (int i = 2; !next.equals(name) && reserved.contains(next) || !isFree(next, content); i++) {
            next = name.substring(0, dot) + " (" + i + ")" + name.substring(dot);
        }
        reserved.add(next);
        Path target = folder.resolve(next);
        if (!isThere(target, content)) {
            files.put(next, content);
        }
        return new Written(
                next, next.equals(name) ? null : "已有的“" + name + "”被修改过，没有覆盖，新的写入“" + next + "”；确要覆盖的加上 --force");
    }

    private boolean isFree(String name, byte[] content) throws IOException {
        Path target = folder.resolve(name);
        if (isThere(target, content)) {
            return true;
        }
        try {
            guard.refuse(target);
            return true;
        } catch (RefusedOutputException e) {
            if (e.isOfPerson()) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isThere(Path target, byte[] content) throws IOException {
        return Files.isRegularFile(target)
                && Files.size(target) == content.length
                && Arrays.equals(Files.readAllBytes(target), content);
    }
}
