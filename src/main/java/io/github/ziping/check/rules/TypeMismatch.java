package io.github.ziping.check.rules;

import io.github.ziping.check.base.Faults;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.Print;
import io.github.ziping.check.terms.Results;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Profile;

/** A number is the target and a word the result, or the reverse. */
public final class TypeMismatch extends IndicatorRule {
    /** The rule. */
    public TypeMismatch() {
        super("type-mismatch", "指标值与完成值一个是数字、一个是文字", Severity.WARNING, null);
    }

    @Override
    protected void check(Indicator indicator, Profile profile, Faults.OfIndicator faults) {
        Target target = indicator.target();
        Actual actual = indicator.actual();
        if (target == null || actual == null || target.isQuantitative() == actual.isQuantitative()) {
            return;
        }
        // 3-5个 and 3天内完成 hold numbers too: nobody can tell
        if (target.isQuantitative() && Results.isWord(actual.text())) {
            faults.add(
                    "actual",
                    Print.of(indicator) + "的指标值是数字 " + Print.of(target) + "，实际完成值却是文字“" + Print.of(actual) + "”",
                    "在实际完成值中填写数字和单位",
                    null,
                    Print.of(actual));
        } else if (actual.isQuantitative() && Results.isWord(target.text())) {
            faults.add(
                    "actual",
                    Print.of(indicator) + "的指标值是文字“" + Print.of(target) + "”，实际完成值却是数字 " + Print.of(actual),
                    "实际完成值填写达成情况，如“" + first(profile) + "”；或把指标值改为数字",
                    null,
                    Print.of(actual));
        }
    }

    private static String first(Profile profile) {
        return profile.targets().results().isEmpty()
                ? "达成指标"
                : profile.targets().results().get(0);
    }
}
