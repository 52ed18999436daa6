package io.github.ziping.spark;

import java.io.IOException;

/** A run cannot be done as things are; the text is Chinese and says how to mend it. */
final class RefusedRunException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedRunException(String message) {
        super(message);
    }
}
