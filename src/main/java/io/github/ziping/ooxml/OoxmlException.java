package io.github.ziping.ooxml;

import org.jspecify.annotations.Nullable;

/** A file that is no readable workbook: what is wrong with it, and what to do, both in Chinese. */
public final class OoxmlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String fault;
    private final @Nullable String remedy;

    /** A fault that nothing in particular can be done about. */
    public OoxmlException(String fault) {
        this(fault, null);
    }

    /**
     * A fault and its remedy.
     *
     * @param fault what is wrong, a sentence without its end
     * @param remedy what to do, likewise; null when there is nothing in particular
     */
    public OoxmlException(String fault, @Nullable String remedy) {
        super(remedy == null ? fault : fault + "；" + remedy);
        this.fault = fault;
        this.remedy = remedy;
    }

    /** What is wrong. */
    public String fault() {
        return fault;
    }

    /** What to do; null when there is nothing in particular. */
    public @Nullable String remedy() {
        return remedy;
    }

    /** Both in one sentence. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
