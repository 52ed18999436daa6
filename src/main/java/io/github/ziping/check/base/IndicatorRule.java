package io.github.ziping.check.base;

import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.util.List;

/** A rule about each indicator by itself; it sees values, not cells. */
public interface IndicatorRule extends FormRule {
    @Override
    default void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        List<Indicator> indicators = form.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            check(indicators.get(i), profile, new FaultCollector.OfIndicator(faults, i));
        }
    }

    /**
     * Looks at an indicator.
     *
     * @param indicator as stated; what could not be read is null
     * @param profile the office
     * @param faults takes what is wrong with a member of it
     */
    void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults);
}
