package io.github.ziping.check;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.Source;
import io.github.ziping.model.FieldPath;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns the faults that a rule finds in a form's values into findings at their cells.
 *
 * @param rule the rule
 * @param usual how grave its faults are in this office
 * @param form the form
 * @param omitted says at which values faults are known already
 * @param findings takes the findings
 */
record PlacingCollector(
        Rule rule, Severity usual, Reading form, Predicate<FieldPath> omitted, Consumer<Finding> findings)
        implements FaultCollector {
    @Override
    public void add(
            @Nullable Severity severity,
            FieldPath field,
            String message,
            String remedy,
            @Nullable String expected,
            @Nullable String actual) {
        if (omitted.test(field)) {
            return;
        }
        Source source = form.source();
        Source.Place place = source.nearest(field);
        findings.accept(new Finding(
                rule,
                severity == null ? usual : severity,
                source.file(),
                place == null ? source.mainSheet() : place.sheet(),
                place == null ? null : place.cell(),
                form.evaluation().project(),
                field,
                message,
                remedy,
                expected,
                actual));
    }
}
