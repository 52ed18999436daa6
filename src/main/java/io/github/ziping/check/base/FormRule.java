package io.github.ziping.check.base;

import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import org.jspecify.annotations.Nullable;

/** A rule about one form by itself; it sees values, not cells. */
public abstract class FormRule extends Rule {
    /**
     * A rule of its own.
     *
     * @param id lower-case words joined by hyphens, e.g. weights-not-100
     * @param title the fault in a few Chinese words
     * @param severity how grave its faults are
     * @param basis the document that demands it, or null
     */
    protected FormRule(String id, String title, Severity severity, @Nullable String basis) {
        super(id, title, severity, basis);
    }

    /** A rule that goes by the id, title and level of another, which readers tell by themselves. */
    protected FormRule(Rule identity) {
        this(identity.id(), identity.title(), identity.severity(), identity.basis());
    }

    /**
     * Looks at a form.
     *
     * @param faults takes what is wrong
     */
    public abstract void check(SelfEvaluation form, Profile profile, FaultCollector faults);
}
