package io.github.ziping.write.annotate;

/** A workbook that allows no comments. */
public final class AnnotateException extends Exception {
    private static final long serialVersionUID = 1L;

    AnnotateException(String text) {
        super(text);
    }

    /** The text for people (Chinese): what is wrong and what to do. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
