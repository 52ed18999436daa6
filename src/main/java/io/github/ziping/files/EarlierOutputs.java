package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Tells in a folder that is searched what earlier runs wrote into the folder that this one writes to. Elsewhere nobody can tell what
 * was handed in: a workbook of this program among others may be another office's, also where it has the output's name.
 */
final class EarlierOutputs {
    private final List<Path> places = new ArrayList<>();

    /**
     * Looks below a folder.
     *
     * @param folder the one that is searched
     * @param outputs see {@link RunPaths}
     */
    EarlierOutputs(Path folder, Collection<Path> outputs) {
        Path searched = absolute(folder);
        for (Path output : outputs) {
            Path place = absolute(output);
            if (place.startsWith(searched) && !place.equals(searched) && Files.isDirectory(place)) {
                places.add(place);
            }
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Whether a file lies there, and is as this program wrote it. */
    boolean holds(Path file) {
        for (Path place : places) {
            if (absolute(file).startsWith(place)) {
                return isOwn(file);
            }
        }
        return false;
    }

    private static boolean isOwn(Path file) {
        try {
            return OwnOutputs.isSurelyOwn(file);
        } catch (IOException e) {
            // whoever reads it says why it cannot be read
            return false;
        }
    }
}
