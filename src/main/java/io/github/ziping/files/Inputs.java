package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The files that a user's inputs mean: folders are searched, lock files and hidden files passed over. */
public final class Inputs {
    private Inputs() {}

    /** Everything below the inputs; a file that is named twice is found once. */
    public static FoundInputs find(Collection<Path> inputs) throws IOException {
        return find(RunPaths.reading(inputs));
    }

    /** The same, without what earlier runs wrote into the folder that this one writes to. */
    public static FoundInputs find(RunPaths run) throws IOException {
        List<Path> files = new ArrayList<>();
        List<FoundInputs.PassedOver> passedOver = new ArrayList<>();
        List<FoundInputs.Unreachable> unreachable = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        // asked once of each, so that all below agree
        Set<Path> folders = new LinkedHashSet<>();
        List<Path> named = new ArrayList<>();
        // who names a file means it, whatever a folder says of it
        Set<Path> meant = new HashSet<>();
        for (Path input : run.inputs()) {
            if (Files.isDirectory(input)) {
                folders.add(input);
            } else {
                named.add(input);
                meant.add(key(input));
            }
        }
        for (Path input : run.inputs()) {
            if (!folders.contains(input)) {
                add(input, files, seen);
                continue;
            }
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
