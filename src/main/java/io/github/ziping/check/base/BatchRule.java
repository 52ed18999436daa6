package io.github.ziping.check.base;

import io.github.ziping.finding.Reading;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Roster;
import io.github.ziping.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule about forms beside each other: all that were handed in together. */
public non-sealed interface BatchRule extends CheckRule {
    /**
     * Whether it may find fault with a value. While many forms wait for each other, the cells of all other values are
     * forgotten; a rule that does not say keeps them all in memory.
     */
    default boolean concerns(FieldPath field) {
        return true;
    }

    /**
     * Looks at all forms.
     *
     * @param forms in input order, or in that of the submission that they are merged into
     * @param roster what was to be handed in, or null where nobody said
     * @param profile the office
     * @param faults takes what is wrong
     */
    void check(List<Reading> forms, @Nullable Roster roster, Profile profile, BatchFaultCollector faults);
}
