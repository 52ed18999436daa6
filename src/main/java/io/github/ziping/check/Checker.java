package io.github.ziping.check;

import io.github.ziping.check.rules.WeightsNot100;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/** Runs every rule over a form. */
public final class Checker {
    private static final List<Rule> RULES = List.of(new WeightsNot100());

    private final Profile profile;

    /** A checker for an office. */
    public Checker(Profile profile) {
        this.profile = profile;
    }

    /**
     * A fault and the rule that found it.
     *
     * @param rule the rule
     * @param fault what it found
     */
    public record Found(Rule rule, Fault fault) {}

    /** All faults of a form, in the order of the rules. */
    public List<Found> check(SelfEvaluation form) {
        List<Found> found = new ArrayList<>();
        for (Rule rule : RULES) {
            for (Fault fault : rule.check(form, profile)) {
                found.add(new Found(rule, fault));
            }
        }
        return found;
    }
}
