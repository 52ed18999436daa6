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
import io.github.ziping.model.Quantity;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Profile;

/** A number is the target and a word the result, or the reverse. */
final class TypeMismatch implements IndicatorRule {
    private static final Rule RULE = new Rule("type-mismatch", "指标值与完成值一个是数字、一个是文字", Severity.WARNING, null);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        Target target = indicator.target();
        Actual actual = indicator.actual();
        if (target == null || actual == null || target.isQuantitative() == actual.isQuantitative()) {
            return;
        }
        if (ResultText.isEmpty(indicator, profile.checks()) || ResultText.isMark(target.text(), profile.checks())) {
            return;
        }
        Quantity number = target.quantity();
        if (target.stated() instanceof DatePeriod || number != null && number.inSentence()) {
            // 3天内办结 and 年底前 may be answered in words
            return;
        }
        // 3-5个 and 分3批 hold numbers too: nobody can tell
        if (target.isQuantitative() && ResultBands.isWord(actual.text())) {
            faults.add(
                    Field.ACTUAL,
                    MessageText.quotedName(indicator) + "的指标值是数字 " + MessageText.target(target) + "，实际完成值却是文字“"
                            + MessageText.actual(actual) + "”",
                    ResultText.isMark(actual.text(), profile.checks())
                                    || number != null && number.value().signum() == 0
                            ? "没有发生的，在实际完成值中填 0 和单位"
                            : "在实际完成值中填写数字和单位",
                    null,
                    MessageText.actual(actual));
        } else if (actual.isQuantitative() && ResultBands.isWord(target.text())) {
            faults.add(
                    Field.ACTUAL,
                    MessageText.quotedName(indicator) + "的指标值是文字“" + MessageText.target(target) + "”，实际完成值却是数字 "
                            + MessageText.actual(actual),
                    "实际完成值填写达成情况，如“" + first(profile) + "”；或把指标值改为数字",
                    null,
                    MessageText.actual(actual));
        }
    }

    private static String first(Profile profile) {
        return profile.targets().results().isEmpty()
                ? "达成指标"
                : profile.targets().results().get(0);
    }
}
