package io.github.ziping.check.base;

import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;

/** A rule about a form beside what was set for the same project and year before: its goal form. */
public non-sealed interface ComparisonRule extends CheckRule {
    /** Whether it may find fault with a value; as {@link BatchRule#concerns}. */
    default boolean concerns(FieldPath field) {
        return true;
    }

    /**
     * Looks at a form.
     *
     * @param form as stated; what could not be read is null
     * @param goals its goal form, as a form without results
     * @param profile the office
     * @param faults takes what is wrong with the form
     */
    void check(SelfEvaluation form, SelfEvaluation goals, Profile profile, FaultCollector faults);
}
