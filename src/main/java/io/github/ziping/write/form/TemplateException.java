package io.github.ziping.write.form;

/** A template that cannot be used; the text (Chinese) names the file, the cell and what was expected. */
public final class TemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String text;

    /** With a text for people. */
    public TemplateException(String message) {
        super(message);
        this.text = message;
    }

    /** The text for people. */
    public String text() {
        return text;
    }
}
