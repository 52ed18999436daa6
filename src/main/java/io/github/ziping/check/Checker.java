package io.github.ziping.check;

import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.base.CheckRule;
import io.github.ziping.check.base.ComparisonRule;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks forms by the rules that an office has not switched off, at the levels that it gives them. Immutable; any number of
 * threads may use one at once.
 */
public final class Checker {
    private final Profile profile;
    private final RuleSet rules;
    private final FormChecker formChecker;

    /**
     * A checker for an office, with the built-in rules.
     *
     * @throws IllegalArgumentException when its profile names a rule that does not exist; the text is Chinese
     */
    public Checker(Profile profile) {
        this(profile, new RuleSet(profile.checks(), List.of()));
    }

    private Checker(Profile profile, RuleSet rules) {
        this.profile = profile;
        this.rules = rules;
        this.formChecker = new FormChecker(rules, profile);
    }

    /**
     * The same checker with more rules, which run behind the others.
     *
     * @param own with ids of their own
     * @throws IllegalArgumentException when one has the id of another
     */
    public Checker withRules(Collection<? extends CheckRule> own) {
        return new Checker(profile, rules.with(profile.checks(), own));
    }

    /** The rules that were added to the built-in ones, in this order. */
    public List<CheckRule> ownRules() {
        return rules.own();
    }

    /** Loads the classes of all rules about one form, which a cold process may do beside its reading. */
    public static void loadRules() {
        Objects.requireNonNull(Rules.FORM);
    }

    /**
     * Checks a form by itself.
     *
     * @param form as read
     * @return what could not be read, then what the rules found, in their order, each at its cell
     */
    public List<Finding> check(Reading form) {
        return formChecker.check(form);
    }

    /**
     * Checks forms beside each other.
     *
     * @param forms all that were handed in; {@link #comparable} is enough of each
     * @param roster what was to be handed in, or null
     */
    public BatchFindings checkTogether(List<Reading> forms, @Nullable Roster roster) {
        return checkTogether(forms, List.of(), roster);
    }

    /**
     * Checks forms beside each other and beside their goal forms.
     *
     * @param forms all that were handed in; {@link #comparable} is enough of each
     * @param goals goal forms of any projects, as forms without results
     * @param roster what was to be handed in, or null
     */
    public BatchFindings checkTogether(List<Reading> forms, List<SelfEvaluation> goals, @Nullable Roster roster) {
        return new BatchChecker(forms, goals, roster).check(rules, profile);
    }

    /** A form without the cells that no rule about many forms needs, to be kept until all are read. */
    public Reading comparable(Reading form) {
        List<BatchRule> batchRules = rules.batchRules();
        List<ComparisonRule> comparisonRules = rules.comparisonRules();
        return new Reading(
                form.evaluation(),
                form.source()
                        .keepingOnly(field -> batchRules.stream().anyMatch(rule -> rule.concerns(field))
                                || comparisonRules.stream().anyMatch(rule -> rule.concerns(field))),
                form.findings());
    }
}
