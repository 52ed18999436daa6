package io.github.ziping.check.base;

import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import org.jspecify.annotations.Nullable;

/** A rule about one form by itself; it sees values, not cells. */
public abstract class FormRule extends Rule {
    /** See {@link Rule}. */
    protected FormRule(String id, String title, Severity severity, @Nullable String basis) {
        super(id, title, severity, basis);
    }

    /**
     * Looks at a form.
     *
     * @param faults takes what is wrong
     */
    public abstract void check(SelfEvaluation form, Profile profile, FaultCollector faults);
}
