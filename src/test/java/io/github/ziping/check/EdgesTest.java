package io.github.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantities at the edges, where a rule must fall on the right side; every expectation is worked out by hand. */
class EdgesTest {
    private final Checker shanghai = new Checker(TestOffice.open().profile());
    private final Checker ministry = new Checker(TestOffice.mof().profile());

    /** Form 4 without its indicators: 356.49 of 377.89 spent, 94.33698 %. */
    private final SelfEvaluation base = NineForms.all().get(3);

    private static List<String> rules(Checker checker, SelfEvaluation form) {
        return checker.check(Reading.of(form, "form")).stream()
                .map(Finding::rule)
                .toList();
    }

    private static String message(Checker checker, SelfEvaluation form, String rule) {
        return checker.check(Reading.of(form, "form")).stream()
                .filter(found -> found.rule().equals(rule))
                .map(Finding::message)
                .findFirst()
                .orElse("");
    }

    private SelfEvaluation with(Indicator... indicators) {
        return base.withIndicators(List.of(indicators))
                .withTotalWeight(null)
                .withTotalScore(null)
                .withGrade(null);
    }

    private SelfEvaluation with(String name, String target, String actual, String weight, String score) {
        return with(new Indicator(
                "产出指标",
                "质量指标",
                name,
                Target.ofNullable(target),
                Actual.ofNullable(actual),
                new BigDecimal(weight),
                new BigDecimal(score),
                "进度较慢，将加快实施。"));
    }

    // -- rates

    @ParameterizedTest
    @CsvSource({
        // 634.00 ÷ 634.20 = 99.96846: cut 99.96, rounded 99.97
        "634.00, 634.20, 99.96, false, true",
        "634.00, 634.20, 99.97, true, false",
        // 1 ÷ 3: the same cut and rounded
        "1.00, 3.00, 33.33, false, false",
        "2.00, 3.00, 66.66, false, true",
        "2.00, 3.00, 66.67, true, false",
        // unshortened, as a formula without ROUND leaves it
        "2.00, 3.00, 66.6666666666667, false, false",
        "2.00, 3.00, 66.666, true, true",
        // stated with fewer digits, and judged at these: 86.48333
        "259.45, 300.00, 86, false, false",
        "259.45, 300.00, 86.00, true, true",
        "259.45, 300.00, 86.4, false, true",
        "259.45, 300.00, 86.5, true, false",
        "259.45, 300.00, 87, true, true",
        "259.45, 300.00, 86.48, false, false",
        // what is not all is not 100 %
        "299.00, 300.00, 100, true, true",
        "300.00, 300.00, 100, false, false",
        // no budget: 0.00
        "0.00, 0.00, 0.00, false, false",
        "0.00, 0.00, 100, true, true",
        "5.00, 0.00, 0.00, false, false",
        // more than the budget
        "150.00, 100.00, 150.00, false, false",
        "150.00, 100.00, 100.00, true, true",
    })
    void ratesAreCutInShanghaiAndRoundedAtTheMinistry(
            String executed, String budget, String rate, boolean wrongInShanghai, boolean wrongAtMinistry) {
        SelfEvaluation form = FormEdits.set(base, "funds.total.executed", executed);
        form = FormEdits.set(form, "funds.total.annualBudget", budget);
        form = FormEdits.set(form, "funds.total.ratePercent", rate);

        assertThat(isRateTold(shanghai, form)).isEqualTo(wrongInShanghai);
        assertThat(isRateTold(ministry, form)).isEqualTo(wrongAtMinistry);
    }

    private static boolean isRateTold(Checker checker, SelfEvaluation form) {
        return checker.check(Reading.of(form, "form")).stream()
                .anyMatch(found -> found.rule().equals("execution-rate")
                        && found.field().toString().equals("funds.total.ratePercent"));
    }

    @Test
    void aRoundedRateIsSaidToBeRoundedWithTheArithmetic() {
        SelfEvaluation form = FormEdits.set(base, "funds.total.executed", "634.00");
        form = FormEdits.set(form, "funds.total.annualBudget", "634.20");
        form = FormEdits.set(form, "funds.total.ratePercent", "99.97");
        assertThat(message(shanghai, form, "execution-rate"))
                .isEqualTo(
                        "执行率 99.97 与金额不符：全年执行数 634.00 ÷ 全年预算数 634.20 × 100 = 99.9684…，截尾为 99.96（填写的是四舍五入的结果，按规定只截取不进位）");
    }

    @Test
    void theScoreOfTheExecutionRowIsAtMostItsWeight() {
        SelfEvaluation form = FormEdits.set(base, "funds.total.executed", "500.00");
        assertThat(rules(shanghai, FormEdits.set(form, "funds.total.score", "10")))
                .doesNotContain("execution-score");
        assertThat(rules(shanghai, FormEdits.set(form, "funds.total.score", "13.23")))
                .contains("execution-score", "score-above-weight");
    }

    // -- totals and grades

    @ParameterizedTest
    @CsvSource({
        // 9.43 + 80.565 = 89.995, printed 90.00: 优
        "80.565, 90.00, 优, false, false",
        "80.565, 89.995, 优, false, false",
        "80.565, 90.00, 良, false, true",
        "80.565, 89.99, 良, true, false",
        // 9.43 + 80.564 = 89.994, printed 89.99: 良
        "80.564, 89.99, 良, false, false",
        "80.564, 89.99, 优, false, true",
        "80.57, 90.00, 优秀, false, false",
        "70.57, 80.00, 良好, false, false",
        "70.56, 79.99, 中, false, false",
        "50.57, 60.00, 中, false, false",
        "50.56, 59.99, 差, false, false",
        "50.56, 59.99, 较差, false, false",
    })
    void aGradeFollowsThePrintedTotal(
            String score, String total, String grade, boolean totalIsWrong, boolean gradeIsWrong) {
        SelfEvaluation form = with("验收合格率", "≥95(%)", "80(%)", "90", score);
        form = FormEdits.set(FormEdits.set(form, "totalScore", total), "grade", grade);

        assertThat(rules(shanghai, form).contains("total-score")).isEqualTo(totalIsWrong);
        assertThat(rules(shanghai, form).contains("grade")).isEqualTo(gradeIsWrong);
    }

    // -- bands

    @ParameterizedTest
    @CsvSource({
        "达成指标, 10, false",
        "达成指标, 8, false",
        "达成指标, 7.99, true",
        "达成年度指标, 8, false",
        "部分达成指标并具有一定效果, 8, true",
        "部分达成指标并具有一定效果, 7.99, false",
        "部分达成, 6, false",
        "部分达成, 5.99, true",
        "未达成指标且效果较差, 6, true",
        "未达成指标且效果较差, 5.99, false",
        "未达成, 0, false",
        "达成 指标, 8, false"
    })
    void bandsIncludeTheirLowerBound(String result, String score, boolean wrong) {
        SelfEvaluation form = with("机制健全性", "健全", result, "10", score);

        assertThat(rules(shanghai, form).contains("band")).isEqualTo(wrong);
        assertThat(rules(shanghai, form)).doesNotContain("unknown-result");
    }

    // -- targets

    @ParameterizedTest
    @CsvSource({
        // met
        "故障处置率, ≥95(%), 95％, 10, 10, ",
        "故障处置率, ≥95(%), 94.99%, 10, 10, ",
        "故障处置率, ≥95(%), 94%, 10, 10, unmet-full-score",
        "故障处置率, ≥95%, 95（%）, 10, 9, met-not-full",
        // 94 ÷ 95 × 10 = 9.8947
        "故障处置率, ≥95%, 94%, 10, 9.89, ",
        "故障处置率, ≥95%, 94%, 10, 9.90, ",
        "故障处置率, ≥95%, 94%, 10, 9.91, pro-rata",
        "故障处置率, ＝100％, 90%, 10, 9, ",
        "故障处置率, 100%, 90%, 10, 10, unmet-full-score",
        // "≤": 10 ÷ 12 × 6 = 5; 6 × (1 − 2 ÷ 10) = 4.8
        "故障响应时间, ≤10(小时), 12(小时), 6, 5, ",
        "故障响应时间, ≤10(小时), 12(小时), 6, 4.8, ",
        "故障响应时间, ≤10(小时), 12(小时), 6, 4.9, pro-rata",
        "故障响应时间, ≤10(小时), 12(小时), 6, 6, unmet-full-score",
        // from twice the target on the second formula gives 0, the first half
        "故障响应时间, ≤10(小时), 20(小时), 6, 0, ",
        "故障响应时间, ≤10(小时), 20(小时), 6, 3, ",
        "故障响应时间, ≤10(小时), 30(小时), 6, 0, ",
        "故障响应时间, ≤10(小时), 30(小时), 6, 2, ",
        "故障响应时间, ≤10(小时), 10(小时), 6, 6, ",
        "故障响应时间, <10(小时), 10(小时), 6, 6, unmet-full-score",
        // a target of 0 never divides
        "事故发生次数, =0(次), 0(次), 5, 5, ",
        "事故发生次数, =0(次), 2(次), 5, 5, unmet-full-score",
        "事故发生次数, =0(次), 2(次), 5, 3, ",
        "事故发生次数, ≤0(次), 1(次), 5, 0, ",
        "新增数, ≥0(个), 0(个), 5, 5, ",
        // money converts, but the units differ
        "单位成本, ≤3(万元), 28000(元), 5, 5, unit-mismatch",
        "单位成本, ≤3(万元), 31000(元), 5, 5, unit-mismatch unmet-full-score",
        // nobody can tell
        "完成时间, 3天内完成, 2天, 5, 5, ",
        "完成数量, 3-5个, 4个, 5, 5, ",
        "达标率, ≥95%, 0.96, 5, 5, percent-range",
        "管理成本, 100(万元), 90(万元), 5, 5, ",
        "测评结果, 三级, 三级, 5, 5, ",
        "测评结果, 三级, 四级, 5, 5, unknown-result",
    })
    void aTargetIsMetOrMissedOrNobodyCanTell(
            String name, String target, String actual, String weight, String score, String expected) {
        SelfEvaluation form = with(name, target, actual, weight, score);
        List<String> watched = List.of(
                "unmet-full-score",
                "pro-rata",
                "met-not-full",
                "unit-mismatch",
                "type-mismatch",
                "unknown-result",
                "percent-range");

        assertThat(rules(shanghai, form).stream()
                        .filter(watched::contains)
                        .sorted()
                        .toList())
                .isEqualTo(
                        expected == null
                                ? List.of()
                                : java.util.Arrays.stream(expected.split(" "))
                                        .sorted()
                                        .toList());
    }

    // -- names

    @ParameterizedTest
    @CsvSource({
        "灾备演练频率, =1(次/年), 1(次/年), ",
        "故障率, ≤5(%), 3(%), ",
        "服务对象满意度, ≥90(%), 95(%), ",
        "服务对象满意度, ≥90(分), 95(分), unit-name",
        "覆盖网点数, =17(%), 17(%), unit-name",
        "物价指数, ≤103(%), 102(%), ",
        "预算偏差率, ≤5(%), -3(%), ",
        "收入增长率, ≥100(%), 120(%), ",
        "培训完成率, ≥95(%), 105(%), percent-range",
        "培训完成率, ≥95(%), 0.97(%), percent-range",
        "投诉率, ≤1(%), 0.5(%), ",
        "投诉处理率, ≥95(%), 96(%), ",
        "有效投诉量, ≥5(件), 6(件), operator-direction",
        "核心业务中断时间, ≥20(小时), 21(小时), operator-direction",
        "无事故天数, ≥300(天), 310(天), ",
        "投诉下降率, ≥10(%), 12(%), ",
        "运维成本, ≥10(万元), 11(万元), operator-direction",
        "完成时间, ≤30(天), 29(天), ",
        "不合格率, ≤3(%), 1(%), ",
        "群众满意度, ≤90(%), 85(%), operator-direction",
        "验收合格率, <90(%), 85(%), operator-direction",
        "检查次数, =12(次), 13(次), equals-exceeded",
        "检查次数, 12(次), 13(次), ",
        "检查次数, ≥10(次), 13(次), ",
        "工作效率, 提升, 达成指标, ",
        "培训人数, 较多, 达成指标, quantity-as-word",
    })
    void namesDecideOnlyWhereTheyAreClear(String name, String target, String actual, String expected) {
        SelfEvaluation form = with(name, target, actual, "5", "5");
        List<String> watched = List.of(
                "unit-name",
                "percent-range",
                "operator-direction",
                "equals-exceeded",
                "quantity-as-word",
                "unmet-full-score",
                "pro-rata",
                "met-not-full");

        assertThat(rules(shanghai, form).stream()
                        .filter(watched::contains)
                        .sorted()
                        .toList())
                .isEqualTo(
                        expected == null
                                ? List.of()
                                : java.util.Arrays.stream(expected.split(" "))
                                        .sorted()
                                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"129.99, false", "130, true", "1300, true"})
    void farAboveATargetBeginsAt130Percent(String actual, boolean told) {
        SelfEvaluation form = with("检查数量", "≥100(次)", actual + "(次)", "5", "5");

        assertThat(rules(shanghai, FormEdits.set(form, "indicators[0].deviation", "无偏差"))
                        .contains("over-fulfilled"))
                .isEqualTo(told);
        assertThat(rules(shanghai, form)).doesNotContain("over-fulfilled");
    }

    // -- funds

    @ParameterizedTest
    @CsvSource({
        // three sources: up to 0.03 is their rounding
        "377.89, ",
        "377.92, INFO",
        "377.86, INFO",
        "377.93, ERROR",
        "377.85, ERROR",
    })
    void aTotalMayBeOffByTheRoundingOfItsSources(String total, Severity severity) {
        SelfEvaluation form = FormEdits.set(base, "funds.total.initialBudget", total);
        List<Severity> told = shanghai.check(Reading.of(form, "form")).stream()
                .filter(found -> found.rule().equals("funds-sum"))
                .map(Finding::severity)
                .toList();

        assertThat(told).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({"90.00, false", "89.99, true"})
    void aLowRateIsOneBelow90(String executed, boolean told) {
        SelfEvaluation form = FormEdits.set(base, "funds.total.annualBudget", "100.00");
        form = FormEdits.set(form, "funds.total.executed", executed);

        assertThat(rules(shanghai, form).contains("low-execution")).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        // 356.49 ÷ 377.89 − 1 = −5.6630 %, from the cut rate 94.33 − 100 = −5.67 %; each ± 0.01
        "-5.66(%), ",
        "-5.67(%), ",
        "-5.65(%), cost-deviation",
        "-5.68(%), ",
        "-5.69(%), cost-deviation",
        "5.66(%), cost-deviation",
        "-0.06(%), cost-deviation",
    })
    void theCostDeviationIsTheRateLess100(String actual, String expected) {
        SelfEvaluation form = with("项目实际成本与预算偏差率", "≤0(%)", actual, "5", "5");

        assertThat(rules(shanghai, form).contains("cost-deviation")).isEqualTo(expected != null);
        assertThat(message(shanghai, form, "cost-deviation").contains("小了 100 倍"))
                .isEqualTo(actual.startsWith("-0.06"));
    }

    @Test
    void aFormWithoutAnyWeightIsToldSoOnceForEachIndicatorAndNotAddedUp() {
        SelfEvaluation form = FormEdits.set(with("检查数量", "≥1(次)", "1(次)", "90", "90"), "indicators[0].weight", null);

        assertThat(rules(shanghai, form)).contains("missing-value").doesNotContain("weights-not-100", "total-weight");
    }
}
