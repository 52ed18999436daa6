package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.terms.Attainment.Outcome;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.PointsText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.profile.Profile;

/** A quantitative target is missed and the points fit none of the formulas in use, give or take 0.01. */
final class ProRata extends VerdictRule {
    ProRata() {
        super(new Rule("pro-rata", "未完成指标的得分不合比例", Severity.WARNING, Rule.EVALUATION), Outcome.NOT_PRO_RATA);
    }

    @Override
    void fault(Judged judged, Profile profile, FaultCollector faults) {
        String points = judged.verdict().pointsText();
        faults.add(
                judged.path(),
                MessageText.quotedName(judged.indicator()) + "没有完成，得分 " + MessageText.bare(judged.score())
                        + " 与完成比例不符：" + judged.values(profile.checks()) + "。按比例，"
                        + PointsText.of(judged.attainment(), judged.weight(), profile.scoring()),
                "按完成比例把得分改为 " + points + "；另有评分办法的，在偏差原因中写明",
                points,
                MessageText.plain(judged.score()));
    }
}
