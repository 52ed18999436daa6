package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.ResultBands;
import io.github.ziping.check.terms.ResultText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Actual;
import io.github.ziping.model.DatePeriod;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Profile;

/** A qualitative result is outside the words of the office. */
final class UnknownResult implements IndicatorRule {
    private static final Rule RULE = new Rule("unknown-result", "完成情况不是规定的用语", Severity.WARNING, Rule.EVALUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        Target target = indicator.target();
        Actual actual = indicator.actual();
        if (target == null || actual == null || target.isQuantitative() || actual.isQuantitative()) {
            return;
        }
        if (target.stated() instanceof DatePeriod) {
            // when it was done answers by when it was to be done
            return;
        }
        boolean known = ResultBands.band(actual.text(), profile.checks()) >= 0
                || ResultText.repeatsTarget(indicator)
                || ResultText.answersInKind(indicator)
                || ResultText.isMark(actual.text(), profile.checks());
        if (ResultBands.isWord(target.text()) && !known) {
            String words = String.join("、", profile.targets().results());
            faults.add(
                    Field.ACTUAL,
                    MessageText.quotedName(indicator) + "的完成情况“" + MessageText.actual(actual) + "”不是规定的用语",
                    "改为其中之一：" + words,
                    words,
                    MessageText.actual(actual));
        }
    }
}
