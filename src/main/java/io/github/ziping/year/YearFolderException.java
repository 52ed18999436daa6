package io.github.ziping.year;

/** A year's folder that is none, or cannot be made; the text (Chinese) says why and what to do. Nothing was touched. */
public final class YearFolderException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String text;

    public YearFolderException(String text) {
        super(text);
        this.text = text;
    }

    /** The text for people. */
    public String text() {
        return text;
    }
}
