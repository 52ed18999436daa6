package io.github.ziping.check.base;

import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule about each indicator by itself. */
public abstract class IndicatorRule extends FormRule {
    /** See {@link Rule}. */
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
