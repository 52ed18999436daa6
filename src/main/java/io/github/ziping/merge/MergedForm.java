package io.github.ziping.merge;

import io.github.ziping.finding.Finding;
import io.github.ziping.model.SelfEvaluation;
import java.util.List;

/**
 * One form of a submission.
 *
 * @param form what it says, with the office's own words where it states none
 * @param findings all that is wrong with it, by itself and beside the others, in the order in which they are told
 */
public record MergedForm(SelfEvaluation form, List<Finding> findings) {
    /** Copies the list. */
    public MergedForm {
        findings = List.copyOf(findings);
    }
}
