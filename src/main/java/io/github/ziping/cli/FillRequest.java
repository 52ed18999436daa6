package io.github.ziping.cli;

import io.github.ziping.Ziping;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
record FillRequest(
        List<Path> inputs,
        Path folder,
        String office,
        boolean strict,
        boolean quiet,
        @Nullable String password) {
    static final String DEFAULT_FOLDER = "output";

    FillRequest {
        inputs = List.copyOf(inputs);
    }

    /**
     * Reads the plain spelling.
     *
     * @return null when picocli has to look
     */
    static @Nullable FillRequest ofPlain(String... args) {
        PlainArguments plain = PlainArguments.of(args, "fill", Set.of("-o", "-t"), Set.of("--strict", "--quiet"));
        return plain == null
                ? null
                : new FillRequest(
                        plain.inputs(),
                        Path.of(plain.value("-o", DEFAULT_FOLDER)),
                        plain.value("-t", Ziping.DEFAULT_OFFICE),
                        plain.has("--strict"),
                        plain.has("--quiet"),
                        null);
    }
}
