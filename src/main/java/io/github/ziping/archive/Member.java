package io.github.ziping.archive;

import io.github.ziping.model.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * A file in an archive or a mail, as its directory tells it.
 *
 * @param index its place among all members
 * @param name its path inside, with slashes: only ever a name
 * @param size its bytes when it is inflated
 * @param fault why it is not read; null where nothing speaks against it
 */
record Member(int index, String name, long size, @Nullable Refusal fault) {
    /** A longer path is nobody's. */
    private static final int LONGEST = 1_000;

    /** A member whose name may hold anything. */
    static Member of(int index, String path, long size, @Nullable Refusal fault) {
        String shown = VisibleText.line(path.replace('\\', '/'));
        return new Member(index, shown.substring(Math.max(0, shown.length() - LONGEST)), size, fault);
    }

    Member withFault(Refusal other) {
        return new Member(index, name, size, other);
    }

    /** The last part of the path. */
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
