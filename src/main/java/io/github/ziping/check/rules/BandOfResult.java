package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.ScoreBand;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** The points are outside the band of the qualitative result. */
final class BandOfResult implements IndicatorRule {
    private static final Rule RULE = new Rule("band", "得分不在定性档次的区间内", Severity.ERROR, Rule.EVALUATION);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        BigDecimal weight = indicator.weight();
        BigDecimal score = indicator.score();
        Actual actual = indicator.actual();
        if (actual == null || actual.isQuantitative() || weight == null || score == null || weight.signum() <= 0) {
            return;
        }
        ScoreBand band = ScoreBand.of(actual.text(), profile.checks());
        if (band == null || score.signum() < 0 || score.compareTo(weight) > 0 || band.contains(score, weight)) {
            return;
        }
        String range = range(band, weight);
        faults.add(
                Field.SCORE,
                MessageText.quotedName(indicator) + "的完成情况是“" + MessageText.shortened(actual.text()) + "”，得分 "
                        + MessageText.bare(score) + " 是分值 " + MessageText.bare(weight) + " 的 "
                        + MessageText.quotient(score.multiply(HUNDRED), weight) + "%，这一档应为 " + range,
                "把得分改到 " + range + "之内，或改正完成情况",
                range,
                MessageText.plain(score));
    }

    private static String range(ScoreBand band, BigDecimal weight) {
        String from = MessageText.bare(band.least(weight));
        String to = MessageText.bare(band.most(weight));
        return MessageText.bare(band.from()) + "%–" + MessageText.bare(band.to()) + "%（" + from + " 分至 " + to + " 分"
                + (band.closed() ? "" : "，不含 " + to) + "）";
    }
}
