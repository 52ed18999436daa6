package io.github.ziping.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Field;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import io.github.ziping.read.FormsReader;
import io.github.ziping.read.InputDocument;
import io.github.ziping.testing.TextGrid;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Goal forms in the shapes in which offices publish them. */
class GoalFormsTest {
    private static final String[] PLAIN = {
        "项目支出绩效目标申报表",
        "（2025年度）",
        "项目名称|信息化运维项目",
        "主管部门及代码|市房管局|实施单位|公积金中心",
        "项目属性|延续性项目|项目期|1年",
        "项目资金（万元）|年度资金总额：|143.5",
        "|其中：财政拨款|100",
        "|其他资金|43.5",
        "总体目标|系统稳定运行，数据安全",
        "一级指标|二级指标|三级指标|指标值|权重",
        "产出指标|数量指标|巡检次数|≥12次|30",
        "||故障率|≤5%|20",
        "|质量指标|验收合格率|100%|20",
        "效益指标|社会效益指标|系统可用情况|稳定|20",
        "注：本表由实施单位填报。"
    };

    private static List<Reading> goals(String... lines) throws UnreadableException {
        byte[] xlsx = new TextGrid().sheet("目标表", lines).xlsx();
        WorkbookContent content =
                FormsReader.of(DepartmentBook.PROFILE).content(InputDocument.open(xlsx, "目标.xlsx", null));
        assertThat(content.forms()).isEmpty();
        assertThat(content.reasons()).extracting(Finding::rule).containsExactly("other-document");
        return content.goals();
    }

    private static String shown(Indicator indicator) {
        Target target = indicator.target();
        return String.join(
                " ",
                indicator.level1(),
                indicator.level2(),
                indicator.level3(),
                target == null ? "-" : target.text(),
                String.valueOf(indicator.weight()));
    }

    private static List<String> targets(Reading reading) {
        return reading.evaluation().indicators().stream()
                .map(indicator -> indicator.level3() + " " + indicator.text(Field.TARGET))
                .toList();
    }

    @Test
    void oneGivesNamesBudgetTargetsAndWeights() throws Exception {
        List<Reading> goals = goals(PLAIN);

        assertThat(goals).hasSize(1);
        assertThat(goals.get(0).findings()).isEmpty();
        SelfEvaluation form = goals.get(0).evaluation();
        assertThat(form.year()).isEqualTo(2025);
        assertThat(List.of(form.project(), form.authority(), form.unit())).containsExactly("信息化运维项目", "市房管局", "公积金中心");
        assertThat(form.expectedGoal()).isEqualTo("系统稳定运行，数据安全");
        assertThat(form.funds().unit()).isEqualTo("万元");
        assertThat(form.funds().total().initialBudget()).isEqualByComparingTo("143.5");
        assertThat(form.funds().sources())
                .extracting(FundLine::label, FundLine::initialBudget)
                .containsExactly(tuple("其中：财政拨款", new BigDecimal("100.00")), tuple("其他资金", new BigDecimal("43.50")));
        assertThat(form.indicators())
                .extracting(GoalFormsTest::shown)
                .containsExactly(
                        "产出指标 数量指标 巡检次数 ≥12次 30.00",
                        "产出指标 数量指标 故障率 ≤5% 20.00",
                        "产出指标 质量指标 验收合格率 100% 20.00",
                        "效益指标 社会效益指标 系统可用情况 稳定 20.00");
        Target first = form.indicators().get(0).target();
        assertThat(first.value()).isEqualByComparingTo("12");
        assertThat(first.unit()).isEqualTo("次");
        assertThat(form.actualResult()).isNull();
    }

    @Test
    void severalBelowEachOtherAreSeveral() throws Exception {
        List<Reading> goals = goals(
                "项目支出绩效目标申报表",
                "项目名称|甲项目",
                "一级指标|二级指标|三级指标|指标值",
                "产出指标|数量指标|甲数量|≥1个",
                "项目支出绩效目标申报表",
                "项目名称|乙项目",
                "一级指标|二级指标|三级指标|指标值",
                "产出指标|数量指标|乙数量|≥2个",
                "项目名称|丙项目",
                "一级指标|二级指标|三级指标|指标值",
                "产出指标|数量指标|丙数量|≥3个");

        assertThat(goals).extracting(reading -> reading.evaluation().project()).containsExactly("甲项目", "乙项目", "丙项目");
        assertThat(goals)
                .extracting(GoalFormsTest::targets)
                .containsExactly(List.of("甲数量 ≥1个"), List.of("乙数量 ≥2个"), List.of("丙数量 ≥3个"));
    }

    @Test
    void aColumnForEachTownshipIsAFormForEach() throws Exception {
        List<Reading> goals = goals(
                "乡村道路项目绩效目标表",
                "项目名称|道路养护",
                "一级指标|二级指标|三级指标|指标值（甲镇）|指标值（乙镇）|分值",
                "产出指标|数量指标|养护里程|≥10公里|≥20公里|50",
                "效益指标|社会效益指标|受益人数|≥100人|≥300人|40");

        assertThat(goals).extracting(reading -> reading.evaluation().project()).containsExactly("道路养护（甲镇）", "道路养护（乙镇）");
        assertThat(goals)
                .extracting(GoalFormsTest::targets)
                .containsExactly(List.of("养护里程 ≥10公里", "受益人数 ≥100人"), List.of("养护里程 ≥20公里", "受益人数 ≥300人"));
    }

    @Test
    void townshipsMayStandBelowOneHeading() throws Exception {
        byte[] book = new TextGrid()
                .sheet(
                        "目标表",
                        "乡村道路项目绩效目标表",
                        "项目名称|道路养护",
                        "一级指标|二级指标|三级指标|指标值||",
                        "|||甲镇|乙镇|丙镇",
                        "产出指标|数量指标|养护里程|≥10公里|≥20公里|≥30公里")
                .merge("D3:F3")
                .xlsx();
        List<Reading> goals = FormsReader.of(DepartmentBook.PROFILE)
                .content(InputDocument.open(book, "目标.xlsx", null))
                .goals();

        assertThat(goals)
                .extracting(reading -> reading.evaluation().project())
                .containsExactly("道路养护（甲镇）", "道路养护（乙镇）", "道路养护（丙镇）");
        assertThat(goals)
                .extracting(GoalFormsTest::targets)
                .containsExactly(List.of("养护里程 ≥10公里"), List.of("养护里程 ≥20公里"), List.of("养护里程 ≥30公里"));
    }

    @Test
    void ofTheTermAndTheYearTheYearCounts() throws Exception {
        List<Reading> goals = goals(
                "项目支出绩效目标申报表",
                "（2025年度）",
                "项目名称|信息化运维项目",
                "主管部门|市房管局||实施单位|公积金中心",
                "项目资金（万元）|中期资金总额：|300||年度资金总额：|100",
                "|其中：财政拨款|300||其中：财政拨款|100",
                "总体目标|中期目标（2025—2027年）|||年度目标",
                "|三年建成|||一年起步",
                "一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值",
                "产出指标|数量指标|建成系统|≥3个|数量指标|建成系统|≥1个",
                "|质量指标|合格率|≥99%|质量指标|合格率|≥95%");

        assertThat(goals).hasSize(1);
        SelfEvaluation form = goals.get(0).evaluation();
        assertThat(targets(goals.get(0))).containsExactly("建成系统 ≥1个", "合格率 ≥95%");
        assertThat(form.indicators()).extracting(Indicator::level1).containsOnly("产出指标");
        assertThat(form.funds().total().initialBudget()).isEqualByComparingTo("100");
        assertThat(form.expectedGoal()).isEqualTo("一年起步");
    }

    @Test
    void belowASelfEvaluationItIsNoMoreOfItsIndicators() throws Exception {
        for (String total : List.of("总分|||||100|98", "")) {
            byte[] book = new TextGrid()
                    .sheet(
                            "表",
                            "项目支出绩效自评表",
                            "（2025年度）",
                            "项目名称|信息化运维项目",
                            "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
                            "|年度资金总额|100|100|98|10|98.00%|9.8",
                            "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
                            "产出指标|数量指标|巡检次数|≥12次|12次|90|88.2|",
                            total,
                            "项目支出绩效目标申报表",
                            "项目名称|另一个项目",
                            "一级指标|二级指标|三级指标|指标值",
                            "产出指标|数量指标|另一个数量|≥2个")
                    .xlsx();
            WorkbookContent content =
                    FormsReader.of(DepartmentBook.PROFILE).content(InputDocument.open(book, "表.xlsx", null));

            assertThat(content.forms()).hasSize(1);
            assertThat(targets(content.forms().get(0))).containsExactly("巡检次数 ≥12次");
            assertThat(content.goals())
                    .extracting(reading -> reading.evaluation().project())
                    .containsExactly("另一个项目");
        }
    }
}
