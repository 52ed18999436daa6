package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.MergeSort;
import io.github.ziping.year.YearFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code merge} was asked to do.
 *
 * @param inputs files and folders, at least one
 * @param target a file, a folder or {@link CommandFrame#STDOUT}
 * @param options how
 * @param office which office does it
 * @param quiet whether only faults are shown
 */
record MergeRequest(List<Path> inputs, String target, MergeOptions options, OfficeRequest office, boolean quiet) {
    private static final Set<String> VALUED = Set.of("-o", "-t", "--sort", "--forms", "--roster");
    private static final Set<String> FLAGS = Set.of("--strict", "--quiet");

    /** Where the forms go. */
    enum Placement {
        INSIDE,
        APART
    }

    MergeRequest {
        inputs = List.copyOf(inputs);
    }

    /**
     * Reads the plain spelling.
     *
     * @return null when picocli has to look
     */
    static @Nullable MergeRequest ofPlain(String... args) {
        PlainArguments plain = PlainArguments.of(args, "merge", VALUED, FLAGS);
        if (plain == null || plain.inputs().stream().anyMatch(YearFolder::isAt)) {
            return null;
        }
        MergeSort sort = named(MergeSort.values(), plain.value("--sort", "input"));
        Placement forms = named(Placement.values(), plain.value("--forms", "inside"));
        if (sort == null || forms == null) {
            return null;
        }
        return new MergeRequest(
                plain.inputs(),
                plain.value("-o", FillRequest.DEFAULT_FOLDER),
                new MergeOptions(sort, forms == Placement.APART, plain.has("--strict"), plain.path("--roster")),
                OfficeRequest.plain(plain.value("-t", Ziping.DEFAULT_OFFICE)),
                plain.has("--quiet"));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        for (E value : values) {
            if (value.name().equalsIgnoreCase(name)) {
                return value;
            }
        }
        return null;
    }
}
