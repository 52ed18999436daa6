package io.github.ziping.archive;

import io.github.ziping.finding.UnreadableException;
import io.github.ziping.read.file.InputBytes;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of its own.
 *
 * @param file where it is
 * @param name what findings call it
 */
record FileInput(Path file, String name) implements Input {
    @Override
    public String fileName() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public @Nullable Path folder() {
        return Path.of(name).getParent();
    }

    @Override
    public byte[] bytes() throws UnreadableException {
        return InputBytes.of(file, name);
    }
}
