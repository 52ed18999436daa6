package io.github.ziping.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import org.junit.jupiter.api.Test;

/** Funds whose sources head columns. */
class FundsAcrossTest {
    private final Ziping ziping = TestOffice.open();

    private Reading read(String... funds) throws Exception {
        TextGrid form = new TextGrid();
        String[] rows = new String[funds.length + 6];
        rows[0] = "项目支出绩效自评表";
        rows[1] = "（2024年度）";
        rows[2] = "项目名称|甲项目";
        System.arraycopy(funds, 0, rows, 3, funds.length);
        rows[funds.length + 3] = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分";
        rows[funds.length + 4] = "产出指标|数量指标|巡检次数|≥12次|13次|50|50";
        rows[funds.length + 5] = "效益指标|社会效益指标|系统可用率|≥95%|96%|40|40";
        return ziping.read(form.sheet("自评表", rows).xlsx(), "外表.xlsx").get(0);
    }

    @Test
    void areReadByColumns() throws Exception {
        Reading reading = read(
                "项目资金（万元）||年度资金总额|其中：财政拨款|其他资金",
                "|年初预算数|100|80|20",
                "|全年预算数|110|90|20",
                "|全年执行数|99|89|10",
                "|执行率|90%|98.88%|50%");

        Funds funds = reading.evaluation().funds();
        assertThat(funds.unit()).isEqualTo("万元");
        assertLine(funds.total(), "年度资金总额", "100", "110", "99", "90");
        assertThat(funds.sources()).hasSize(2);
        assertLine(funds.sources().get(0), "其中：财政拨款", "80", "90", "89", "98.88");
        assertLine(funds.sources().get(1), "其他资金", "20", "20", "10", "50");
        assertThat(reading.findings())
                .extracting(Finding::rule)
                .doesNotContain("not-a-form", "unread-cell", "unknown-heading");
        assertThat(reading.evaluation().indicators()).hasSize(2);
    }

    @Test
    void theTotalMayStandLast() throws Exception {
        Funds funds = read("资金来源（元）|财政拨款|其他资金|合计", "预算数|80|20|100", "执行数|70|20|90")
                .evaluation()
                .funds();

        assertThat(funds.unit()).isEqualTo("元");
        assertThat(funds.total().annualBudget()).isEqualByComparingTo("100");
        assertThat(funds.total().executed()).isEqualByComparingTo("90");
        assertThat(funds.sources()).extracting(FundLine::label).containsExactly("财政拨款", "其他资金");
    }

    private static void assertLine(
            FundLine line, String label, String initial, String annual, String executed, String rate) {
        assertThat(line.label()).isEqualTo(label);
        assertThat(line.initialBudget()).isEqualByComparingTo(initial);
        assertThat(line.annualBudget()).isEqualByComparingTo(annual);
        assertThat(line.executed()).isEqualByComparingTo(executed);
        assertThat(line.ratePercent()).isEqualByComparingTo(rate);
    }
}
