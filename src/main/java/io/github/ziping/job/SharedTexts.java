package io.github.ziping.job;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Gives equal texts one string: units, sheets and remedies are the same in many forms, and each reader makes its own. Remembers a
 * few thousand texts, however many there are. For any number of threads.
 */
final class SharedTexts {
    private static final int MOST = 1 << 12;

    /** The high bits of a hash come in where the low ones are alike. */
    private static final int SPREAD = 16;

    private final AtomicReferenceArray<@Nullable String> known = new AtomicReferenceArray<>(MOST);

    /** The same text, the string that was given for it before if that is still known. */
    String shared(String text) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> SPREAD) & MOST - 1;
        String other = known.get(place);
        if (text.equals(other)) {
            return other;
        }
        known.set(place, text);
        return text;
    }

    /** The same for a text that may be absent. */
    @Nullable
    String sharedOrNull(@Nullable String text) {
        return text == null ? null : shared(text);
    }
}
