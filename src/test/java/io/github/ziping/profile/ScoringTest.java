package io.github.ziping.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.ComputedForm;
import io.github.ziping.testing.NineForms;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {
    private static final Scoring SHANGHAI = new Scoring(
            2,
            Rounding.CUT,
            2,
            Rounding.HALF_UP,
            BigDecimal.TEN,
            BigDecimal.valueOf(100),
            List.of(
                    new Grade("优", BigDecimal.valueOf(90)),
                    new Grade("良", BigDecimal.valueOf(80)),
                    new Grade("中", BigDecimal.valueOf(60)),
                    new Grade("差", BigDecimal.ZERO)));

    private static FundLine line(@Nullable String annual, @Nullable String executed, @Nullable String weight) {
        return new FundLine("总额", null, decimal(annual), decimal(executed), decimal(weight), null, null);
    }

    private static @Nullable BigDecimal decimal(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    @ParameterizedTest
    @CsvSource({
        // domain.md §3: printed rates are cut
        "377.89,356.49,94.33,9.43",
        "634.20,634.00,99.96,10.00",
        "1484.76,1461.90,98.46,9.85",
        // by hand: 2/3 = 66.666…, 66.66; 6.666… → 6.67
        "3,2,66.66,6.67",
        // exactly on a cent and on a half: 98.45 %, 9.845 → 9.85
        "10000,9845,98.45,9.85",
        // over-execution: the rate says so, the score stops at the weight
        "100,105.329,105.32,10.00",
        "0,12,0.00,0.00",
        // a double would say 57.99 (0.58 × 100 = 57.99999999999999)
        "100,58,58.00,5.80",
    })
    void ratesAreCutAndScoresRounded(String annual, String executed, String rate, String score) {
        FundLine line = line(annual, executed, "10");
        assertThat(SHANGHAI.rate(line)).isEqualTo(new BigDecimal(rate));
        assertThat(SHANGHAI.executionScore(line)).isEqualByComparingTo(score);
    }

    @Test
    void anAbsentNumberCountsAsZero() {
        assertThat(SHANGHAI.rate(line(null, "5", "10"))).isEqualTo(new BigDecimal("0.00"));
        assertThat(SHANGHAI.rate(line("5", null, "10"))).isEqualTo(new BigDecimal("0.00"));
        assertThat(SHANGHAI.executionScore(line("5", "5", null))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"90.00,优", "89.99,良", "80.00,良", "79.99,中", "60.00,中", "59.99,差", "0.00,差", "-1,差", "100,优"})
    void theLowerBoundOfAGradeBelongsToIt(BigDecimal total, String grade) {
        assertThat(SHANGHAI.grade(total)).isEqualTo(grade);
    }

    @Test
    void aTotalOf89995IsPrintedAs90AndGradedAsPrinted() {
        Indicator indicator =
                new Indicator("产出指标", "数量指标", "次数", null, null, new BigDecimal("90"), new BigDecimal("79.995"), null);
        SelfEvaluation form = new SelfEvaluation(
                null,
                2024,
                "甲",
                null,
                null,
                new Funds("万元", line("1", "1", "10"), List.of()),
                null,
                null,
                List.of(indicator),
                null,
                null,
                null);
        assertThat(SHANGHAI.totalScore(form)).isEqualTo(new BigDecimal("90.00"));
        assertThat(SHANGHAI.grade(SHANGHAI.totalScore(form))).isEqualTo("优");
    }

    private static SelfEvaluation withWeights(String execution, String... indicators) {
        FundLine total = FundLine.EMPTY.withWeight(decimal(execution));
        List<Indicator> rows = Arrays.stream(indicators)
                .map(weight -> Indicator.EMPTY.withWeight(decimal(weight)))
                .toList();
        SelfEvaluation empty = SelfEvaluation.EMPTY;
        return empty.withFunds(empty.funds().withTotal(total)).withIndicators(rows);
    }

    @Test
    void weightsThatSumTo100AreAccepted() {
        SelfEvaluation form = withWeights("10", "45.5", "44.5");
        assertThat(SHANGHAI.weightsAddUp(form)).isTrue();
        assertThat(SHANGHAI.requireWeightsAddUp(form)).isSameAs(form);
    }

    @Test
    void weightsThatDoNotSumTo100AreRefusedWithTheDifference() {
        SelfEvaluation form = withWeights("10", "45.5", "44.4");
        assertThat(SHANGHAI.weightsAddUp(form)).isFalse();
        assertThatThrownBy(() -> SHANGHAI.requireWeightsAddUp(form))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("权重合计为 99.90，应为 100，相差 0.10");
    }

    @Test
    void theOfficeSaysWhatWeightsAddUpTo() {
        Scoring of120 = new Scoring(
                2, Rounding.CUT, 2, Rounding.HALF_UP, BigDecimal.TEN, new BigDecimal("120.00"), SHANGHAI.grades());
        assertThat(of120.weightsAddUp(withWeights("20", "100"))).isTrue();
        assertThatThrownBy(() -> of120.requireWeightsAddUp(withWeights("10", "90")))
                .hasMessage("权重合计为 100.00，应为 120，相差 20.00");
    }

    @Test
    void theNineFormsComputeToWhatTheyPrint() {
        List<SelfEvaluation> forms = NineForms.all();
        assertThat(forms).hasSize(9);
        for (SelfEvaluation form : forms) {
            assertThat(ComputedForm.of(form, SHANGHAI)).as(form.project()).isEqualTo(form);
        }
    }

    @Test
    void aTotalThatDiffersByRoundingIsNoSum() {
        List<@Nullable BigDecimal> parts = Arrays.asList(new BigDecimal("1332.95"), null, new BigDecimal("97.86"));
        assertThat(Scoring.isSum(new BigDecimal("1430.80"), parts)).isFalse();
        assertThat(Scoring.isSum(new BigDecimal("1430.81"), parts)).isTrue();
        assertThat(Scoring.isSum(null, parts)).isFalse();
        assertThat(Scoring.isSum(null, List.of())).isFalse();
    }

    @Test
    void gradesThatDoNotFallAreRefused() {
        List<Grade> rising = List.of(new Grade("中", BigDecimal.valueOf(60)), new Grade("优", BigDecimal.valueOf(90)));
        assertThatThrownBy(() -> new Scoring(2, Rounding.CUT, 2, Rounding.CUT, BigDecimal.TEN, BigDecimal.TEN, rising))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatLacksAnAmountHasNoRateNoScoreAndNoTotal() {
        FundLine line = FundLine.EMPTY.withWeight(decimal("10")).withAnnualBudget(decimal("100"));
        assertThat(SHANGHAI.knownRate(line)).isNull();
        assertThat(SHANGHAI.executionScore(line)).isNull();
        SelfEvaluation form = withWeights("10", "45", "45").withFunds(new Funds(null, line, List.of()));
        SelfEvaluation scored = form.withIndicators(form.indicators().stream()
                .map(indicator -> indicator.withScore(decimal("45")))
                .toList());
        assertThat(SHANGHAI.totalScore(scored)).isNull();
        assertThat(SHANGHAI.grade(scored)).isNull();
        assertThat(SHANGHAI.totalScore(scored.withTotalScore(decimal("99.5")))).isEqualByComparingTo("99.5");
        // a nought is what a formula makes of empty cells
        FundLine computed = line.withRatePercent(decimal("0.00")).withScore(decimal("0.00"));
        assertThat(SHANGHAI.knownRate(computed)).isNull();
        assertThat(SHANGHAI.executionScore(computed)).isNull();
    }

    @Test
    void whatIsStatedOfARowWithoutAmountsStands() {
        FundLine stated = FundLine.EMPTY
                .withWeight(decimal("10"))
                .withRatePercent(decimal("96.5"))
                .withScore(decimal("9.65"));
        assertThat(SHANGHAI.knownRate(stated)).isEqualByComparingTo("96.5");
        assertThat(SHANGHAI.executionScore(stated)).isEqualByComparingTo("9.65");
        // a budget of 0 is stated: 0.00, as the forms print it
        FundLine nothing = stated.withAnnualBudget(decimal("0")).withExecuted(decimal("0"));
        assertThat(SHANGHAI.knownRate(nothing)).isEqualByComparingTo("0");
        assertThat(SHANGHAI.executionScore(nothing)).isEqualByComparingTo("0");
    }

    @Test
    void aFormWithoutScoresHasNoTotalAndNoGrade() {
        SelfEvaluation form = withWeights("10", "45", "45");
        assertThat(SHANGHAI.totalScore(form)).isNull();
        assertThat(SHANGHAI.grade(form)).isNull();
        assertThat(SHANGHAI.totalWeight(form)).isEqualByComparingTo("100");
    }

    @Test
    void aStatedTotalStandsWhereNothingCanBeAddedUp() {
        FundLine spent = line("100", "90", "10");
        SelfEvaluation form = withWeights("10", "45", "45").withFunds(new Funds(null, spent, List.of()));
        assertThat(SHANGHAI.totalScore(form.withTotalScore(decimal("86.5")))).isEqualByComparingTo("86.5");
        assertThat(SHANGHAI.grade(form.withTotalScore(decimal("86.5")))).isEqualTo("良");
        // what a formula makes of an empty form: the execution's 9 points and nothing else
        assertThat(SHANGHAI.totalScore(form.withTotalScore(decimal("9")))).isNull();
        assertThat(SHANGHAI.totalScore(form.withTotalScore(decimal("0")))).isNull();
    }

    @Test
    void scoresWithoutWeightsAddUpWithTheExecutionsOwn() {
        FundLine scored = line("100", "90", null).withScore(decimal("9"));
        Indicator one = Indicator.EMPTY.withScore(decimal("50"));
        Indicator other = Indicator.EMPTY.withScore(decimal("38"));
        SelfEvaluation form = SelfEvaluation.EMPTY
                .withFunds(new Funds(null, scored, List.of()))
                .withIndicators(List.of(one, other));
        assertThat(SHANGHAI.totalScore(form)).isEqualByComparingTo("97");
        assertThat(SHANGHAI.totalWeight(form)).isNull();
    }
}
