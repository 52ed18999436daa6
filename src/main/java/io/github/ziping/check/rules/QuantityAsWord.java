package io.github.ziping.check.rules;

import io.github.ziping.check.base.Faults;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.Name;
import io.github.ziping.check.terms.Print;
import io.github.ziping.check.terms.Results;
import io.github.ziping.finding.Severity;
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
    protected void check(Indicator indicator, Profile profile, Faults.OfIndicator faults) {
        Target target = indicator.target();
        if (target == null || target.isQuantitative() || !Results.isWord(target.text())) {
            return;
        }
        Name name = Name.of(indicator, profile.checks());
        if (name.isRate() || name.isCount()) {
            faults.add(
                    "target",
                    Print.of(indicator) + "的名称要求数字，指标值却是文字“" + Print.of(target) + "”",
                    "把指标值改为" + (name.isRate() ? "百分数，如“≥95(%)”" : "数量，如“≥10(个)”") + "，或改用与文字相称的名称",
                    null,
                    Print.of(target));
        }
    }
}
