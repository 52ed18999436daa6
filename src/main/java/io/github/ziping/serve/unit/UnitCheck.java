package io.github.ziping.serve.unit;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FindingOrder;
import io.github.ziping.finding.Reading;
import io.github.ziping.job.year.UnitFile;
import java.util.List;

/**
 * What a unit reads of a file that it chose, before or after it handed it in.
 *
 * @param unit as the list has it
 * @param name the file's own name
 * @param file what was found
 * @param sent what became of it when it was handed in; empty where it was only looked at, or not taken
 */
public record UnitCheck(String unit, String name, UnitFile file, String sent) {
    /** Whether a copy with comments can be had. */
    public boolean isAnnotated() {
        return file.others().isEmpty()
                && file.forms().stream()
                        .flatMap(form -> form.findings().stream())
                        .anyMatch(Finding::isAtCell);
    }

    /** What is wrong with a form, the gravest first. */
    public static List<Finding> findings(Reading form) {
        return form.findings().stream().sorted(FindingOrder.BY_GRAVITY).toList();
    }

    /** Why nothing of it can be handed in, or not as it is; each with its mend. */
    public List<Finding> reasons() {
        return file.reasons();
    }
}
