package io.github.ziping.compare;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import java.util.List;

/**
 * What changed between two versions of a form.
 *
 * @param fields the values that changed, as forms print them; those of an indicator that was added or removed are not among them, nor
 *     a new name of one
 * @param indicators the indicators that were added, removed, moved or renamed, in the order of the later version, those removed last
 * @param settled findings of the earlier version that are gone
 * @param still findings of the later version that the earlier one had too
 * @param added findings of the later version alone
 */
public record FormComparison(
        List<FieldChange> fields,
        List<IndicatorChange> indicators,
        List<Finding> settled,
        List<Finding> still,
        List<Finding> added) {
    public FormComparison {
        fields = List.copyOf(fields);
        indicators = List.copyOf(indicators);
        settled = List.copyOf(settled);
        still = List.copyOf(still);
        added = List.copyOf(added);
    }

    /** Compares two versions, each with its findings. */
    public static FormComparison of(Reading before, Reading after) {
        ChangedValues changes = new ChangedValues(before.evaluation(), after.evaluation());
        ComparedFindings findings = new ComparedFindings(before.withEvaluation(changes.beforeAsNamedNow()), after);
        return new FormComparison(
                changes.fields(), changes.indicators(), findings.settled(), findings.still(), findings.added());
    }

    /** Whether both say the same, word for word. */
    public boolean isSame() {
        return fields.isEmpty() && indicators.isEmpty();
    }
}
