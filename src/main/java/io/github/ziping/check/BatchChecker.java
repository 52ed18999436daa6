package io.github.ziping.check;

import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.base.ComparisonRule;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.Wording;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks forms beside each other and against the roster, by the rules about many forms. */
final class BatchChecker {
    private final List<Reading> forms;
    private final List<SelfEvaluation> goals;
    private final @Nullable Roster roster;
    private final List<List<Finding>> ofForms = new ArrayList<>();
    private final List<Finding> ofRoster = new ArrayList<>();

    BatchChecker(List<Reading> forms, List<SelfEvaluation> goals, @Nullable Roster roster) {
        this.forms = forms;
        this.goals = goals;
        this.roster = roster;
        for (int i = 0; i < forms.size(); i++) {
            ofForms.add(new ArrayList<>(0));
        }
    }

    BatchFindings check(RuleSet rules, Profile profile) {
        for (BatchRule rule : rules.batchRules()) {
            Rule identity = rule.rule();
            rule.check(forms, roster, profile, new Collector(identity, rules.severity(identity)));
        }
        if (!goals.isEmpty()) {
            compare(rules, profile);
        }
        return new BatchFindings(ofForms, ofRoster);
    }

    private void compare(RuleSet rules, Profile profile) {
        Map<String, List<SelfEvaluation>> goalsOf = new HashMap<>();
        for (SelfEvaluation set : goals) {
            if (set.project() != null) {
                goalsOf.computeIfAbsent(FoldedText.of(set.project()), name -> new ArrayList<>(1))
                        .add(set);
            }
        }
        for (int i = 0; i < forms.size(); i++) {
            Reading form = forms.get(i);
            SelfEvaluation set = goalsOf(form.evaluation(), goalsOf);
            if (set != null) {
                compare(form, set, ofForms.get(i), rules, profile);
            }
        }
    }

    private static void compare(
            Reading form, SelfEvaluation goals, List<Finding> findings, RuleSet rules, Profile profile) {
        for (ComparisonRule rule : rules.comparisonRules()) {
            Rule identity = rule.rule();
            PlacingCollector faults =
                    new PlacingCollector(identity, rules.severity(identity), form, known -> false, findings::add);
            rule.check(form.evaluation(), goals, profile, faults);
        }
    }

    /** The goal form of the same project, for the same year where both say one; null where there is none. */
    private static @Nullable SelfEvaluation goalsOf(SelfEvaluation form, Map<String, List<SelfEvaluation>> goals) {
        String project = form.project();
        List<SelfEvaluation> named = project == null ? null : goals.get(FoldedText.of(project));
        for (SelfEvaluation set : named == null ? List.<SelfEvaluation>of() : named) {
            boolean year =
                    set.year() == null || form.year() == null || set.year().equals(form.year());
            if (year) {
                return set;
            }
        }
        return null;
    }

    /** Takes the faults of one rule. */
    private final class Collector implements BatchFaultCollector {
        private final Rule rule;
        private final Severity severity;

        Collector(Rule rule, Severity severity) {
            this.rule = rule;
            this.severity = severity;
        }

        @Override
        public void add(
                int form,
                FieldPath field,
                String message,
                String remedy,
                @Nullable String expected,
                @Nullable String actual,
                @Nullable Wording forUnit) {
            place(form, null, field, message, remedy, expected, actual, forUnit);
        }

        @Override
        public void add(
                int form, int other, FieldPath field, String message, String remedy, String actual, Wording forUnit) {
            String subject = forms.get(other).source().label();
            place(form, subject, field, message, remedy, null, actual, forUnit);
        }

        private void place(
                int form,
                @Nullable String subject,
                FieldPath field,
                String message,
                String remedy,
                @Nullable String expected,
                @Nullable String actual,
                @Nullable Wording forUnit) {
            List<Finding> found = ofForms.get(form);
            new PlacingCollector(
                            rule,
                            severity,
                            forms.get(form),
                            known -> false,
                            finding -> found.add(finding.withForUnit(forUnit).withSubject(subject)))
                    .add(field, message, remedy, expected, actual);
        }

        @Override
        public void add(Roster.Entry entry, String message, String remedy) {
            ofRoster.add(new Finding(
                    rule,
                    severity,
                    roster == null ? "" : roster.file(),
                    entry.sheet(),
                    entry.cell(),
                    entry.project(),
                    null,
                    message,
                    remedy,
                    null,
                    null));
        }
    }
}
