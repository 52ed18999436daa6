package io.github.ziping.read.form;

import static io.github.ziping.read.form.DepartmentBook.INDICATORS;
import static io.github.ziping.read.form.DepartmentReadings.brief;
import static io.github.ziping.read.form.DepartmentReadings.only;
import static io.github.ziping.read.form.DepartmentReadings.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that a department's workbook holds in several cells. */
class DepartmentTargetsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "≥ | 95 | % | ≥95(%)",
                ">= | 95 | % | ≥95(%)",
                "＝ | 95 | 个 | =95(个)",
                "≧ | 95 | 个 | ≥95(个)",
                "＜ | 5 | ％ | <5(％)",
                "≤ | ９５ | (%) | ≤95(%)",
                "≥ | 1,430.80 | 元 | ≥1430.80(元)",
                "≥ | 95.0 | null | ≥95.0",
                "定性 | 及时 | null | 及时",
                "定性 | 100 | null | 100",
                "null | 及时 | null | 及时",
                "null | １００ | 个 | 100(个)",
                "null | １００ | null | １００",
                "null | ≥95% | null | ≥95%",
                "≥ | ≥95% | % | ≥95%",
                "≥ | 95% | % | ≥95%",
                "≥ | 95%以上 | null | 95%以上"
            })
    void areReadFromTexts(String operator, String value, String unit, String target) throws Exception {
        Reading reading = new DepartmentBook().target(operator, value, unit).read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().indicators().get(0).target().text()).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "≥ | 95 | General | % | ≥95(%)",
                "≥ | 95 | 0.00 | % | ≥95.00(%)",
                "≥ | 99.715 | 0.00 | % | ≥99.715(%)",
                "≥ | 0.95 | 0% | % | ≥95(%)",
                "≥ | 0.95 | 0.00% | null | ≥95.00(%)",
                "≥ | 0.955 | 0% | ％ | ≥95.5(％)",
                "≥ | 1000 | #,##0 | 元 | ≥1000(元)",
                "null | 12 | 0.00 | 个 | 12.00(个)",
                "定性 | 12 | General | null | 12",
                "≤ | 0 | 0.00 | - | ≤0.00"
            })
    void areReadFromNumbersAsTheyAreShown(String operator, double value, String format, String unit, String target)
            throws Exception {
        Reading reading = new DepartmentBook()
                .target(operator, value, unit)
                .format(INDICATORS, "E5", format)
                .read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().indicators().get(0).target().text()).isEqualTo(target);
    }

    @Test
    void aFormulaIsTheNumberThatItsAuthorMeant() throws Exception {
        DepartmentBook book = new DepartmentBook().target("=", null, "个");
        book.put(INDICATORS, "E5", 100.0).cell(INDICATORS, "E5").setCellFormula("100");
        book.uncomputed(INDICATORS, "G5", "12");

        Reading reading = book.read();

        assertThat(reading.findings()).isEmpty();
        assertThat(said(reading.evaluation().indicators().get(0))).contains(" =100.00(个) 12(个) ");
    }

    @Test
    void aWordBehindASignIsReportedAndKept() throws Exception {
        Reading reading = new DepartmentBook().target("≥", "若干", "个").read();

        assertThat(reading.evaluation().indicators().get(0).target().text()).isEqualTo("≥若干");
        Finding finding = only(reading);
        assertThat(brief(finding)).isEqualTo("bad-number " + INDICATORS + "!E5 indicators[0].target");
        assertThat(finding.remedy()).isEqualTo("在 E5 只填数字；指标值是文字的，指标性质选“定性”");
    }

    @Test
    void aSignAtOddsWithTheValuesOwnIsReported() throws Exception {
        Reading reading = new DepartmentBook().target("≤", "≥95%", null).read();

        assertThat(reading.evaluation().indicators().get(0).target().text()).isEqualTo("≥95%");
        assertThat(brief(only(reading))).isEqualTo("unread-cell " + INDICATORS + "!D5 null");
    }

    @Test
    void anUnknownSignIsReported() throws Exception {
        Reading reading = new DepartmentBook().target("大约", 95.0, "%").read();

        assertThat(reading.evaluation().indicators().get(0).target().text()).isEqualTo("95.00(%)");
        assertThat(only(reading).message()).contains("大约");
    }

    @Test
    void aDateIsNoTarget() throws Exception {
        Reading reading = new DepartmentBook()
                .target("=", 45000.0, "个")
                .format(INDICATORS, "E5", "m\"月\"d\"日\"")
                .read();

        assertThat(reading.evaluation().indicators().get(0).target()).isNull();
        assertThat(brief(only(reading))).isEqualTo("bad-number " + INDICATORS + "!E5 indicators[0].target");
    }

    @Test
    void aDateWithoutASignAndAUnitIsWhenItIsToBeDone() throws Exception {
        Reading reading = new DepartmentBook()
                .target("定性", 45646.0, null)
                .format(INDICATORS, "E5", "yyyy/m/d")
                .put(INDICATORS, "G5", 45650.0)
                .format(INDICATORS, "G5", "yyyy\"年\"m\"月\"d\"日\"")
                .read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().indicators().get(0).target().text()).isEqualTo("2024年12月20日");
        assertThat(reading.evaluation().indicators().get(0).actual().text()).isEqualTo("2024年12月24日");
    }

    @Test
    void aUnitThatDoesNotFitIsReported() throws Exception {
        Reading reading = new DepartmentBook()
                .target("定性", "及时", "次")
                .put(INDICATORS, "G5", "达成指标")
                .read();

        assertThat(brief(only(reading))).isEqualTo("unread-cell " + INDICATORS + "!F5 null");
    }

    @Test
    void anErrorAsUnitIsReported() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.cell(INDICATORS, "F5").setCellErrorValue(FormulaError.NA.getCode());

        Reading reading = book.read();

        assertThat(reading.evaluation().indicators().get(0).target().text()).isEqualTo("≥12.00");
        assertThat(brief(only(reading))).isEqualTo("error-cell " + INDICATORS + "!F5 indicators[0].target");
    }
}
