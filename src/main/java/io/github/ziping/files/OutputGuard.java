package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps outputs from taking an input's place. */
public final class OutputGuard {
    private final Collection<Path> inputs;

    // looked up only once an output is found to be there already
    private @Nullable Set<Object> keys;

    public OutputGuard(Collection<Path> inputs) {
        this.inputs = inputs;
    }

    /**
     * The file that a target means.
     *
     * @param target a file, or a folder that is there
     * @param name the file's name in such a folder
     * @throws OutputIsInputException when it would take an input's place
     */
    public Path file(Path target, String name) throws IOException {
        Path file = Files.isDirectory(target) ? target.resolve(name) : target;
        refuse(file);
        return file;
    }

    /**
     * Refuses an output that would take an input's place.
     *
     * @throws OutputIsInputException when the output is one of the inputs
     */
    public void refuse(Path output) throws IOException {
        if (!Files.exists(output)) {
            return;
        }
        if (keys().contains(key(output))) {
            throw new OutputIsInputException(output);
        }
    }

    private synchronized Set<Object> keys() throws IOException {
        Set<Object> known = keys;
        if (known == null) {
            known = new HashSet<>();
            for (Path input : Inputs.expand(inputs)) {
                if (Files.exists(input)) {
                    known.add(key(input));
                }
            }
            keys = known;
        }
        return known;
    }

    /** The same for all names of a file; Windows has no file keys. */
    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }
}
