package io.github.ziping.read.form;

import static io.github.ziping.read.form.DepartmentBook.BASICS;
import static io.github.ziping.read.form.DepartmentBook.FILE;
import static io.github.ziping.read.form.DepartmentBook.GOALS;
import static io.github.ziping.read.form.DepartmentBook.INDICATORS;
import static io.github.ziping.read.form.DepartmentReadings.line;
import static io.github.ziping.read.form.DepartmentReadings.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.model.SelfEvaluation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A department's workbook as it should be. */
class DepartmentReaderTest {
    @Test
    void isReadAsWritten() throws Exception {
        Reading reading = new DepartmentBook().read();

        SelfEvaluation form = reading.evaluation();
        assertThat(reading.findings()).isEmpty();
        assertThat(form.title()).isEqualTo("财政项目支出绩效自评表");
        assertThat(form.year()).isEqualTo(2024);
        assertThat(form.project()).isEqualTo("信息化运维项目");
        assertThat(form.authority()).isEqualTo("市住房城乡建设管理委");
        assertThat(form.unit()).isEqualTo("市公积金中心");
        assertThat(form.funds().unit()).isEqualTo("万元");
        assertThat(form.funds().total())
                .isEqualTo(line("年度资金总额", "1430.80", "1428.80", "1424.72", "10.00", "99.71", "9.97"));
        assertThat(form.funds().sources())
                .containsExactly(
                        line("其中：当年财政拨款", "1332.95", "1330.95", "1328.72", null, "99.83", null),
                        line("其他资金", "97.86", "97.86", "96.00", null, "98.09", null));
        assertThat(form.expectedGoal()).isEqualTo("目标一\n目标二");
        assertThat(form.actualResult()).isEqualTo("全部完成");
        assertThat(form.totalWeight()).isEqualByComparingTo("30");
        assertThat(form.totalScore()).isEqualByComparingTo("29.47");
        assertThat(form.grade()).isEqualTo("优");
    }

    @Test
    void putsTargetsAndResultsTogether() throws Exception {
        List<Indicator> indicators = new DepartmentBook().read().evaluation().indicators();

        assertThat(indicators)
                .extracting(DepartmentReadings::said)
                .containsExactly(
                        "产出指标/数量指标/巡检次数 ≥12.00(次/月) 12.00(次/月) 12.00 12.00 null",
                        "产出指标/数量指标/故障率 ≤5(%) 6(%) 8.00 7.50 设备老化，明年更换");
        assertThat(indicators.get(0).target().operator()).isEqualTo(Operator.AT_LEAST);
    }

    @Test
    void givesThePlaceOfEveryValue() throws Exception {
        Source source = new DepartmentBook().read().source();

        assertThat(source.file()).isEqualTo(FILE);
        assertThat(place(source, "title")).isEqualTo(BASICS + "!A1");
        assertThat(place(source, "year")).isEqualTo(BASICS + "!B3");
        assertThat(place(source, "project")).isEqualTo(BASICS + "!B4");
        assertThat(place(source, "funds.unit")).isEqualTo(BASICS + "!A8");
        assertThat(place(source, "funds.total.label")).isEqualTo(BASICS + "!A9");
        assertThat(place(source, "funds.total.executed")).isEqualTo(BASICS + "!D9");
        assertThat(place(source, "funds.sources[1].ratePercent")).isEqualTo(BASICS + "!F11");
        assertThat(place(source, "expectedGoal")).isEqualTo(GOALS + "!A3");
        assertThat(place(source, "actualResult")).isEqualTo(GOALS + "!B3");
        assertThat(place(source, "totalWeight")).isEqualTo(INDICATORS + "!I1");
        assertThat(place(source, "totalScore")).isEqualTo(INDICATORS + "!I2");
        assertThat(place(source, "grade")).isEqualTo(INDICATORS + "!I3");
        assertThat(place(source, "indicators[0].target")).isEqualTo(INDICATORS + "!E5");
        assertThat(place(source, "indicators[1].score")).isEqualTo(INDICATORS + "!J6");
    }

    @Test
    void aFilledDownLevelIsFoundWhereItIsWritten() throws Exception {
        Source source = new DepartmentBook().read().source();

        assertThat(place(source, "indicators[1].level1")).isEqualTo(INDICATORS + "!A5");
        assertThat(place(source, "indicators[1].level2")).isEqualTo(INDICATORS + "!B5");
        assertThat(place(source, "indicators[1].level3")).isEqualTo(INDICATORS + "!C6");
    }
}
