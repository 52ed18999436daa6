package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.IndicatorName;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.ResultBands;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Profile;

/** A name that asks for a number has a word as target. */
public final class QuantityAsWord extends IndicatorRule {
    /** The rule. */
    public QuantityAsWord() {
        super("quantity-as-word", "名称是数量或比率，指标值却是文字", Severity.INFO, INDICATORS);
    }

    @Override
    protected void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        Target target = indicator.target();
        if (target == null || target.isQuantitative() || !ResultBands.isWord(target.text())) {
            return;
        }
        IndicatorName name = IndicatorName.of(indicator, profile.checks());
        if (name.isRate() || name.isCount()) {
            faults.add(
                    Field.TARGET,
                    MessageText.of(indicator) + "的名称要求数字，指标值却是文字“" + MessageText.of(target) + "”",
                    "把指标值改为" + (name.isRate() ? "百分数，如“≥95(%)”" : "数量，如“≥10(个)”") + "，或改用与文字相称的名称",
                    null,
                    MessageText.of(target));
        }
    }
}
