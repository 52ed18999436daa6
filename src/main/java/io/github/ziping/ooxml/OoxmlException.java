package io.github.ziping.ooxml;

/** A file that is no readable xlsx; the text (Chinese) says what is wrong and what to do. */
public final class OoxmlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String text;

    /** With a text for people. */
    public OoxmlException(String message) {
        super(message);
        this.text = message;
    }

    /** The text for people. */
    public String text() {
        return text;
    }
}
