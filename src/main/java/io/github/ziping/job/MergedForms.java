package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FindingOrder;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** Puts the forms of a submission in order, each with all that was found in it by itself and beside the others. */
final class MergedForms {
    private MergedForms() {}

    /**
     * The forms, to be changed by the caller.
     *
     * @param compared as they were checked beside each other
     * @param more what was found in each of them so
     * @param inputs the same forms in the order of the inputs
     */
    static List<Reading> of(
            List<Reading> compared, List<List<Finding>> more, List<Reading> inputs, MergeSort sort, Profile profile) {
        List<Reading> merged = withFindings(compared, more);
        merged.sort(inOrderOf(inputs));
        merged.sort(sort.comparator(profile));
        return merged;
    }

    private static List<Reading> withFindings(List<Reading> forms, List<List<Finding>> more) {
        List<Reading> complete = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            List<Finding> all = new ArrayList<>(forms.get(i).findings());
            all.addAll(more.get(i));
            all.sort(FindingOrder.BY_PLACE);
            Reading form = forms.get(i);
            // its findings have their cells
            complete.add(form.withSource(form.source().withoutPlaces()).withFindings(all));
        }
        return complete;
    }

    private static Comparator<Reading> inOrderOf(List<Reading> forms) {
        IdentityHashMap<SelfEvaluation, Integer> order = new IdentityHashMap<>();
        for (Reading form : forms) {
            order.put(form.evaluation(), order.size());
        }
        return Comparator.comparing(form -> order.getOrDefault(form.evaluation(), 0));
    }
}
