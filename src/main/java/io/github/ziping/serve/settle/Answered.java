package io.github.ziping.serve.settle;

import io.github.ziping.serve.folder.Snapshot;
import org.jspecify.annotations.Nullable;

/** An answer that was given, and what it changed once that is known; any thread may ask. */
final class Answered {
    private final String answer;
    private final Snapshot before;
    private final long version;

    // guarded by this
    private @Nullable Change change;

    /**
     * Was given.
     *
     * @param answer what was said, in Chinese
     * @param before the folder before
     * @param version the first one that has seen the answer
     */
    Answered(String answer, Snapshot before, long version) {
        this.answer = answer;
        this.before = before;
        this.version = version;
    }

    /** What it changed, the same for all who ask; null where the folder is shown as it was before. */
    synchronized @Nullable Change in(Snapshot shown) {
        if (change == null && shown.version() >= version) {
            change = Change.of(answer, before, shown);
        }
        return change;
    }
}
