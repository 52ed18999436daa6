package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.terms.Attainment.Outcome;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.profile.Profile;

/** A quantitative target is met and points are lost all the same. */
final class MetNotFull extends VerdictRule {
    MetNotFull() {
        super(new Rule("met-not-full", "完成了指标值却没有得满分", Severity.INFO, Rule.EVALUATION), Outcome.MET_NOT_FULL);
    }

    @Override
    void fault(Judged judged, Profile profile, FaultCollector faults) {
        faults.add(
                judged.path(),
                MessageText.quotedName(judged.indicator()) + "已经完成却扣了分：" + judged.values(profile.checks()) + "，得分 "
                        + MessageText.bare(judged.score()) + "，分值 " + MessageText.bare(judged.weight()),
                "核对得分；因指标值偏低等原因扣分的，在偏差原因中写明",
                MessageText.plain(judged.weight()),
                MessageText.plain(judged.score()));
    }
}
