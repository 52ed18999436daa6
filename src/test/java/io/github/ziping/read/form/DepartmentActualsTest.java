package io.github.ziping.read.form;

import static io.github.ziping.read.form.DepartmentBook.INDICATORS;
import static io.github.ziping.read.form.DepartmentReadings.brief;
import static io.github.ziping.read.form.DepartmentReadings.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that a department's workbook holds in several cells. */
class DepartmentActualsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "≥ | １２ | null | 12(次/月)",
                "≥ | 12.50 | 次 | 12.50(次)",
                "≥ | １２ | 照原文 | １２",
                "≥ | 约12次 | null | 约12次",
                "≥ | 达成指标 | null | 达成指标",
                "定性 | 100 | null | 100"
            })
    void areReadFromTexts(String operator, String value, String unit, String actual) throws Exception {
        DepartmentBook book =
                new DepartmentBook().put(INDICATORS, "D5", operator).put(INDICATORS, "G5", value);

        Reading reading = book.put(INDICATORS, "H5", unit).read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().indicators().get(0).actual().text()).isEqualTo(actual);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "12 | 0.00 | null | 12.00(次/月)",
                "12 | General | 次 | 12(次)",
                "0.985 | 0.00% | null | 98.50(%)",
                "0.985 | 0.0% | % | 98.5(%)",
                "0.985 | 0.0% | 照原文 | 98.5%",
                "12 | 0.0 | 照原文 | 12.0"
            })
    void areReadFromNumbers(double value, String format, String unit, String actual) throws Exception {
        DepartmentBook book = new DepartmentBook().put(INDICATORS, "G5", value).format(INDICATORS, "G5", format);

        Reading reading = book.put(INDICATORS, "H5", unit).read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().indicators().get(0).actual().text()).isEqualTo(actual);
    }

    @Test
    void aUnitBehindASentenceIsReported() throws Exception {
        Finding finding = only(new DepartmentBook()
                .put(INDICATORS, "G5", "约12次")
                .put(INDICATORS, "H5", "个")
                .read());

        assertThat(brief(finding)).isEqualTo("unread-cell " + INDICATORS + "!H5 null");
        assertThat(finding.remedy()).isEqualTo("清空 H5，或把实际完成值改为只填数字");
    }
}
