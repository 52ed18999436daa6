package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.UnitNames;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Quantity;
import io.github.ziping.model.QuantityRange;
import io.github.ziping.model.StatedValue;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Target and actual have different units. */
final class UnitMismatch implements IndicatorRule {
    private static final Rule RULE = new Rule("unit-mismatch", "指标值与完成值的单位不同", Severity.ERROR, null);

    /** 10 of 12 months are no number of years that anybody would write. */
    private static final int SHOWN_DECIMALS = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        String wanted =
                indicator.target() == null ? null : unit(indicator.target().stated());
        Quantity reached =
                indicator.actual() == null ? null : indicator.actual().quantity();
        String unit = reached == null ? null : unit(reached);
        if (wanted == null || reached == null || unit == null || UnitNames.isOne(wanted, unit, profile.checks())) {
            return;
        }
        BigDecimal converted = UnitNames.converted(reached.value(), unit, wanted, profile.checks());
        boolean exact = converted != null && converted.scale() <= SHOWN_DECIMALS;
        String inWanted = converted == null ? "" : "（" + shown(converted, exact) + wanted + "）";
        faults.add(
                Field.ACTUAL,
                MessageText.quotedName(indicator) + "的单位前后不同：指标值 " + MessageText.target(indicator.target()) + "，实际完成值 "
                        + MessageText.actual(indicator.actual()) + inWanted,
                converted != null && exact
                        ? "把实际完成值换算成以“" + wanted + "”为单位，" + shown(converted, true)
                        : "核对两处的单位，写成同一个",
                wanted,
                unit);
    }

    /** {@code 即 9.5}, {@code 约 0.83}. */
    private static String shown(BigDecimal converted, boolean exact) {
        return exact
                ? "即 " + MessageText.bare(converted)
                : "约 " + MessageText.bare(converted.setScale(2, RoundingMode.HALF_UP));
    }

    /** The unit of a number or a range; null where there is none, or where a sentence around it may say more. */
    private static @Nullable String unit(StatedValue stated) {
        if (stated instanceof QuantityRange range) {
            return range.unit();
        }
        return stated instanceof Quantity quantity && !quantity.inSentence() ? quantity.unit() : null;
    }
}
