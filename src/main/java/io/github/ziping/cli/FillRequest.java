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
 * @param office which office does it
 * @param strict whether a form with an error is not written
 * @param quiet whether only faults are shown
 */
record FillRequest(List<Path> inputs, Path folder, OfficeRequest office, boolean strict, boolean quiet) {
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
                        OfficeRequest.plain(plain.value("-t", Ziping.DEFAULT_OFFICE)),
                        plain.has("--strict"),
                        plain.has("--quiet"));
    }
}
