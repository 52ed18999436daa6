package io.github.ziping.finding;

import java.util.List;

/**
 * An input that gives no form: it is not there, too big, damaged, protected by another password, no spreadsheet, or a
 * spreadsheet without a form or list. That is the input's fault, never the program's: whoever handed it in is told the
 * {@link #findings}. A stream that breaks while it is read throws its own {@link java.io.IOException} instead.
 */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /**
     * With the reasons.
     *
     * @param findings at least one, the gravest first; its text becomes the exception's message
     */
    public UnreadableException(List<Finding> findings) {
        super(findings.get(0).message());
        this.findings = List.copyOf(findings);
    }

    /**
     * Why the input could not be read and what to do, in Chinese, each with the file's name and, where there is one, the
     * sheet; at least one, the gravest first. An exception that was serialised has lost them.
     */
    public List<Finding> findings() {
        return findings;
    }
}
