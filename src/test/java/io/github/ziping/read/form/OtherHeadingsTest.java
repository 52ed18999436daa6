package io.github.ziping.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings in several lines, beside and above whole blocks, or that nobody knows: drawn as text. */
class OtherHeadingsTest {
    private static final List<String> HEAD = List.of("项目支出绩效自评表", "（2024年度）", "项目名称|甲项目", "主管部门|某局||实施单位|某中心");
    private static final List<String> FUNDS =
            List.of("项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分", "|年度资金总额|100|100|90|10|90%|9");
    private static final List<String> INDICATORS = List.of(
            "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|备注", "产出指标|数量指标|巡检次数|≥12次|13次|50|50", "效益指标|社会效益指标|系统可用率|≥95%|96%|40|40");

    private final Ziping ziping = TestOffice.open();

    @SafeVarargs
    private static TextGrid grid(List<String>... parts) {
        List<String> lines = new ArrayList<>();
        for (List<String> part : parts) {
            lines.addAll(part);
        }
        return new TextGrid().sheet("自评表", lines.toArray(String[]::new));
    }

    private Reading read(TextGrid form) throws Exception {
        return ziping.read(form.xlsx(), "外表.xlsx").get(0);
    }

    @Test
    void aWordOfTheTableInTheHeadDoesNotMakeTheHeadALineOfHeadings() throws Exception {
        Reading reading =
                read(grid(List.of("项目支出绩效自评表", "（2024年度）", "项目名称|甲项目", "主管部门|得分||实施单位|某中心"), FUNDS, INDICATORS));

        assertThat(reading.evaluation().unit()).isEqualTo("某中心");
        assertThat(reading.evaluation().funds().total().annualBudget()).isEqualByComparingTo("100");
    }

    @Test
    void aHeadingThatNobodyKnowsMayStandOverSeveral() throws Exception {
        Reading reading = read(grid(
                        HEAD,
                        FUNDS,
                        List.of(
                                "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|自评情况",
                                "||||||得分|原因",
                                "产出指标|数量指标|巡检次数|≥12次|11次|50|45|设备停用",
                                "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|自评情况",
                                "||||||得分|原因",
                                "效益指标|社会效益指标|系统可用率|≥95%|96%|40|40"))
                .merge("G7:H7")
                .merge("G10:H10"));

        assertThat(reading.evaluation().indicators())
                .extracting(Indicator::level3, one -> String.valueOf(one.score()), Indicator::deviation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("巡检次数", "45.00", "设备停用"),
                        org.assertj.core.groups.Tuple.tuple("系统可用率", "40.00", null));
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void fundsMayHaveGroupsOfColumnsUnderOneHeading() throws Exception {
        SelfEvaluation form = read(grid(
                                HEAD,
                                List.of(
                                        "年度资金（元）",
                                        "资金来源||预算数||执行情况",
                                        "||年初预算数|调整预算数|全年执行数|执行率",
                                        "资金合计||100|120|90|75%",
                                        "其中：财政拨款||100|120|90|75%"),
                                INDICATORS)
                        .merge("C6:D6")
                        .merge("E6:F6"))
                .evaluation();

        assertThat(form.funds().unit()).isEqualTo("元");
        assertThat(form.funds().total().label()).isEqualTo("资金合计");
        assertThat(form.funds().total().annualBudget()).isEqualByComparingTo("120");
        assertThat(form.funds().sources()).hasSize(1);
    }

    @Test
    void theTotalMayStandWithItsLabelInOneCell() throws Exception {
        SelfEvaluation form = read(grid(HEAD, FUNDS, INDICATORS, List.of("自评总分：99分　　　　评价等级：优")))
                .evaluation();

        assertThat(form.totalScore()).isEqualByComparingTo("99");
        assertThat(form.grade()).isEqualTo("优");
    }

    @Test
    void theTotalMayStandInTheHead() throws Exception {
        SelfEvaluation form =
                read(grid(HEAD, List.of("自评得分|99||评价等级|优"), FUNDS, INDICATORS)).evaluation();

        assertThat(form.totalScore()).isEqualByComparingTo("99");
        assertThat(form.grade()).isEqualTo("优");
        assertThat(form.funds().total().score()).isEqualByComparingTo("9");
    }

    @Test
    void aSumOfFundsWhoseHeadingsNobodyKnowsIsNoScore() throws Exception {
        SelfEvaluation form =
                read(grid(HEAD, List.of("经费|甲数|乙数", "合计|100|90"), INDICATORS)).evaluation();

        assertThat(form.totalScore()).isNull();
    }

    @Test
    void theTotalUnderAHeadingThatNobodyKnowsIsNotRead() throws Exception {
        Reading reading = read(grid(
                HEAD,
                FUNDS,
                List.of(
                        "一级指标|二级指标|三级指标|年度指标值|实际完成值|标杆",
                        "产出指标|数量指标|巡检次数|≥12次|13次|50",
                        "效益指标|社会效益指标|系统可用率|≥95%|96%|40",
                        "总分|||||90")));

        assertThat(reading.evaluation().totalScore()).isNull();
        assertThat(reading.findings()).extracting(Finding::message).anyMatch(text -> text.contains("F7:F10"));
    }

    @Test
    void aHeadingBesideBothGoalsMayBeCalledLikeTheResult() throws Exception {
        SelfEvaluation form = read(grid(
                                HEAD, FUNDS, List.of("年度总体目标完成情况|年初设定目标|年度总体目标完成情况", "|开展巡检，保障运行。|已按期巡检。"), INDICATORS)
                        .merge("A7:A8"))
                .evaluation();

        assertThat(form.expectedGoal()).isEqualTo("开展巡检，保障运行。");
        assertThat(form.actualResult()).isEqualTo("已按期巡检。");
    }

    @Test
    void aHeadingThatNobodyKnowsIsNoGoal() throws Exception {
        Reading reading = read(grid(HEAD, FUNDS, List.of("年度总体目标|年初想法|年底结果", "|开展巡检，保障运行。|已按期巡检。"), INDICATORS)
                .merge("A7:A8"));

        assertThat(reading.evaluation().expectedGoal()).isNull();
        assertThat(reading.findings()).extracting(Finding::message).anyMatch(text -> text.contains("B7:C8"));
    }

    @Test
    void blocksMayHaveALineAboveThem() throws Exception {
        SelfEvaluation form = read(grid(
                        HEAD,
                        List.of("一、预算执行情况"),
                        FUNDS,
                        List.of("二、年度总体目标", "预期目标|开展巡检，保障运行。", "实际完成情况|已按期巡检。", "三、绩效指标完成情况"),
                        INDICATORS))
                .evaluation();

        assertThat(form.expectedGoal()).isEqualTo("开展巡检，保障运行。");
        assertThat(form.actualResult()).isEqualTo("已按期巡检。");
        assertThat(form.indicators()).hasSize(2);
    }

    @Test
    void aColumnOfSignsIsNoTarget() throws Exception {
        Reading reading =
                read(grid(HEAD, FUNDS, List.of("一级指标|二级指标|三级指标|年度指标值|数|实际完成值|分值|得分", "产出指标|数量指标|巡检次数|≥|12|13次|50|50")));

        assertThat(reading.evaluation().indicators().get(0).target()).isNull();
        assertThat(reading.findings()).extracting(Finding::rule).contains("bad-number");
    }

    @Test
    void aHeadingThatSpeaksOfTwoColumnsIsNeither() throws Exception {
        Reading reading =
                read(grid(HEAD, FUNDS, List.of("一级指标|二级指标|三级指标|目标值及完成情况|分值|得分", "产出指标|数量指标|巡检次数|≥12次，13次|50|50")));

        assertThat(reading.evaluation().indicators().get(0).target()).isNull();
        assertThat(reading.evaluation().indicators().get(0).actual()).isNull();
        assertThat(reading.findings()).extracting(Finding::rule).contains("unknown-heading");
    }

    @Test
    void formsSideBySideMayNameTheirProjectsInOneCell() throws Exception {
        List<String> lines = new ArrayList<>();
        for (String line : List.of(
                "项目支出绩效自评表",
                "（2024年度）",
                "项目名称：甲项目",
                FUNDS.get(0),
                FUNDS.get(1),
                INDICATORS.get(0),
                INDICATORS.get(1))) {
            String[] cells = (line + "||||||||").split("\\|", -1);
            lines.add(String.join("|", List.of(cells).subList(0, 8)) + "|" + line.replace("甲", "乙"));
        }
        List<Reading> readings = ziping.read(
                new TextGrid().sheet("自评表", lines.toArray(String[]::new)).xlsx(), "外表.xlsx");

        assertThat(readings)
                .extracting(reading -> reading.evaluation().project())
                .containsExactly("甲项目", "乙项目");
    }
}
