package io.github.ziping.year;

/** A file that was handed in and not taken; the text (Chinese) says why and what to do. Nothing of it is left in the folder. */
public final class ArrivalException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it was not taken. */
    public enum Reason {
        /** It has more bytes than were to be taken. */
        TOO_BIG,
        /** It is hidden, a lock file, or what a system keeps beside files: a ledger would pass over it. */
        HIDDEN,
        /** It cannot be written: the disk is full, the folder is gone, somebody may not write there. */
        NOT_WRITTEN
    }

    private final Reason reason;
    private final String text;

    public ArrivalException(Reason reason, String text) {
        super(text);
        this.reason = reason;
        this.text = text;
    }

    /** Why it was not taken. */
    public Reason reason() {
        return reason;
    }

    /** The text for people. */
    public String text() {
        return text;
    }
}
