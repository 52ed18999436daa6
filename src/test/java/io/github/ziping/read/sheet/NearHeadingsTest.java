package io.github.ziping.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.Indicator;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import io.github.ziping.testing.Xlsx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that no list of words has. */
class NearHeadingsTest {
    private final Ziping ziping = TestOffice.open();

    private static byte[] form(String actual, String extra) throws Exception {
        return new TextGrid()
                .sheet(
                        "自评表",
                        "项目支出绩效自评表",
                        "（2024年度）",
                        "项目名称|甲项目",
                        "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
                        "|年度资金总额|100|100|90|10|90%|9",
                        "一级指标|二级指标|三级指标|年度指标值|" + actual + "|分值|得分|" + extra,
                        "产出指标|数量指标|巡检次数|≥12次|13次|50|50|甲",
                        "效益指标|社会效益指标|系统可用率|≥95%|96%|40|40|乙")
                .xlsx();
    }

    private Reading read(Ziping office, String actual, String extra) throws Exception {
        List<Reading> readings = office.read(form(actual, extra), "外表.xlsx");
        assertThat(readings).hasSize(1);
        return readings.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"年度实际完成值", "实际完戎值", "2024年实际完成值", "项目实际完成值", "实际完成值值"})
    void aResultIsOneWhateverStandsInFront(String heading) throws Exception {
        assertThat(read(ziping, heading, "备注").evaluation().indicators())
                .extracting(indicator -> indicator.actual().text())
                .containsExactly("13次", "96%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年实际完成值", "预计完成值", "半年实际完成值", "实际完成值计算方法", "某某某某"})
    void whatIsAnotherThingOnPurposeIsNoResult(String heading) throws Exception {
        Reading reading = read(ziping, heading, "备注");

        assertThat(reading.evaluation().indicators())
                .extracting(Indicator::actual)
                .containsOnlyNulls();
        assertThat(reading.findings()).extracting(Finding::rule).contains("unknown-heading");
    }

    @Test
    void anUnknownColumnIsToldOnceWithWhatItMayBe() throws Exception {
        Reading reading = read(ziping, "实际完成值", "复核得分值");

        assertThat(reading.findings())
                .filteredOn(finding -> finding.rule().equals("unknown-heading"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cell().address()).isEqualTo("H6");
                    assertThat(finding.message()).contains("H6:H8");
                    assertThat(finding.remedy()).contains("--word 复核得分值=score");
                });
    }

    @Test
    void aWordOfThisRunIsAHeading() throws Exception {
        Reading reading = read(ziping.withWord("做到了什么", "actual"), "做到了什么", "备注");

        assertThat(reading.evaluation().indicators())
                .extracting(indicator -> indicator.actual().text())
                .containsExactly("13次", "96%");
    }

    @Test
    void remarksAreReasonsWhereNothingBetterStands() throws Exception {
        assertThat(read(ziping, "实际完成值", "备注").evaluation().indicators())
                .extracting(Indicator::deviation)
                .containsExactly("甲", "乙");
        assertThat(read(ziping, "实际完成值", "偏差原因|备注").evaluation().indicators())
                .extracting(Indicator::deviation)
                .containsExactly("甲", "乙");
    }

    @Test
    void aColumnOfPointsMayStillHaveToBeComputed() throws Exception {
        byte[] form;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form("实际完成值", "备注")))) {
            book.getSheetAt(0).getRow(5).getCell(6).setCellValue("年度自评得分");
            for (int row = 6; row < 8; row++) {
                book.getSheetAt(0).getRow(row).getCell(6).setCellFormula("F" + (row + 1));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            form = Xlsx.withoutCachedValues(out.toByteArray());
        }

        assertThat(ziping.read(form, "外表.xlsx").get(0).evaluation().indicators())
                .extracting(indicator -> indicator.score().intValue())
                .containsExactly(50, 40);
    }
}
