package io.github.ziping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

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
}
