package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from a fault is not told beside it. */
class OneCauseOneFindingTest {
    private static final String RIGHT = """
            财政项目支出绩效自评表
            （2024年度）
            项目名称|信息化运维项目
            主管部门|某局||实施单位|某中心
            项目资金（万元）||年初预算数|全年预算数|全年执行数|分数|执行率(%)|得分
            |年度资金总额：|100|100|90|10|90|9
            |其中：当年财政拨款|60|60|54|-|90|-
            |其他资金|40|40|36|-|90|-
            年度总体目标|预期目标|||实际完成情况
            |开展培训|||已开展
            一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
            产出指标|数量指标|巡检次数|≥12(次)|12(次)|30|30|
            产出指标|质量指标|故障修复率|≥95(%)|96(%)|20|20|
            效益指标|社会效益指标|系统可用率|≥95(%)|96(%)|30|30|
            满意度指标|服务对象满意度指标|用户满意度|≥90(%)|92(%)|10|10|
            总分|||||100|99|
            评分等级|优""";

    private final Ziping ziping = TestOffice.open();

    private List<Finding> check(String... rows) throws Exception {
        return ziping.check(
                ziping.read(new TextGrid().sheet("自评表", rows).xlsx(), "表.xlsx").get(0));
    }

    @Test
    void theFormItselfIsRight() throws Exception {
        assertThat(check(RIGHT.split("\n", -1))).isEmpty();
    }

    /** The text of a row before and after: the number that cannot be read any more is the only fault. */
    @ParameterizedTest
    @CsvSource({
        "其他资金|40|40|36, 其他资金|四十|40|36, bad-number",
        "其他资金|40|40|36, 其他资金|40|约40|36, bad-number",
        "财政拨款|60|60|54, 财政拨款|60|60|无法统计, bad-number",
        "96(%)|20|20|, 96(%)|二十分|20|, bad-number",
        "12(次)|30|30|, 12(次)|30|满分|, bad-number",
        "100|90|10|90|9, 100|90|10|90|九分, bad-number",
        "100|90|10|90|9, 100|90|十|90|9, bad-number",
        "总额：|100|100|90, 总额：|100|一百|90, bad-number",
    })
    void aBadNumberIsNotAlsoAWrongSum(String before, String after, String rule) throws Exception {
        assertThat(RIGHT).contains(before);
        assertThat(check(RIGHT.replace(before, after).split("\n", -1)))
                .extracting(Finding::rule)
                .containsExactly(rule);
    }

    /** A form that ends too early, or lacks a part: one finding that says what is missing. */
    @ParameterizedTest
    @CsvSource({
        "0, 8, 年度目标 指标表",
        "0, 9, 年度目标 指标表",
        "0, 10, 指标表",
    })
    void halfAFormIsOneFinding(int from, int end, String missing) throws Exception {
        String[] rows = RIGHT.split("\n", -1);
        List<Finding> findings = check(Arrays.copyOfRange(rows, from, end));
        assertThat(findings).extracting(Finding::rule).containsExactly("not-a-form");
        for (String block : missing.split(" ", -1)) {
            assertThat(findings.get(0).message()).contains("没有找到" + block);
        }
        assertThat(findings.get(0).message()).doesNotContain("没有找到项目资金表");
    }

    @Test
    void aFormWithoutItsFundsIsOneFinding() throws Exception {
        String funds = RIGHT.substring(RIGHT.indexOf("项目资金"), RIGHT.indexOf("年度总体目标"));
        assertThat(check(RIGHT.replace(funds, "").split("\n", -1)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("没有找到项目资金表，缺少表头“"));
    }

    /** The headings are there and nothing below them: nobody filled it in further. */
    @Test
    void noIndicatorsAreOneFinding() throws Exception {
        assertThat(check(Arrays.copyOfRange(RIGHT.split("\n", -1), 0, 11)))
                .extracting(Finding::rule)
                .containsExactly("missing-value");
    }

    /** An empty source is no source: the sum of the others is wrong. */
    @Test
    void anEmptyAddendIsZero() throws Exception {
        assertThat(check(RIGHT.replace("其他资金|40|40|36|-|90", "其他资金|40||36|-|").split("\n", -1)))
                .extracting(Finding::rule)
                .contains("funds-sum");
    }

    @Test
    void anotherColumnsSumIsStillJudged() throws Exception {
        assertThat(check(RIGHT.replace("其他资金|40|40|36|-|90", "其他资金|四十|40|35|-|87.5")
                        .split("\n", -1)))
                .extracting(Finding::rule)
                .containsExactly("bad-number", "funds-sum");
    }
}
