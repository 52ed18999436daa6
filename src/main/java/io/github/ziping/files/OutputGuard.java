package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps outputs from taking the place of an input, or of a file that a person made or changed. */
public final class OutputGuard {
    private final RunPaths run;
    private final boolean overwriting;

    // looked up only once an output is found to be there already
    private @Nullable Set<Object> keys;

    /**
     * A guard of one run.
     *
     * @param inputs files and folders; never written to
     * @param overwriting whether other files may be replaced, whoever made them
     */
    public OutputGuard(Collection<Path> inputs, boolean overwriting) {
        this(RunPaths.reading(inputs), overwriting);
    }

    /**
     * A guard of one run that may write below its inputs.
     *
     * @param run its inputs are never written to
     * @param overwriting whether other files may be replaced, whoever made them
     */
    public OutputGuard(RunPaths run, boolean overwriting) {
        this.run = run;
        this.overwriting = overwriting;
    }

    /**
     * The file that a target means.
     *
     * @param target a file, or a folder that is there
     * @param name the file's name in such a folder
     * @throws RefusedOutputException when it would take the place of an input, or of what is not this program's
     */
    public Path file(Path target, String name) throws IOException {
        Path file = OutputKind.of(target) == OutputKind.FOLDER ? target.resolve(name) : target;
        refuse(file);
        return file;
    }

    /**
     * Refuses an output that would take the place of an input, or of a file that a person made or changed.
     *
     * @throws RefusedOutputException when it would
     */
    public void refuse(Path output) throws IOException {
        OutputKind there = OutputKind.of(output);
        if (there == OutputKind.NONE) {
            return;
        }
        if (isInput(output)) {
            throw RefusedOutputException.ofInput(output);
        }
        if (!overwriting && there == OutputKind.FILE && !OwnOutputs.isOwn(output)) {
            throw RefusedOutputException.ofPerson(output);
        }
    }

    private boolean isInput(Path output) throws IOException {
        if (keys == null) {
            keys = new HashSet<>();
            for (Path input : Inputs.find(run).files()) {
                if (Files.exists(input)) {
                    keys.add(key(input));
                }
            }
        }
        return keys.contains(key(output));
    }

    /** The same for all names of a file; Windows has no file keys. */
    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }
}
