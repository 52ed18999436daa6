package io.github.ziping.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plain spelling of a command, {@code fill -o DIR FILE…}, that nearly every call uses. Loading picocli takes longer than
 * filling a form, so it is asked only about everything else: help, other spellings, mistakes.
 */
final class PlainArguments {
    private final List<Path> inputs = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();

    private PlainArguments() {}

    /**
     * Reads a command's arguments.
     *
     * @param command the command's name, which comes first
     * @param valued the options behind which a value stands
     * @param flags the options without
     * @return null when picocli has to look
     */
    static @Nullable PlainArguments of(String[] args, String command, Set<String> valued, Set<String> flags) {
        if (args.length < 2 || !args[0].equals(command)) {
            return null;
        }
        PlainArguments plain = new PlainArguments();
        for (int i = 1; i < args.length; i++) {
            String argument = args[i];
            if (valued.contains(argument)) {
                i++;
                if (i == args.length || !isPlain(args[i]) || plain.values.put(argument, args[i]) != null) {
                    return null;
                }
            } else if (flags.contains(argument)) {
                if (!plain.flags.add(argument)) {
                    return null;
                }
            } else if (!isPlain(argument)) {
                return null;
            } else {
                plain.inputs.add(Path.of(argument));
            }
        }
        return plain.inputs.isEmpty() ? null : plain;
    }

    private static boolean isPlain(String argument) {
        return !argument.isEmpty()
                && !argument.startsWith("-")
                && !argument.startsWith("@")
                && argument.indexOf('"') < 0
                && isPath(argument);
    }

    private static boolean isPath(String name) {
        try {
            return Path.of(name) != null;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Files and folders, at least one. */
    List<Path> inputs() {
        return inputs;
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    /** An option's value, or what it is where it was not given. */
    String value(String option, String usual) {
        return values.getOrDefault(option, usual);
    }

    /** An option's value as a path; null where it was not given. */
    @Nullable
    Path path(String option) {
        String name = values.get(option);
        return name == null ? null : Path.of(name);
    }
}
