package io.github.ziping.finding;

import java.util.List;

/** An input that gives no form at all; the findings (at least one) say why and what to do. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** With the findings, the gravest first. */
    public UnreadableException(List<Finding> findings) {
        super(findings.get(0).message());
        this.findings = List.copyOf(findings);
    }

    /** Why the input could not be read. */
    public List<Finding> findings() {
        return findings;
    }
}
