package io.github.ziping.model;

import org.jspecify.annotations.Nullable;

/** What the records do with a text: an empty one says nothing, every other one is kept as written. */
final class Texts {
    private Texts() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
