package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Tells in a folder that is searched what earlier runs wrote where this one writes. A folder that is searched and written into is
 * taken as it is: nobody can tell there what was handed in.
 */
final class EarlierOutputs {
    private final List<Path> places;

    /**
     * Looks below a folder.
     *
     * @param folder the one that is searched
     * @param outputs see {@link RunPaths}
     */
    EarlierOutputs(Path folder, Collection<Path> outputs) {
        Path searched = absolute(folder);
        this.places = outputs.stream()
                .map(EarlierOutputs::absolute)
                .filter(place -> place.startsWith(searched) && !place.equals(searched))
                .toList();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Whether a file lies there, and is as this program wrote it. */
    boolean holds(Path file) {
        if (places.isEmpty()) {
            return false;
        }
        Path found = absolute(file);
        try {
            return places.stream().anyMatch(found::startsWith) && OwnOutputs.isOwn(file);
        } catch (IOException e) {
            // whoever reads it says why it cannot be read
            return false;
        }
    }
}
