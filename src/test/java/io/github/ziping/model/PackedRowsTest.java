package io.github.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.testing.RandomForms;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackedRowsTest {
    private static final int MOST_COLLECTIONS = 50;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void packedRowsAreTheRows(long seed) {
        SelfEvaluation form = RandomForms.of(seed);
        List<Indicator> rows = List.copyOf(form.indicators());
        List<FundLine> sources = List.copyOf(form.funds().sources());

        List<Indicator> packed = PackedRows.ofIndicators(rows);

        assertThat(packed).as("seed %s", seed).hasSameSizeAs(rows).isEqualTo(rows);
        assertThat(rows).isEqualTo(packed).hasSameHashCodeAs(packed);
        assertThat(packed.get(rows.size() - 1)).isEqualTo(rows.get(rows.size() - 1));
        assertThat(packed.stream().toList()).isEqualTo(rows);
        assertThat(PackedRows.ofSources(sources)).isEqualTo(sources);
    }

    @Test
    void aNumberOfAnyLengthIsKept() {
        List<FundLine> line = List.of(FundLine.EMPTY
                .withRatePercent(new BigDecimal("86"))
                .withExecuted(new BigDecimal("0.00000000000000000000000012"))
                .withScore(new BigDecimal("1E-400000000")));

        assertThat(PackedRows.ofSources(line)).isEqualTo(line);
    }

    @Test
    void aFormTakesThemAsTheyAre() {
        SelfEvaluation form = RandomForms.of(1);
        List<Indicator> packed = PackedRows.ofIndicators(form.indicators());
        List<FundLine> sources = PackedRows.ofSources(form.funds().sources());

        SelfEvaluation same = form.withIndicators(packed).withFunds(form.funds().withSources(sources));

        assertThat(same).isEqualTo(form);
        assertThat(same.withProject("另一个项目").indicators()).isSameAs(packed);
        assertThat(same.funds().withUnit("元").sources()).isSameAs(sources);
        assertThat(PackedRows.ofIndicators(packed)).isSameAs(packed);
        assertThatThrownBy(() -> packed.set(0, Indicator.EMPTY)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nothingIsHeldOfWhatSomebodyLookedAt() throws InterruptedException {
        List<Indicator> packed = PackedRows.ofIndicators(
                new ArrayList<>(List.of(Indicator.EMPTY.withLevel3("巡检次数"), Indicator.EMPTY.withLevel3("系统可用率"))));
        WeakReference<Indicator> seen = new WeakReference<>(packed.get(1));

        for (int i = 0; i < MOST_COLLECTIONS && seen.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }

        assertThat(seen.get()).isNull();
        assertThat(packed.get(1).level3()).isEqualTo("系统可用率");
    }
}
