package io.github.ziping.check;

import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.base.Fault;
import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.base.Submission;
import io.github.ziping.check.rules.BatchRules;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs the rules that an office has not switched off, at the levels that it gives them. */
public final class Checker {
    private final Profile profile;
    private final Map<String, String> levels;
    private final Map<String, String> off;

    /**
     * A checker for an office.
     *
     * @throws IllegalArgumentException when its profile names a rule that does not exist; the text is Chinese
     */
    public Checker(Profile profile) {
        Checks checks = profile.checks();
        this.profile = profile;
        this.levels = checks.levels();
        this.off = checks.off();
        requireKnown(levels, "levels");
        requireKnown(off, "off");
    }

    /** Loads the classes of all rules about one form, which a cold process may do beside its reading. */
    public static void loadRules() {
        Objects.requireNonNull(Rules.FORM);
    }

    private static void requireKnown(Map<String, String> named, String where) {
        for (String id : named.keySet()) {
            if (Rules.find(id) == null) {
                throw new IllegalArgumentException("check." + where + " 中没有规则“" + id + "”；全部规则见 ziping explain");
            }
        }
    }

    /**
     * A fault, the rule that found it and how grave it is.
     *
     * @param rule the rule
     * @param severity the level, as the office ranks it
     * @param fault what it found
     */
    public record Found(Rule rule, Severity severity, Fault fault) {}

    /**
     * A fault among many forms.
     *
     * @param rule the rule
     * @param severity the level, as the office ranks it
     * @param form the form's index, or -1
     * @param entry the roster's project, or null
     * @param fault what it found; its field means nothing for a project of the roster
     */
    public record BatchFound(Rule rule, Severity severity, int form, Roster.@Nullable Entry entry, Fault fault) {}

    /** All faults of a form by itself, in the order of the rules. */
    public List<Found> check(SelfEvaluation form) {
        List<Found> found = new ArrayList<>();
        for (FormRule rule : Rules.FORM) {
            if (!off.containsKey(rule.id())) {
                FaultCollector faults = new FaultCollector();
                rule.check(form, profile, faults);
                for (Fault fault : faults.found()) {
                    found.add(found(rule, fault));
                }
            }
        }
        return found;
    }

    private Found found(Rule rule, Fault fault) {
        Severity own = fault.severity();
        return new Found(rule, own == null ? severity(rule) : own, fault);
    }

    /** All faults of forms beside each other, and against the roster. */
    public List<BatchFound> check(List<Submission> forms, @Nullable Roster roster) {
        List<BatchFound> found = new ArrayList<>();
        for (BatchRule rule : BatchRules.ALL) {
            if (!off.containsKey(rule.id())) {
                rule.check(forms, roster, profile, new Collected(rule, severity(rule), found));
            }
        }
        return found;
    }

    private record Collected(Rule rule, Severity severity, List<BatchFound> found) implements BatchFaultCollector {
        @Override
        public void add(
                int form,
                FieldPath field,
                String message,
                String remedy,
                @Nullable String expected,
                @Nullable String actual) {
            Fault fault = new Fault(field, null, message, remedy, expected, actual);
            found.add(new BatchFound(rule, severity, form, null, fault));
        }

        @Override
        public void add(Roster.Entry entry, String message, String remedy) {
            Fault fault = new Fault(FieldPath.of(Field.PROJECT), null, message, remedy, null, null);
            found.add(new BatchFound(rule, severity, -1, entry, fault));
        }
    }

    /**
     * What was found while reading, as the office ranks it.
     *
     * @return null when the office has switched the rule off
     */
    public @Nullable Finding ranked(Finding finding) {
        if (off.containsKey(finding.rule())) {
            return null;
        }
        Severity severity = severityOf(finding.rule(), finding.severity());
        return severity == finding.severity() ? finding : finding.withSeverity(severity);
    }

    private Severity severity(Rule rule) {
        return severityOf(rule.id(), rule.severity());
    }

    private Severity severityOf(String id, Severity usual) {
        String level = levels.get(id);
        if (level != null) {
            for (Severity severity : Severity.values()) {
                if (severity.id().equals(level)) {
                    return severity;
                }
            }
        }
        return usual;
    }
}
