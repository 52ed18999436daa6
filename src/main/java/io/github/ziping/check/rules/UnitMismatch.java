package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.UnitNames;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** Target and actual have different units. */
final class UnitMismatch implements IndicatorRule {
    private static final Rule RULE = new Rule("unit-mismatch", "指标值与完成值的单位不同", Severity.ERROR, null);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        Target target = indicator.target();
        Actual actual = indicator.actual();
        if (target == null || actual == null || actual.value() == null) {
            return;
        }
        String wanted = target.unit();
        String unit = actual.unit();
        if (wanted == null || unit == null || UnitNames.same(wanted, unit, profile.checks())) {
            return;
        }
        if (isDate(wanted) && isDate(unit)) {
            // 9月前 and 7月 are days of the year, not amounts
            return;
        }
        BigDecimal converted = UnitNames.converted(actual.value(), unit, wanted);
        faults.add(
                Field.ACTUAL,
                MessageText.quotedName(indicator) + "的单位前后不同：指标值 " + MessageText.target(target) + "，实际完成值 "
                        + MessageText.actual(actual),
                converted == null ? "核对两处的单位，写成同一个" : "把实际完成值换算成以“" + wanted + "”为单位，即 " + MessageText.bare(converted),
                wanted,
                unit);
    }

    private static boolean isDate(String unit) {
        return unit.startsWith("月") || unit.startsWith("年") || unit.startsWith("日") || unit.startsWith("季度");
    }
}
