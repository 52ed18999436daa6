package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import java.util.List;

/**
 * What one file of many holds, checked by itself.
 *
 * @param forms those that are filled in, each with all that is wrong with it by itself, with the places that rules about many
 *     forms tell, and with the time at which the file was saved
 * @param goals goal forms, which forms of the same projects are compared with
 * @param findings about the file, and about forms that are not filled in
 * @param unreadable how many inputs in it gave no form though they should: the file itself, or members of an archive
 */
public record FileContent(List<Reading> forms, List<SelfEvaluation> goals, List<Finding> findings, int unreadable) {
    public FileContent {
        forms = List.copyOf(forms);
        goals = List.copyOf(goals);
        findings = List.copyOf(findings);
    }
}
