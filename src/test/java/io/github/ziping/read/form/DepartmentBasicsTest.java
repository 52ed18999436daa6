package io.github.ziping.read.form;

import static io.github.ziping.read.form.DepartmentBook.BASICS;
import static io.github.ziping.read.form.DepartmentBook.FILE;
import static io.github.ziping.read.form.DepartmentReadings.brief;
import static io.github.ziping.read.form.DepartmentReadings.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labelled values of a department's workbook. */
class DepartmentBasicsTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024年度", "（2024年度）", "２０２４", "2024 年"})
    void theYearMayBeAText(String year) throws Exception {
        assertThat(new DepartmentBook()
                        .put(BASICS, "B3", year)
                        .read()
                        .evaluation()
                        .year())
                .isEqualTo(2024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"今年", "24", "2023-2024", "20245"})
    void anotherTextIsNoYear(String year) throws Exception {
        Reading reading = new DepartmentBook().put(BASICS, "B3", year).read();

        assertThat(reading.evaluation().year()).isNull();
        Finding finding = only(reading);
        assertThat(brief(finding)).isEqualTo("bad-number " + BASICS + "!B3 year");
        assertThat(finding.message()).contains(year);
        assertThat(finding.remedy()).isEqualTo("在 B3 填写四位年份，例如 2024");
    }

    @Test
    void missingValuesAreNamedWithTheirCell() throws Exception {
        Reading reading = new DepartmentBook()
                .put(BASICS, "B3", null)
                .put(BASICS, "B4", "  ")
                .read();

        assertThat(reading.findings())
                .extracting(DepartmentReadings::brief)
                .containsExactly("missing-value " + BASICS + "!B3 year", "missing-value " + BASICS + "!B4 project");
        assertThat(reading.findings().get(1).toString())
                .isEqualTo("自评表.xlsx!基本信息与资金!B4 错误 missing-value（必填项没有填写） 没有填写“项目名称”。改法：在 B4 填写“项目名称”。");
    }

    @Test
    void aMissingLabelIsNamedToo() throws Exception {
        Reading reading = new DepartmentBook()
                .put(BASICS, "A6", null)
                .put(BASICS, "B6", null)
                .read();

        Finding finding = only(reading);
        assertThat(finding.rule()).isEqualTo("missing-value");
        assertThat(finding.sheet()).isEqualTo(BASICS);
        assertThat(finding.cell()).isNull();
        assertThat(finding.message()).isEqualTo("没有找到“实施单位”一栏");
    }

    @Test
    void textsAreKeptAsWritten() throws Exception {
        Reading reading = new DepartmentBook()
                .put(BASICS, "B4", " 甲  ㎡① ")
                .put(BASICS, "B6", 2024.5)
                .read();

        assertThat(reading.evaluation().project()).isEqualTo(" 甲  ㎡① ");
        assertThat(reading.evaluation().unit()).isEqualTo("2024.5");
    }

    @Test
    void whatExcelTookForADateIsReported() throws Exception {
        DepartmentBook book = new DepartmentBook().put(BASICS, "B3", 45292.0).format(BASICS, "B3", "yyyy/m/d");
        book.put(BASICS, "B6", 45292.0).format(BASICS, "B6", "m\"月\"d\"日\"");

        assertThat(book.read().findings())
                .extracting(Finding::message)
                .containsExactly("“年度”应为数字，实为日期", "“实施单位”应为文字，实为日期");
    }

    @Test
    void findingsCarryTheProject() throws Exception {
        Finding finding = only(new DepartmentBook().put(BASICS, "B6", null).read());

        assertThat(finding.project()).isEqualTo("信息化运维项目");
        assertThat(finding.file()).isEqualTo(FILE);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }
}
