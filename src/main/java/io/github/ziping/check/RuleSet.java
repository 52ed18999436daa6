package io.github.ziping.check;

import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.base.CheckRule;
import io.github.ziping.check.base.ComparisonRule;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.profile.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of an office: the built-in ones and its own, which of them are switched off, and how it ranks the others. */
final class RuleSet {
    private final Map<String, String> levels;
    private final Map<String, String> off;
    private final List<CheckRule> own;
    private final List<FormRule> ownFormRules = new ArrayList<>(0);
    private final List<BatchRule> ownBatchRules = new ArrayList<>(0);
    private final List<ComparisonRule> ownComparisonRules = new ArrayList<>(0);

    /**
     * The rules of an office.
     *
     * @throws IllegalArgumentException when its settings name a built-in rule that does not exist (the text is Chinese), or
     *     an own rule has the id of another
     */
    RuleSet(Checks checks, List<CheckRule> own) {
        this.levels = checks.levels();
        this.off = checks.off();
        this.own = own;
        requireKnown(levels, "levels");
        requireKnown(off, "off");
        requireDistinct(own);
        for (CheckRule rule : own) {
            if (rule instanceof FormRule formRule) {
                ownFormRules.add(formRule);
            } else if (rule instanceof BatchRule batchRule) {
                ownBatchRules.add(batchRule);
            } else if (rule instanceof ComparisonRule comparisonRule) {
                ownComparisonRules.add(comparisonRule);
            }
        }
    }

    /** Ids with a prefix are left alone: a profile may serve a program that adds these rules and one that does not. */
    private static void requireKnown(Map<String, String> named, String where) {
        for (String id : named.keySet()) {
            if (!Rule.hasPrefix(id) && Rules.find(id) == null) {
                throw new IllegalArgumentException("check." + where + " 中没有规则“" + id + "”；全部规则见 ziping explain");
            }
        }
    }

    private static void requireDistinct(List<CheckRule> own) {
        Set<String> ids = new HashSet<>();
        for (CheckRule rule : own) {
            String id = rule.rule().id();
            if (!ids.add(id) || Rules.find(id) != null) {
                throw new IllegalArgumentException("there is a rule " + id + " already");
            }
        }
    }

    /** The same office with more rules of its own. */
    RuleSet with(Checks checks, Collection<? extends CheckRule> more) {
        List<CheckRule> all = new ArrayList<>(own);
        all.addAll(more);
        return new RuleSet(checks, List.copyOf(all));
    }

    List<CheckRule> own() {
        return own;
    }

    /** The rules about one form that are not switched off, in the order of the form, own ones last. */
    List<FormRule> formRules() {
        return active(Rules.FORM, ownFormRules);
    }

    /** The rules about many forms that are not switched off, own ones last. */
    List<BatchRule> batchRules() {
        return active(Rules.batch(), ownBatchRules);
    }

    /** The rules about a form beside its goal form that are not switched off, own ones last. */
    List<ComparisonRule> comparisonRules() {
        return active(Rules.comparisons(), ownComparisonRules);
    }

    private <R extends CheckRule> List<R> active(List<R> builtIn, List<R> added) {
        List<R> active = new ArrayList<>(builtIn.size() + added.size());
        addActive(builtIn, active);
        addActive(added, active);
        return active;
    }

    private <R extends CheckRule> void addActive(List<R> rules, List<R> active) {
        for (R rule : rules) {
            if (!isOff(rule.rule())) {
                active.add(rule);
            }
        }
    }

    boolean isOff(Rule rule) {
        return off.containsKey(rule.id());
    }

    /** How grave a rule's faults are in this office. */
    Severity severity(Rule rule) {
        String level = levels.get(rule.id());
        if (level != null) {
            for (Severity severity : Severity.values()) {
                if (severity.id().equals(level)) {
                    return severity;
                }
            }
        }
        return rule.severity();
    }
}
