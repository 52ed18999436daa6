package io.github.ziping.check.base;

import io.github.ziping.finding.Severity;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule about each indicator by itself. */
public abstract class IndicatorRule extends FormRule {
    /**
     * A rule of its own.
     *
     * @param id lower-case words joined by hyphens, e.g. unit-mismatch
     * @param title the fault in a few Chinese words
     * @param severity how grave its faults are
     * @param basis the document that demands it, or null
     */
    protected IndicatorRule(String id, String title, Severity severity, @Nullable String basis) {
        super(id, title, severity, basis);
    }

    @Override
    public final void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        List<Indicator> indicators = form.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            check(indicators.get(i), profile, faults.of(i));
        }
    }

    /**
     * Looks at an indicator.
     *
     * @param faults takes what is wrong with a member of it
     */
    protected abstract void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults);
}
