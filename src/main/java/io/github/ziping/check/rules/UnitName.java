package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.IndicatorName;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.UnitNames;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Profile;
import org.jspecify.annotations.Nullable;

/** The unit is at odds with the name: a count in %, or a rate that is not. */
final class UnitName implements IndicatorRule {
    private static final Rule RULE = new Rule("unit-name", "单位与指标名称不符", Severity.WARNING, Rule.INDICATORS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        Target target = indicator.target();
        Actual actual = indicator.actual();
        String targetUnit = target == null || target.value() == null ? null : target.unit();
        String actualUnit = actual == null || actual.value() == null ? null : actual.unit();
        if (!look(indicator, Field.TARGET, targetUnit, profile.checks(), faults)) {
            look(indicator, Field.ACTUAL, actualUnit, profile.checks(), faults);
        }
    }

    private static boolean look(
            Indicator indicator, Field field, @Nullable String unit, Checks checks, FaultCollector.OfIndicator faults) {
        if (unit == null) {
            return false;
        }
        IndicatorName name = IndicatorName.of(indicator, checks);
        boolean percent = UnitNames.isPercent(unit, checks);
        if (percent && name.isCount()) {
            faults.add(
                    field,
                    MessageText.quotedName(indicator) + "是数量，单位却是“" + unit + "”",
                    "把单位改为个、次、人等计数单位，或把指标改为完成率",
                    null,
                    unit);
            return true;
        }
        if (!percent && name.isRate() && !UnitNames.isOtherRatio(unit)) {
            faults.add(
                    field, MessageText.quotedName(indicator) + "是比率，单位却是“" + unit + "”", "把单位改为“%”，或改正指标名称", "%", unit);
            return true;
        }
        return false;
    }
}
