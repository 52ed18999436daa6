package io.github.ziping.finding;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One form on its way: what it says, where it says it, and what was found in it.
 *
 * @param evaluation the form; what could not be read is null in it and named in the findings
 * @param source the file and the cells
 * @param findings of a form as read, what could not be read; of one in a submission, all that is wrong with it
 * @param unasked the values that the form has no place for: another office's form without a column, a row that breaks an
 *     indicator down, points that are merged with those of the row above; nobody misses them
 */
public record Reading(SelfEvaluation evaluation, Source source, List<Finding> findings, Set<FieldPath> unasked) {
    /** The rule whose finding stands at each form of a project but the one that counts. */
    public static final String REPEATED = "duplicate-project";

    /** The rule whose finding stands at a form of which another has nearly the same project. */
    public static final String SIMILAR = "similar-project";

    /** The rule whose finding stands at a form that spells a unit otherwise than the others do. */
    public static final String VARIANT = "name-variant";

    /** The rule whose finding stands at a form of a project that is not on the list. */
    public static final String UNLISTED = "not-on-roster";

    public Reading {
        findings = List.copyOf(findings);
        unasked = Set.copyOf(unasked);
    }

    /** A form that has a place for every value. */
    public Reading(SelfEvaluation evaluation, Source source, List<Finding> findings) {
        this(evaluation, source, findings, Set.of());
    }

    /**
     * A form that was not read from cells.
     *
     * @param name stands for the file's name in findings
     */
    public static Reading of(SelfEvaluation form, String name) {
        return new Reading(form, new Source(name, Map.of()), List.of());
    }

    /**
     * Whether this is a project's self-evaluation: a whole department's, for one, is read like it and is none. Its finding
     * stands at the title, which says so.
     */
    public boolean isOfProject() {
        for (Finding finding : findings) {
            if (ReadingRule.OTHER_DOCUMENT.found(finding)
                    && FieldPath.of(Field.TITLE).equals(finding.field())) {
                return false;
            }
        }
        return true;
    }

    /** Whether anybody reported anything in it; its finding says so where nobody did. */
    public boolean isFilledIn() {
        for (Finding finding : findings) {
            if (ReadingRule.NOT_FILLED_IN.found(finding)) {
                return false;
            }
        }
        return true;
    }

    /** Whether another form of the batch counts in its place, as its finding says. */
    public boolean isRepeated() {
        for (Finding finding : findings) {
            if (finding.rule().equals(REPEATED)) {
                return true;
            }
        }
        return false;
    }

    /** The same reading of a form that says more or less. */
    public Reading withEvaluation(SelfEvaluation other) {
        return new Reading(other, source, findings, unasked);
    }

    /** The same form from a source of which more is known. */
    public Reading withSource(Source known) {
        return new Reading(evaluation, known, findings, unasked);
    }

    /** The same form with other findings. */
    public Reading withFindings(List<Finding> others) {
        return new Reading(evaluation, source, others, unasked);
    }

    /** How many findings of a severity it has. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity().equals(severity))
                .count();
    }
}
