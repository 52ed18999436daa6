package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.ResultBands;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.profile.Band;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.util.List;

/** The points are outside the band of the qualitative result. */
public final class BandOfResult extends IndicatorRule {
    /** The rule. */
    public BandOfResult() {
        super("band", "得分不在定性档次的区间内", Severity.ERROR, EVALUATION);
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    protected void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
        BigDecimal weight = indicator.weight();
        BigDecimal score = indicator.score();
        Actual actual = indicator.actual();
        if (actual == null || actual.isQuantitative() || weight == null || score == null || weight.signum() <= 0) {
            return;
        }
        int index = ResultBands.band(actual.text(), profile.checks());
        if (index < 0 || score.signum() < 0 || score.compareTo(weight) > 0) {
            return;
        }
        List<Band> bands = profile.checks().bands();
        BigDecimal least = bands.get(index).from();
        BigDecimal most = index == 0 ? HUNDRED : bands.get(index - 1).from();
        BigDecimal share = score.multiply(HUNDRED);
        boolean above = index > 0 && share.compareTo(most.multiply(weight)) >= 0;
        if (share.compareTo(least.multiply(weight)) >= 0 && !above) {
            return;
        }
        String range = range(least, most, weight, index == 0);
        faults.add(
                Field.SCORE,
                MessageText.of(indicator) + "的完成情况是“" + MessageText.shortened(actual.text()) + "”，得分 "
                        + MessageText.bare(score) + " 是分值 " + MessageText.bare(weight) + " 的 "
                        + MessageText.quotient(share, weight) + "%，这一档应为 " + range,
                "把得分改到 " + range + " 之内，或改正完成情况",
                range,
                MessageText.plain(score));
    }

    private static String range(BigDecimal least, BigDecimal most, BigDecimal weight, boolean closed) {
        String from = MessageText.bare(least.multiply(weight).movePointLeft(2));
        String to = MessageText.bare(most.multiply(weight).movePointLeft(2));
        return MessageText.bare(least) + "%–" + MessageText.bare(most) + "%（" + from + " 分至 " + to + " 分"
                + (closed ? "" : "，不含 " + to) + "）";
    }
}
