package io.github.ziping.read.form;

import static io.github.ziping.read.form.DepartmentBook.INDICATORS;
import static io.github.ziping.read.form.DepartmentReadings.brief;
import static io.github.ziping.read.form.DepartmentReadings.only;
import static io.github.ziping.read.form.DepartmentReadings.place;
import static io.github.ziping.read.form.DepartmentReadings.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.Indicator;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of indicators of a department's workbook. */
class DepartmentIndicatorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"100分 | 100", "１２ | 12", "10.00\u00a0 | 10", "7.5 | 7.5"})
    void pointsMayBeTypedAsText(String written, BigDecimal points) throws Exception {
        Reading reading = new DepartmentBook()
                .put(INDICATORS, "I5", written)
                .put(INDICATORS, "J5", written)
                .read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().indicators().get(0).weight()).isEqualByComparingTo(points);
        assertThat(reading.evaluation().indicators().get(0).score()).isEqualByComparingTo(points);
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.row(INDICATORS, 8, "效益指标", null, null, null, null, null, null, null, null, null, "还没填");
        book.row(INDICATORS, 9, null, null, "覆盖率");

        Reading reading = book.read();

        assertThat(reading.findings())
                .extracting(DepartmentReadings::brief)
                .containsExactly(
                        "missing-value 指标!C8 indicators[2].level3",
                        "missing-value 指标!E8 indicators[2].target",
                        "missing-value 指标!G8 indicators[2].actual",
                        "missing-value 指标!I8 indicators[2].weight",
                        "missing-value 指标!J8 indicators[2].score",
                        "missing-value 指标!E9 indicators[3].target",
                        "missing-value 指标!G9 indicators[3].actual",
                        "missing-value 指标!I9 indicators[3].weight",
                        "missing-value 指标!J9 indicators[3].score");
        assertThat(reading.findings().get(5).message()).isEqualTo("指标“覆盖率”没有填写“年度指标值”");
    }

    @Test
    void aLevelOfAnotherGroupDoesNotRunOn() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.row(INDICATORS, 7, "效益指标", null, "覆盖率", "≥", 90, "%", 95, null, 5, 5);

        Indicator indicator = book.read().evaluation().indicators().get(2);

        assertThat(indicator.level1()).isEqualTo("效益指标");
        assertThat(indicator.level2()).isNull();
    }

    @Test
    void aLevelMayStandAboveItsIndicators() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.row(INDICATORS, 7, "效益指标", "社会效益指标");
        book.row(INDICATORS, 9, null, null, "覆盖率", "≥", 90, "%", 95, null, 5, 5);

        Reading reading = book.read();

        assertThat(reading.findings()).isEmpty();
        assertThat(said(reading.evaluation().indicators().get(2))).startsWith("效益指标/社会效益指标/覆盖率 ");
        assertThat(place(reading.source(), "indicators[2].level2")).isEqualTo("指标!B7");
    }

    @Test
    void aLevelWithoutIndicatorsIsReported() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.row(INDICATORS, 7, "效益指标");

        assertThat(brief(only(book.read()))).isEqualTo("unread-cell 指标!A7 null");
    }

    @Test
    void whatNoColumnTakesIsReported() throws Exception {
        DepartmentBook book = new DepartmentBook().put(INDICATORS, "L4", "佐证材料").put(INDICATORS, "L6", "见附件");
        book.put(INDICATORS, "L9", "备用");

        Reading reading = book.read();

        assertThat(reading.findings())
                .extracting(DepartmentReadings::brief)
                .containsExactly("unread-cell 指标!L6 null", "unread-cell 指标!L9 null");
        assertThat(reading.findings().get(0).message()).isEqualTo("“见附件”在指标表中没有对应的栏目，没有读取");
        assertThat(reading.evaluation().indicators()).hasSize(2);
    }

    @Test
    void aRunningNumberIsNoMatter() throws Exception {
        DepartmentBook book = new DepartmentBook().put(INDICATORS, "L4", "序号").put(INDICATORS, "L5", 1.0);

        assertThat(book.read().findings()).isEmpty();
    }

    @Test
    void aMissingColumnIsReportedOnce() throws Exception {
        Reading reading = new DepartmentBook().put(INDICATORS, "J4", null).read();

        assertThat(reading.findings())
                .extracting(Finding::rule)
                .containsExactly("unread-cell", "unread-cell", "not-a-form");
        assertThat(reading.findings().get(2).message()).contains("找到表头“一级指标、").endsWith("缺少“得分”");
        assertThat(reading.evaluation().indicators()).hasSize(2);
    }

    @Test
    void totalsWithoutAValueAreSilentlyAbsent() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.uncomputed(INDICATORS, "I1", "SUM(I5:I9)");
        book.uncomputed(INDICATORS, "I2", "SUM(J5:J9)");
        book.put(INDICATORS, "I3", null);

        Reading reading = book.read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().totalWeight()).isNull();
        assertThat(reading.evaluation().totalScore()).isNull();
        assertThat(reading.evaluation().grade()).isNull();
    }
}
