package io.github.ziping.check;

import io.github.ziping.check.base.Fault;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.Source;
import io.github.ziping.model.FieldPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what the rules found in values into the cells that the values were read from. */
public final class FormChecker {
    private static final String MISSING_VALUE = "missing-value";

    private final Checker checker;

    public FormChecker(Checker checker) {
        this.checker = checker;
    }

    /** What could not be read, then what the rules found; a value that could not be read is not missing too. */
    public List<Finding> of(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        Set<FieldPath> unread = new HashSet<>();
        for (Finding finding : reading.findings()) {
            if (finding.field() != null) {
                unread.add(finding.field());
            }
            Finding ranked = checker.ranked(finding);
            if (ranked != null) {
                findings.add(ranked);
            }
        }
        for (Checker.Found found : checker.check(reading.evaluation())) {
            boolean told = found.rule().id().equals(MISSING_VALUE)
                    && unread.contains(found.fault().field());
            if (!told) {
                findings.add(at(
                        found.rule(),
                        found.severity(),
                        found.fault(),
                        reading.source(),
                        reading.evaluation().project()));
            }
        }
        return findings;
    }

    /** A fault at the cell of its value. */
    static Finding at(Rule rule, Severity severity, Fault fault, Source source, @Nullable String project) {
        Source.Place place = source.nearest(fault.field());
        return new Finding(
                rule.id(),
                severity,
                source.file(),
                place == null ? source.mainSheet() : place.sheet(),
                place == null ? null : place.cell(),
                project,
                fault.field(),
                fault.message(),
                fault.remedy(),
                fault.expected(),
                fault.actual(),
                rule.basis());
    }
}
