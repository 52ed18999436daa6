package io.github.ziping.read.form;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.read.kind.DocumentKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook holds.
 *
 * @param forms its self-evaluations
 * @param goals its goal forms, one for each project or township
 * @param others what else stands on its sheets
 * @param foreign the sheets that may be another unit's: forms that were not read, and lists of several projects
 * @param reasons why there is no self-evaluation; empty where there is one
 */
public record WorkbookContent(
        List<Reading> forms,
        List<Reading> goals,
        Set<DocumentKind> others,
        List<String> foreign,
        List<Finding> reasons) {
    public WorkbookContent {
        forms = List.copyOf(forms);
        goals = List.copyOf(goals);
        others = Set.copyOf(others);
        foreign = List.copyOf(foreign);
        reasons = List.copyOf(reasons);
    }

    /** The same with other self-evaluations. */
    public WorkbookContent withForms(List<Reading> readings) {
        return new WorkbookContent(readings, goals, others, foreign, reasons);
    }

    /** What such a form is called; null where there is no form of any kind. */
    public @Nullable String formName() {
        if (!forms.isEmpty()) {
            return "绩效自评表";
        }
        return others.stream()
                .filter(DocumentKind::isForm)
                .sorted()
                .findFirst()
                .map(DocumentKind::label)
                .orElse(null);
    }
}
