package io.github.ziping.check;

import io.github.ziping.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with forms beside each other.
 *
 * @param ofForms what was found in each form, in their order
 * @param ofRoster what concerns no form: projects of the roster that were not handed in
 */
public record BatchFindings(List<List<Finding>> ofForms, List<Finding> ofRoster) {
    public BatchFindings {
        ofForms = List.copyOf(ofForms);
        ofRoster = List.copyOf(ofRoster);
    }

    /** Everything, the forms' first. */
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        ofForms.forEach(all::addAll);
        all.addAll(ofRoster);
        return all;
    }
}
