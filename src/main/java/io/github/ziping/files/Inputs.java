package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files that a user's inputs mean: folders are searched, lock files and hidden files passed over. */
public final class Inputs {
    private Inputs() {}

    /** Everything below the inputs; a file that is named twice is found once. */
    public static FoundInputs find(Collection<Path> inputs) throws IOException {
        List<Path> files = new ArrayList<>();
        List<FoundInputs.PassedOver> passedOver = new ArrayList<>();
        List<FoundInputs.Unreachable> unreachable = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        List<Path> named = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        for (Path input : inputs) {
            if (!Files.isDirectory(input)) {
                named.add(input);
                add(input, files, seen);
                continue;
            }
            folders.add(input);
            FoundInputs found = InputFolder.search(input);
            found.files().forEach(file -> add(file, files, seen));
            passedOver.addAll(found.passedOver().stream()
                    .filter(other -> isNew(other.file(), seen))
                    .toList());
            unreachable.addAll(found.unreachable().stream()
                    .filter(other -> isNew(other.path(), seen))
                    .toList());
        }
        return new FoundInputs(files, passedOver, unreachable, InputNames.of(named, folders));
    }

    private static void add(Path file, List<Path> files, Set<Path> seen) {
        if (isNew(file, seen)) {
            files.add(file);
        }
    }

    private static boolean isNew(Path file, Set<Path> seen) {
        return seen.add(file.toAbsolutePath().normalize());
    }
}
