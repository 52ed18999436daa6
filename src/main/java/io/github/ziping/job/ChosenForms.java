package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import java.util.List;

/**
 * Forms that somebody chose and checked beside each other, to be merged as they are.
 *
 * @param forms each with all that is wrong with it
 * @param others what was found beside them
 * @param unreadable how many files gave no form
 */
public record ChosenForms(List<Reading> forms, List<Finding> others, int unreadable) {
    public ChosenForms {
        forms = List.copyOf(forms);
        others = List.copyOf(others);
    }
}
