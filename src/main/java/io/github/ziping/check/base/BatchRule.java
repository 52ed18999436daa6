package io.github.ziping.check.base;

import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Roster;
import io.github.ziping.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule about forms beside each other: all that were handed in together. */
public abstract class BatchRule extends Rule {
    /**
     * A rule of its own.
     *
     * @param id lower-case words joined by hyphens, e.g. unit-mismatch
     * @param title the fault in a few Chinese words
     * @param severity how grave its faults are
     * @param basis the document that demands it, or null
     */
    protected BatchRule(String id, String title, Severity severity, @Nullable String basis) {
        super(id, title, severity, basis);
    }

    /**
     * Looks at all forms.
     *
     * @param forms in input order
     * @param roster what was to be handed in, or null where nobody said
     * @param faults takes what is wrong
     */
    public abstract void check(
            List<SubmittedForm> forms, @Nullable Roster roster, Profile profile, BatchFaultCollector faults);
}
