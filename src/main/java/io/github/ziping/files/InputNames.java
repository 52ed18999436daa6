package io.github.ziping.files;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are called in everything that is written: by their path below the folder that they have in common, since where a
 * user keeps his files is nobody else's concern.
 */
public final class InputNames {
    private final @Nullable Path common;

    private InputNames(@Nullable Path common) {
        this.common = common;
    }

    /** Of no inputs: each file is called by its own name. */
    public static InputNames none() {
        return new InputNames(null);
    }

    /**
     * The names of what these inputs mean.
     *
     * @param files inputs that are files
     * @param folders inputs that are folders
     */
    static InputNames of(Collection<Path> files, Collection<Path> folders) {
        Path common = null;
        for (Path file : files) {
            Path folder = whole(file).getParent();
            common = common == null ? folder : shared(common, folder);
        }
        for (Path folder : folders) {
            common = common == null ? whole(folder) : shared(common, whole(folder));
        }
        return new InputNames(common);
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static @Nullable Path shared(Path one, @Nullable Path other) {
        Path shared = one;
        while (shared != null && (other == null || !other.startsWith(shared))) {
            shared = shared.getParent();
        }
        return shared;
    }

    /** A name as it is written into what other systems read too: between folders stands a slash. */
    public static String slashed(String name) {
        return name.replace(File.separatorChar, '/');
    }

    /** A file's own name, without the folders and archives that its name as an input tells. */
    public static String ownName(String input) {
        return input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf(FileSelection.MEMBER)) + 1);
    }

    /** A file's path below the common folder; elsewhere, its own name. */
    public String of(Path file) {
        Path whole = whole(file);
        if (common != null && whole.startsWith(common) && !whole.equals(common)) {
            return common.relativize(whole).toString();
        }
        return String.valueOf(file.getFileName());
    }
}
