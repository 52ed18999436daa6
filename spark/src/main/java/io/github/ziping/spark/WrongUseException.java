package io.github.ziping.spark;

/** What the user asked for cannot be; the text is Chinese and says how to mend it. */
final class WrongUseException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    WrongUseException(String message) {
        super(message);
    }
}
