package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.IndicatorName;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.ResultBands;
import io.github.ziping.check.terms.ResultText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.PlainWords;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Profile;

/** A name that asks for a number has a word as target. */
final class QuantityAsWord implements IndicatorRule {
    private static final Rule RULE = new Rule("quantity-as-word", "名称是数量或比率，指标值却是文字", Severity.INFO, Rule.INDICATORS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        Target target = indicator.target();
        if (target == null
                || target.stated() != PlainWords.WORDS
                || !ResultBands.isWord(target.text())
                || ResultText.isMark(target.text(), profile.checks())) {
            return;
        }
        IndicatorName name = IndicatorName.of(indicator, profile.checks());
        if (name.isRate() || name.isCount()) {
            faults.add(
                    Field.TARGET,
                    MessageText.quotedName(indicator) + "的名称要求数字，指标值却是文字“" + MessageText.target(target) + "”",
                    "把指标值改为" + (name.isRate() ? "百分数，如“≥95(%)”" : "数量，如“≥10(个)”") + "，或改用与文字相称的名称",
                    null,
                    MessageText.target(target));
        }
    }
}
