package io.github.ziping.finding;

import io.github.ziping.model.SelfEvaluation;
import java.util.List;

/**
 * One form as read: what it says, where it says it, and what could not be read.
 *
 * @param evaluation the form; what could not be read is null in it and named in the findings
 * @param source the file and the cells
 * @param findings what could not be read
 */
public record Reading(SelfEvaluation evaluation, Source source, List<Finding> findings) {
    /** Copies the list. */
    public Reading {
        findings = List.copyOf(findings);
    }

    /** The same reading with other findings. */
    public Reading withFindings(List<Finding> others) {
        return new Reading(evaluation, source, others);
    }
}
