package io.github.ziping.check.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.profile.Band;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreBandTest {
    private static final List<Band> BANDS = List.of(
            new Band(new BigDecimal("80"), List.of("达成")),
            new Band(new BigDecimal("60"), List.of("部分达成")),
            new Band(BigDecimal.ZERO, List.of("未达成")));

    @ParameterizedTest
    @CsvSource({
        // of 7 points: from 5.6, from 4.2, from 0
        "0, 7,    true",
        "0, 7.5,  true",
        "0, 5.6,  true",
        "0, 5.59, false",
        "1, 5.59, true",
        "1, 5.6,  false",
        "1, 4.2,  true",
        "1, 4.19, false",
        "2, 4.19, true",
        "2, 0,    true",
        "2, 4.2,  false"
    })
    void theNextHigherBandBeginsWhereOneEnds(int index, BigDecimal score, boolean inside) {
        assertThat(ScoreBand.at(index, BANDS).contains(score, BigDecimal.valueOf(7)))
                .isEqualTo(inside);
    }

    @Test
    void itsEndsArePointsOfTheWeight() {
        ScoreBand band = ScoreBand.at(1, BANDS);
        assertThat(band.least(BigDecimal.valueOf(7))).isEqualByComparingTo("4.2");
        assertThat(band.most(BigDecimal.valueOf(7))).isEqualByComparingTo("5.6");
        assertThat(band.closed()).isFalse();
        assertThat(ScoreBand.at(0, BANDS).to()).isEqualByComparingTo("100");
    }
}
