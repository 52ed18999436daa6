package io.github.ziping.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Goals that are called like headings: values where nothing but a goal can stand, else told. */
class GoalTextsTest {
    private static final List<String> HEAD = List.of(
            "项目支出绩效自评表",
            "（2024年度）",
            "项目名称|甲项目",
            "主管部门|某局||实施单位|某中心",
            "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
            "|年度资金总额|100|100|90|10|90%|9");
    private static final List<String> INDICATORS =
            List.of("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因", "产出指标|数量指标|巡检次数|≥12次|13次|90|90");

    private final Ziping ziping = TestOffice.open();

    /** A form whose goals' headings stand in row 7, over B:D and E:H. */
    private Reading read(List<String> goals, String... merges) throws Exception {
        List<String> lines = new ArrayList<>(HEAD);
        lines.add("年度总体目标|预期目标|||实际完成情况");
        lines.addAll(goals);
        lines.addAll(INDICATORS);
        TextGrid form = new TextGrid().sheet("自评表", lines.toArray(String[]::new));
        for (int row = 7; row <= 7 + goals.size(); row++) {
            form.merge("B" + row + ":D" + row).merge("E" + row + ":H" + row);
        }
        for (String merge : merges) {
            form.merge(merge);
        }
        return ziping.read(form.xlsx(), "外表.xlsx").get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"分值", "三级指标", "项目名称", "年度总体目标", "项目名称：甲", "合计", "注：无"})
    void besideTheirLabelTheyAreRead(String goal) throws Exception {
        Reading reading = read(List.of("|" + goal + "|||已完成", "|" + goal + "|||" + goal), "A7:A9");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().expectedGoal()).isEqualTo(goal + "\n" + goal);
        assertThat(reading.evaluation().actualResult()).isEqualTo("已完成\n" + goal);
        assertThat(reading.evaluation().indicators()).hasSize(1);
    }

    @Test
    void aNewPageRepeatsTheLabelAlone() throws Exception {
        SelfEvaluation form = read(List.of("|分值", "年度总体目标|得分|||得分"), "A7:A8").evaluation();

        assertThat(form.expectedGoal()).isEqualTo("分值\n得分");
        assertThat(form.actualResult()).isEqualTo("得分");
    }

    @Test
    void theHeadingsAgainAreNoGoals() throws Exception {
        Reading reading = read(List.of("|预期目标|||实际完成情况"), "A7:A8");

        assertThat(reading.evaluation().expectedGoal()).isNull();
        assertThat(reading.evaluation().actualResult()).isNull();
        assertThat(reading.findings())
                .extracting(Finding::rule, finding -> String.valueOf(finding.cell()))
                .containsExactly(tuple("unread-cell", "B8"), tuple("unread-cell", "E8"));
    }

    @Test
    void withoutALabelBesideThemTheyAreReadWhereTheyAreNoLineOfHeadings() throws Exception {
        Reading reading = read(List.of("|分值|||工作已经完成"));

        assertThat(reading.evaluation().expectedGoal()).isEqualTo("分值");
        assertThat(reading.evaluation().actualResult()).isEqualTo("工作已经完成");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void elseTheyAreTold() throws Exception {
        Reading reading = read(List.of("|分值|||得分"));

        assertThat(reading.evaluation().expectedGoal()).isNull();
        assertThat(reading.evaluation().actualResult()).isNull();
        assertThat(reading.evaluation().indicators()).hasSize(1);
        assertThat(reading.findings())
                .extracting(Finding::rule, finding -> String.valueOf(finding.cell()), Finding::message, Finding::remedy)
                .containsExactly(
                        tuple("unread-cell", "B8", "“分值”在“预期目标”下面，像是栏目的名称，没有读取", "在 B8 写成完整的一句话"),
                        tuple("unread-cell", "E8", "“得分”在“实际完成情况”下面，像是栏目的名称，没有读取", "在 E8 写成完整的一句话"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目名称", "年度总体目标", "项目资金"})
    void aWordThatBeginsAnotherBlockIsTold(String goal) throws Exception {
        Reading reading = read(List.of("|" + goal));

        assertThat(reading.evaluation().expectedGoal()).isNull();
        assertThat(reading.findings())
                .extracting(Finding::rule, finding -> String.valueOf(finding.cell()))
                .containsExactly(tuple("unread-cell", "B8"));
    }

    @Test
    void headingsInTwoLinesRightBelowAreNoGoals() throws Exception {
        List<String> lines = new ArrayList<>(HEAD);
        lines.addAll(List.of(
                "年度总体目标|预期目标|||实际完成情况",
                "|一级指标|二级指标|三级指标|年度指标值||实际完成值|分值|得分",
                "||||指标值|度量单位",
                "|产出指标|数量指标|巡检次数|12|次|13|90|90"));
        Reading reading = ziping.read(
                        new TextGrid()
                                .sheet("自评表", lines.toArray(String[]::new))
                                .merge("A7:A8")
                                .merge("E8:F8")
                                .xlsx(),
                        "外表.xlsx")
                .get(0);

        assertThat(reading.evaluation().expectedGoal()).isNull();
        assertThat(reading.evaluation().indicators()).hasSize(1);
        assertThat(reading.findings()).isEmpty();
    }
}
