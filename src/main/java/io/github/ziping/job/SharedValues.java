package io.github.ziping.job;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Gives equal values one object: units, sheets, remedies and points are the same in many forms, and each reader makes its own.
 * Remembers a few thousand of them, however many there are. For any number of threads.
 *
 * @param <T> immutable
 */
final class SharedValues<T> {
    private static final int MOST = 1 << 12;

    /** The high bits of a hash come in where the low ones are alike. */
    private static final int SPREAD = 16;

    private final AtomicReferenceArray<@Nullable T> known = new AtomicReferenceArray<>(MOST);

    /** The same value, the object that was given for it before if that is still known. */
    T shared(T value) {
        int hash = value.hashCode();
        int place = (hash ^ hash >>> SPREAD) & MOST - 1;
        T other = known.get(place);
        if (other != null && value.equals(other)) {
            return other;
        }
        known.set(place, value);
        return value;
    }

    /** The same for a value that may be absent. */
    @Nullable
    T sharedOrNull(@Nullable T value) {
        return value == null ? null : shared(value);
    }
}
