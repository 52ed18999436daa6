package io.github.ziping.check.terms;

import io.github.ziping.profile.Band;
import io.github.ziping.profile.Checks;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shares of the weight that a qualitative result may earn, such as 达成指标 100 % to 80 %.
 *
 * @param from the least share in percent, included
 * @param to where the next higher band begins, in percent; 100 for the highest
 * @param closed whether {@code to} belongs to the band: in the highest one only
 */
public record ScoreBand(BigDecimal from, BigDecimal to, boolean closed) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The band that a result names; null for any other text. */
    public static @Nullable ScoreBand of(String result, Checks checks) {
        int index = ResultBands.band(result, checks);
        return index < 0 ? null : at(index, checks.bands());
    }

    /** One of an office's bands, from 0, the highest. */
    public static ScoreBand at(int index, List<Band> bands) {
        BigDecimal to = index == 0 ? HUNDRED : bands.get(index - 1).from();
        return new ScoreBand(bands.get(index).from(), to, index == 0);
    }

    /** Whether a score is inside the band; one above the weight is no fault of the highest band. */
    public boolean contains(BigDecimal score, BigDecimal weight) {
        BigDecimal share = score.multiply(HUNDRED);
        return share.compareTo(from.multiply(weight)) >= 0 && (closed || share.compareTo(to.multiply(weight)) < 0);
    }

    /** The least points of a weight, not rounded. */
    public BigDecimal least(BigDecimal weight) {
        return from.multiply(weight).movePointLeft(2);
    }

    /** The most points of a weight, not rounded. */
    public BigDecimal most(BigDecimal weight) {
        return to.multiply(weight).movePointLeft(2);
    }
}
