package io.github.ziping.files;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Where a run reads, and where it writes: what an earlier one wrote into a folder of outputs, and nobody saved since, is no input
 * where a folder above is searched, or a second run would read what the first one made of it.
 *
 * @param inputs files and folders
 * @param outputs files and folders, which need not be there
 */
public record RunPaths(Collection<Path> inputs, Collection<Path> outputs) {
    /** Takes over copies. */
    public RunPaths {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** Of a run that writes nowhere near its inputs. */
    public static RunPaths reading(Collection<Path> inputs) {
        return new RunPaths(inputs, List.of());
    }
}
