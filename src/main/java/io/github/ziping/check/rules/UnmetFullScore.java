package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.Attainment.Outcome;
import io.github.ziping.check.terms.Attainment.Verdict;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.PointsText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Operator;
import io.github.ziping.profile.Profile;

/** A quantitative target is missed and full points are taken. */
final class UnmetFullScore extends VerdictRule {
    UnmetFullScore() {
        super(new Rule("unmet-full-score", "未完成指标值却得满分", Severity.ERROR, Rule.EVALUATION), Outcome.UNMET_FULL);
    }

    @Override
    void fault(Judged judged, Profile profile, FaultCollector faults) {
        Verdict verdict = judged.verdict();
        String right = verdict.points().isEmpty() ? null : verdict.pointsText();
        String advice = right == null
                ? ""
                : "为 " + right + "（" + PointsText.of(judged.attainment(), judged.weight(), profile.scoring()) + "）";
        faults.add(
                judged.path(),
                MessageText.quotedName(judged.indicator()) + "没有完成却得了满分：" + judged.values(profile.checks()) + "，得分 "
                        + MessageText.bare(judged.score()) + equal(judged.attainment()),
                "改正得分" + advice + "，并写明偏差原因和改进措施；如果实际完成值有误，先改正它",
                right,
                MessageText.plain(judged.score()));
    }

    /** Where a ">" asks for more, or a "<" for less, than was reached to the dot. */
    private static String equal(Attainment attainment) {
        if (attainment.actual().compareTo(attainment.target()) != 0) {
            return "";
        }
        return attainment.operator() == Operator.MORE_THAN ? "；指标值要求大于它，恰好等于不算完成" : "；指标值要求小于它，恰好等于不算完成";
    }
}
