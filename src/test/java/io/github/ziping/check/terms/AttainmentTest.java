package io.github.ziping.check.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ziping.check.terms.Attainment.Outcome;
import io.github.ziping.check.terms.Attainment.Verdict;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Profile;
import io.github.ziping.testing.TestOffice;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AttainmentTest {
    private static final Profile PROFILE = TestOffice.open().profile();
    private static final BigDecimal TEN = BigDecimal.TEN;

    private static Attainment of(@Nullable Operator operator, String target, String actual) {
        return new Attainment(operator, new BigDecimal(target), new BigDecimal(actual), false);
    }

    private static @Nullable Operator operator(String symbol) {
        for (Operator operator : Operator.values()) {
            if (operator.symbol().equals(symbol)) {
                return operator;
            }
        }
        return null;
    }

    private static Verdict verdict(Attainment attainment, String weight, String score) {
        return attainment.verdict(new BigDecimal(weight), new BigDecimal(score), PROFILE.scoring());
    }

    private static Indicator indicator(String name, String target, String actual) {
        return new Indicator(null, null, name, Target.of(target), Actual.of(actual), null, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        // operator, below, equal, above the target
        "≥, false, true,  true",
        ">, false, false, true",
        "=, false, true,  true",
        "≤, true,  true,  false",
        "<, true,  false, false",
        "'', false, true, true"
    })
    void theOperatorDecidesWhatIsMet(String symbol, boolean below, boolean equal, boolean above) {
        Operator operator = operator(symbol);
        assertThat(of(operator, "95", "94.99").met()).isEqualTo(below);
        assertThat(of(operator, "95", "95.00").met()).isEqualTo(equal);
        assertThat(of(operator, "95", "95.01").met()).isEqualTo(above);
    }

    @Test
    void whoeverWantsNoneWantsNoMore() {
        assertThat(of(Operator.EQUAL_TO, "0", "1").met()).isFalse();
        assertThat(of(Operator.EQUAL_TO, "0", "0.00").met()).isTrue();
        assertThat(of(Operator.EQUAL_TO, "5", "6").met()).isTrue();
        assertThat(new Attainment(Operator.EQUAL_TO, new BigDecimal("5"), new BigDecimal("6"), true).met())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // 90 ÷ 95 × 10; 95 is no share of 90
        "≥, 95, 90, 9.473684",
        ">, 95, 95, 10",
        "=, 95, 90, 9.473684",
        // 5 ÷ 8 × 10
        "≤, 5, 8, 6.25",
        "<, 5, 5, 10",
        "≥, 95, 0, 0",
        "≥, 95, -3, 0",
        // a target below 0 is no share either
        "≤, -5, 8, 0"
    })
    void aMissedTargetEarnsItsShare(String symbol, String target, String actual, double points) {
        assertThat(of(operator(symbol), target, actual).proportional(TEN))
                .isCloseTo(BigDecimal.valueOf(points), within(new BigDecimal("0.000001")));
    }

    @ParameterizedTest
    @CsvSource({"≥, 0, -1", "=, 0, -1", "≤, 0, 3", "=, 0, 3", "≤, -5, -3", "≥, -5, -8"})
    void whereTheWholeIsNothingThereIsNoShare(String symbol, String target, String actual) {
        assertThat(of(operator(symbol), target, actual).proportional(TEN)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // 10 × (1 − (6 − 5) ÷ 5), and nothing from twice the target on
        "≤, 5, 6, 8",
        "<, 5, 5, 10",
        "≤, 5, 10, 0",
        "≤, 5, 99, 0"
    })
    void whatIsBeyondALimitFalls(String symbol, String target, String actual, String points) {
        assertThat(of(operator(symbol), target, actual).falling(TEN)).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"≥, 5, 4", "=, 5, 4", "≤, 0, 3", "≤, -5, 3"})
    void nothingFallsWithoutALimitAboveZero(String symbol, String target, String actual) {
        assertThat(of(operator(symbol), target, actual).falling(TEN)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // weight 10
        "≥, 95, 96, 10,   PLAUSIBLE,    ''",
        "≥, 95, 96, 9.99, MET_NOT_FULL, ''",
        "≥, 95, 96, 11,   PLAUSIBLE,    ''",
        "≥, 95, 96, -1,   MET_NOT_FULL, ''",
        "≥, 95, 90, 10,   UNMET_FULL,   9.47",
        "≥, 95, 90, 9.47, PLAUSIBLE,    ''",
        "≥, 95, 90, 9.48, PLAUSIBLE,    ''",
        "≥, 95, 90, 9.49, NOT_PRO_RATA, 9.47",
        "≥, 95, 90, 0,    NOT_PRO_RATA, 9.47",
        "≥, 95, 90, -1,   PLAUSIBLE,    ''",
        "≥, 95, 90, 10.5, PLAUSIBLE,    ''",
        // 99.99 % of 10 points is printed as 10.00
        "≥, 10000, 9999, 10, PLAUSIBLE, ''",
        // 5 ÷ 6 × 10 or 10 × (1 − 1 ÷ 5)
        "≤, 5, 6, 8.33,   PLAUSIBLE,    ''",
        "≤, 5, 6, 8,      PLAUSIBLE,    ''",
        "≤, 5, 6, 9,      NOT_PRO_RATA, 8.33 或 8.00",
        "≤, 5, 6, 10,     UNMET_FULL,   8.33",
        // 10 ÷ 10.001 × 10 and 10 × (1 − 0.0001) are both printed as 10.00
        "≤, 10, 10.001, 5, NOT_PRO_RATA, 10.00",
        // a strict sign that is just not met: in proportion that were the whole weight
        ">, 95, 95, 10,   UNMET_FULL,   ''",
        // no formula shares nothing out
        "=, 0, 3, 10,     UNMET_FULL,   ''",
        "=, 0, 3, 4,      PLAUSIBLE,    ''"
    })
    void aScoreIsJudged(String symbol, String target, String actual, String score, Outcome outcome, String points) {
        Verdict verdict = verdict(of(operator(symbol), target, actual), "10", score);
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.pointsText()).isEqualTo(points);
    }

    @Test
    void withoutWeightNothingIsWrong() {
        Attainment missed = of(Operator.AT_LEAST, "95", "90");
        assertThat(verdict(missed, "0", "0").outcome()).isEqualTo(Outcome.PLAUSIBLE);
        assertThat(verdict(missed, "-5", "-5").outcome()).isEqualTo(Outcome.PLAUSIBLE);
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void farAboveIsOnlyWhatAsksForMore(Operator operator) {
        boolean asksForMore = List.of(Operator.AT_LEAST, Operator.MORE_THAN).contains(operator);
        BigDecimal percent = new BigDecimal("130");
        assertThat(of(operator, "100", "130").isFarAbove(percent)).isEqualTo(asksForMore);
        assertThat(of(operator, "100", "129.99").isFarAbove(percent)).isFalse();
        assertThat(of(operator, "0", "130").isFarAbove(percent)).isFalse();
        assertThat(of(operator, "-1", "5").isFarAbove(percent)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // what is compared with the target
        "≥10万元, 95000元, 9.5",
        "≥95%, 96%, 96",
        "≥95, 0.98%, ",
        "≥95, 98%, 98",
        "≥10个, 12天, ",
        // a factor of 100 is missing, or the target is as small
        "≥95%, 0.98%, ",
        "≥0.95%, 98%, ",
        "≥0.95%, 0.98%, 0.98",
        // nobody wants less to be done: the sign is asked about
        "≤95%, 0.98%, "
    })
    void unitsAreConverted(String target, String actual, @Nullable String compared) {
        Indicator indicator = indicator("任务完成率", target, actual);
        assertActual(Attainment.of(indicator, PROFILE.checks()), compared);
    }

    @Test
    void farBelowALimitNoFactorIsMissing() {
        assertActual(Attainment.of(indicator("设备闲置率", "≤95%", "0.98%"), PROFILE.checks()), "0.98");
    }

    private static void assertActual(@Nullable Attainment attainment, @Nullable String expected) {
        if (expected == null) {
            assertThat(attainment).isNull();
        } else {
            assertThat(attainment).isNotNull();
            assertThat(attainment.actual()).isEqualByComparingTo(expected);
        }
    }
}
