package io.github.ziping.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shapes of other offices' tables, drawn as text. */
class OtherShapesTest {
    private static final List<String> HEAD = List.of(
            "项目支出绩效自评表",
            "（2024年度）",
            "项目名称|甲项目",
            "主管部门|某局||实施单位|某中心",
            "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
            "|年度资金总额|100|100|90|10|90%|9");

    private final Ziping ziping = TestOffice.open();

    private static TextGrid below(String... rows) {
        return new TextGrid()
                .sheet("自评表", Stream.concat(HEAD.stream(), Stream.of(rows)).toArray(String[]::new));
    }

    private Reading read(TextGrid form) throws Exception {
        return ziping.read(form.xlsx(), "外表.xlsx").get(0);
    }

    private static String said(Indicator indicator) {
        return indicator.level3() + " " + indicator.target().text() + " "
                + indicator.actual().text() + " " + indicator.weight() + " " + indicator.score();
    }

    @Test
    void headingsMayHaveThreeLines() throws Exception {
        Reading reading = read(below(
                        "绩效指标|||年度指标值|||全年实际完成值|分值|得分",
                        "一级指标|二级指标|三级指标||||||",
                        "|||指标性质|指标值|度量单位|||",
                        "产出指标|数量指标|巡检次数|≥|12|次|13次|50|50",
                        "效益指标|社会效益指标|系统可用率|≥|95|%|96%|40|40")
                .merge("A7:C7")
                .merge("D7:F8")
                .merge("A8:A9")
                .merge("B8:B9")
                .merge("C8:C9")
                .merge("G7:G9")
                .merge("H7:H9")
                .merge("I7:I9"));

        assertThat(reading.evaluation().indicators())
                .extracting(OtherShapesTest::said)
                .containsExactly("巡检次数 ≥12(次) 13次 50.00 50.00", "系统可用率 ≥95(%) 96% 40.00 40.00");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void pointsMayBeMergedOverSeveralIndicators() throws Exception {
        Reading reading = read(below(
                        "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
                        "产出指标|数量指标|巡检次数|≥12次|13次|50|50",
                        "||培训人次|≥10人次|12人次||",
                        "效益指标|社会效益指标|系统可用率|≥95%|96%|40|40")
                .merge("F8:F9")
                .merge("G8:G9"));

        assertThat(reading.evaluation().indicators())
                .extracting(indicator -> String.valueOf(indicator.weight()))
                .containsExactly("50.00", "null", "40.00");
        assertThat(reading.unasked())
                .extracting(FieldPath::toString)
                .containsExactlyInAnyOrder("indicators[1].weight", "indicators[1].score");
        assertThat(ziping.check(reading)).extracting(Finding::rule).doesNotContain("missing-value", "weights-not-100");
    }

    @Test
    void theExecutionMayBeARowOfTheIndicators() throws Exception {
        List<String> head = List.of(
                HEAD.get(0),
                HEAD.get(1),
                HEAD.get(2),
                HEAD.get(3),
                "项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率",
                "|年度资金总额|100|100|90|90%");
        TextGrid form = new TextGrid()
                .sheet(
                        "自评表",
                        Stream.concat(
                                        head.stream(),
                                        Stream.of(
                                                "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
                                                "预算执行|预算执行率|预算执行率|100%|90%|10|9",
                                                "产出指标|数量指标|巡检次数|≥12次|13次|50|50",
                                                "效益指标|社会效益指标|系统可用率|≥95%|96%|40|40",
                                                "总分|||||100|99"))
                                .toArray(String[]::new));
        Reading reading = read(form);

        assertThat(reading.evaluation().indicators()).hasSize(3);
        assertThat(ziping.check(reading))
                .extracting(Finding::rule)
                .doesNotContain("missing-value", "weights-not-100", "total-score", "total-weight");
    }

    @Test
    void partsOfAnIndicatorAreNotAskedForPoints() throws Exception {
        Reading reading = read(below(
                "序号|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
                "1|一、产出指标（50分）|（一）数量指标|1.巡检次数|≥12次|13次|50|50",
                "2|||其中：夜间|≥2次|3次||",
                "|||小计|||50|50",
                "3|二、效益指标40分|社会效益指标|系统可用率|≥95%|96%|40|40"));

        assertThat(reading.evaluation().indicators()).hasSize(3);
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("unread-cell");
            assertThat(finding.message()).contains("D10:H10");
        });
    }
}
