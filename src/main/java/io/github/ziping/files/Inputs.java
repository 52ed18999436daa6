package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The files that a user's inputs mean: folders are searched, lock files and hidden files passed over. */
public final class Inputs {
    private Inputs() {}

    /** Everything below the inputs; a file that is named twice is found once. */
    public static FoundInputs find(Collection<Path> inputs) throws IOException {
        return find(RunPaths.reading(inputs));
    }

    /** The same, without what earlier runs wrote where this one writes. */
    public static FoundInputs find(RunPaths run) throws IOException {
        List<Path> files = new ArrayList<>();
        List<FoundInputs.PassedOver> passedOver = new ArrayList<>();
        List<FoundInputs.Unreachable> unreachable = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        // who names a file means it, whatever a folder says of it
        List<Path> named =
                run.inputs().stream().filter(input -> !Files.isDirectory(input)).toList();
        Set<Path> meant = named.stream().map(Inputs::key).collect(Collectors.toSet());
        List<Path> folders = new ArrayList<>();
        for (Path input : run.inputs()) {
            if (!Files.isDirectory(input)) {
                add(input, files, seen);
                continue;
            }
            folders.add(input);
            FoundInputs found = InputFolder.search(input, run.outputs());
            found.files().forEach(file -> add(file, files, seen));
            passedOver.addAll(found.passedOver().stream()
                    .filter(other -> !meant.contains(key(other.file())) && isNew(other.file(), seen))
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
        return seen.add(key(file));
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
