package io.github.ziping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Where an output goes, and that it never takes an input's place. */
final class OutputFile {
    private OutputFile() {}

    /**
     * The file that a target means.
     *
     * @param target a file, or a folder that is there
     * @param name the file's name in such a folder
     */
    static Path of(Path target, String name) {
        return Files.isDirectory(target) ? target.resolve(name) : target;
    }

    /** @throws OutputIsInputException when the output would take an input's place */
    static void refuseInputs(Collection<Path> inputs, Path output) throws IOException {
        if (!Files.exists(output)) {
            return;
        }
        for (Path input : Inputs.expand(inputs)) {
            if (Files.exists(input) && Files.isSameFile(input, output)) {
                throw new OutputIsInputException(output);
            }
        }
    }

    /** The inputs that lie in a folder, by their real paths. */
    static Set<Path> inputsIn(Collection<Path> inputs, Path folder) throws IOException {
        Set<Path> inside = new HashSet<>();
        if (Files.isDirectory(folder)) {
            Path real = folder.toRealPath();
            for (Path input : Inputs.expand(inputs)) {
                if (Files.exists(input) && input.toRealPath().startsWith(real)) {
                    inside.add(input.toRealPath());
                }
            }
        }
        return inside;
    }

    /** @throws OutputIsInputException when the output is one of these inputs */
    static void refuse(Set<Path> inputs, Path output) throws IOException {
        if (!inputs.isEmpty() && Files.exists(output) && inputs.contains(output.toRealPath())) {
            throw new OutputIsInputException(output);
        }
    }
}
