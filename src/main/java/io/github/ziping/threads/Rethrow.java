package io.github.ziping.threads;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Throws in this thread what another one threw. */
public final class Rethrow {
    private Rethrow() {}

    /**
     * Throws it once more, as it was.
     *
     * @return never, but for a checked exception that is no IOException: one to be thrown in its place
     */
    public static IllegalStateException asThrown(@Nullable Throwable thrown) throws IOException {
        if (thrown instanceof IOException io) {
            throw io;
        } else if (thrown instanceof RuntimeException runtime) {
            throw runtime;
        } else if (thrown instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(thrown);
    }
}
