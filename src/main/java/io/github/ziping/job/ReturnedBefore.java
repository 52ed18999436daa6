package io.github.ziping.job;

import io.github.ziping.files.FoundInputs;
import io.github.ziping.files.Inputs;
import io.github.ziping.files.OwnOutputs;
import io.github.ziping.returns.CoveringNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The copies among a folder's files that an earlier run returned and nobody changed since: they lie beside a covering note. They are
 * no inputs, or a second run over the same folder would return them again. A copy that somebody saved is an input, and so is one that is
 * named by itself.
 */
final class ReturnedBefore {
    private final List<Path> others = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /**
     * Looks for them.
     *
     * @param inputs files and folders
     */
    ReturnedBefore(Collection<Path> inputs) throws IOException {
        Set<Path> named = new HashSet<>(inputs);
        Map<Path, Boolean> returned = new HashMap<>();
        FoundInputs found = Inputs.find(inputs);
        for (Path file : found.files()) {
            Path folder = file.resolveSibling(CoveringNote.FILE_NAME);
            boolean copy = !named.contains(file)
                    && returned.computeIfAbsent(folder, Files::isRegularFile)
                    && isUnchanged(file);
            if (copy) {
                names.add(found.names().of(file));
            } else {
                others.add(file);
            }
        }
    }

    private static boolean isUnchanged(Path file) {
        try {
            return Files.isRegularFile(file) && OwnOutputs.isOwn(file);
        } catch (IOException e) {
            // whoever reads it says why it cannot be read
            return false;
        }
    }

    /** All other files. */
    List<Path> others() {
        return others;
    }

    /** What the inputs' names are of the copies. */
    List<String> names() {
        return names;
    }

    /** Says that they are not read (Chinese); empty where there are none. */
    String note() {
        return names.isEmpty()
                ? ""
                : names.get(0) + (names.size() == 1 ? "" : " 等 " + names.size() + " 个文件")
                        + "是以前退回的批注副本，没有修改过，没有再读；要再审核一次的，单独给出这个文件";
    }
}
