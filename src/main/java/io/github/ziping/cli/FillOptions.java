package io.github.ziping.cli;

import io.github.ziping.Ziping;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code fill} was asked to do.
 *
 * @param inputs files and folders, at least one
 * @param folder where the forms go
 * @param office a name or a folder
 * @param strict whether a form with an error is not written
 * @param quiet whether only faults are shown
 * @param password opens protected workbooks, or null
 */
record FillOptions(
        List<Path> inputs,
        Path folder,
        String office,
        boolean strict,
        boolean quiet,
        @Nullable String password) {
    static final String DEFAULT_FOLDER = "output";

    FillOptions {
        inputs = List.copyOf(inputs);
    }

    /**
     * Reads the plain spelling, {@code fill -o DIR FILE…}, that nearly every call uses. Loading picocli takes longer than
     * filling a form, so it is asked only about everything else: other commands, help, other spellings, mistakes.
     *
     * @return null when picocli has to look
     */
    static @Nullable FillOptions ofPlain(String... args) {
        if (args.length < 2 || !args[0].equals("fill")) {
            return null;
        }
        List<String> plain = new ArrayList<>();
        String folder = null;
        String office = null;
        boolean strict = false;
        boolean quiet = false;
        for (int i = 1; i < args.length; i++) {
            boolean hasValue = i + 1 < args.length && !args[i + 1].startsWith("-");
            if (args[i].equals("-o") && hasValue && folder == null) {
                folder = args[++i];
            } else if (args[i].equals("-t") && hasValue && office == null) {
                office = args[++i];
            } else if (args[i].equals("--strict") && !strict) {
                strict = true;
            } else if (args[i].equals("--quiet") && !quiet) {
                quiet = true;
            } else if (!isPlain(args[i])) {
                return null;
            } else {
                plain.add(args[i]);
            }
        }
        if (plain.isEmpty() || folder != null && !isPlain(folder)) {
            return null;
        }
        try {
            return new FillOptions(
                    paths(plain),
                    Path.of(folder == null ? DEFAULT_FOLDER : folder),
                    office == null ? Ziping.DEFAULT_OFFICE : office,
                    strict,
                    quiet,
                    null);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static List<Path> paths(List<String> names) {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            paths.add(Path.of(name));
        }
        return paths;
    }

    private static boolean isPlain(String argument) {
        return !argument.isEmpty()
                && !argument.startsWith("-")
                && !argument.startsWith("@")
                && argument.indexOf('"') < 0;
    }
}
