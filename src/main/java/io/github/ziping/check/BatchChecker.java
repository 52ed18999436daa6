package io.github.ziping.check;

import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Roster;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks forms beside each other and against the roster, by the rules about many forms. */
final class BatchChecker {
    private final List<Reading> forms;
    private final @Nullable Roster roster;
    private final List<List<Finding>> ofForms = new ArrayList<>();
    private final List<Finding> ofRoster = new ArrayList<>();

    BatchChecker(List<Reading> forms, @Nullable Roster roster) {
        this.forms = forms;
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
        return new BatchFindings(ofForms, ofRoster);
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
                @Nullable String actual) {
            new PlacingCollector(rule, severity, forms.get(form), Set.of(), ofForms.get(form))
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
