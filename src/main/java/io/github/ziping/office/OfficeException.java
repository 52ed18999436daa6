package io.github.ziping.office;

/** An office whose profile or master cannot be used; the text (Chinese) names the file and what was expected. */
public final class OfficeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String text;

    public OfficeException(String message) {
        super(message);
        this.text = message;
    }

    /** The text for people. */
    public String text() {
        return text;
    }
}
