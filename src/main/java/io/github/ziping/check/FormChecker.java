package io.github.ziping.check;

import io.github.ziping.check.base.FormRule;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FindingList;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Limits;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Checks one form by itself: ranks what could not be read, then runs the rules about one form. */
final class FormChecker {
    /** Not every form has a place for them. */
    private static final List<FieldPath> GOALS =
            List.of(FieldPath.of(Field.EXPECTED_GOAL), FieldPath.of(Field.ACTUAL_RESULT));

    private final RuleSet rules;
    private final Profile profile;

    FormChecker(RuleSet rules, Profile profile) {
        this.rules = rules;
        this.profile = profile;
    }

    List<Finding> check(Reading form) {
        List<Finding> findings = ranked(form.findings());
        if (!form.isFilledIn() || !form.isOfProject() && !hasPoints(form)) {
            // nothing to judge
            return findings;
        }
        Set<FieldPath> notMissed = notMissed(form);
        List<FieldPath> unread = unread(form);
        FindingList faults = new FindingList(Limits.FINDINGS_IN_FORM);
        for (FormRule rule : rules.formRules()) {
            Rule identity = rule.rule();
            // a value that could not be read is not missing too, nor one that the form does not ask for
            boolean missing =
                    identity.id().equals(ReadingRule.MISSING_VALUE.rule().id());
            Predicate<FieldPath> omitted = missing ? notMissed::contains : fault -> followsFrom(unread, rule, fault);
            rule.check(
                    form.evaluation(),
                    profile,
                    new PlacingCollector(identity, rules.severity(identity), form, omitted, faults::add));
        }
        findings.addAll(faults.all());
        return findings;
    }

    private static boolean followsFrom(List<FieldPath> unread, FormRule rule, FieldPath fault) {
        for (FieldPath path : unread) {
            if (rule.followsFrom(fault, path)) {
                return true;
            }
        }
        return false;
    }

    /** The values that stand in the form and could not be read, and the blocks that it lacks. */
    private static List<FieldPath> unread(Reading form) {
        List<FieldPath> unread = new ArrayList<>(0);
        for (FieldPath block : List.of(FieldPath.of(Field.FUNDS), FieldPath.of(Field.INDICATORS))) {
            if (form.unasked().contains(block)) {
                unread.add(block);
            }
        }
        for (Finding finding : form.findings()) {
            FieldPath field = finding.field();
            if (field != null && (ReadingRule.BAD_NUMBER.found(finding) || ReadingRule.ERROR_CELL.found(finding))) {
                unread.add(field);
            }
        }
        return unread;
    }

    private static boolean hasPoints(Reading form) {
        for (Indicator indicator : form.evaluation().indicators()) {
            if (indicator.weight() != null || indicator.score() != null) {
                return true;
            }
        }
        return false;
    }

    private List<Finding> ranked(List<Finding> asRead) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : asRead) {
            if (!rules.isOff(finding.foundBy())) {
                Severity severity = rules.severity(finding.foundBy());
                findings.add(severity == finding.severity() ? finding : finding.withSeverity(severity));
            }
        }
        return findings;
    }

    private static Set<FieldPath> notMissed(Reading form) {
        Set<FieldPath> fields = new HashSet<>(form.unasked());
        for (FieldPath goal : GOALS) {
            if (form.source().place(goal) == null) {
                fields.add(goal);
            }
        }
        for (Finding finding : form.findings()) {
            if (finding.field() != null) {
                fields.add(finding.field());
            }
        }
        return fields;
    }
}
