package io.github.ziping.read.form;

import static io.github.ziping.read.form.DepartmentBook.BASICS;
import static io.github.ziping.read.form.DepartmentReadings.brief;
import static io.github.ziping.read.form.DepartmentReadings.line;
import static io.github.ziping.read.form.DepartmentReadings.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.FundLine;
import io.github.ziping.read.text.HeaderText;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts, rates and weights of a department's workbook. */
class DepartmentFundsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,430.80 | 1430.80",
                "１００ | 100",
                "10.00\u3000 | 10",
                "1430.8万元 | 1430.8",
                "14308000元 | 1430.8",
                "0.143亿 | 1430",
                "−5 | -5"
            })
    void numbersMayBeTypedAsText(String written, BigDecimal amount) throws Exception {
        Reading reading = new DepartmentBook().put(BASICS, "B9", written).read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().funds().total().initialBudget()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"约1400", "12,5", "1.2.3", "1430万8", "十"})
    void otherTextsAreReported(String written) throws Exception {
        Reading reading = new DepartmentBook().put(BASICS, "B9", written).read();

        assertThat(reading.evaluation().funds().total().initialBudget()).isNull();
        Finding finding = only(reading);
        assertThat(brief(finding)).isEqualTo("bad-number " + BASICS + "!B9 funds.total.initialBudget");
        assertThat(finding.message()).contains("“年初预算数”应为数字，实为“" + written + "”");
        assertThat(finding.actual()).isEqualTo(written);
    }

    @Test
    void binaryDoublesAreReadAsTheDecimalsTheyMean() throws Exception {
        Reading reading = new DepartmentBook()
                .put(BASICS, "B9", 0.1 + 0.2)
                .put(BASICS, "C9", 1424.7199999999998)
                .read();

        assertThat(reading.evaluation().funds().total().initialBudget()).isEqualTo("0.30");
        assertThat(reading.evaluation().funds().total().annualBudget()).isEqualTo("1424.72");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "—", "/", "－", " "})
    void dashesSayNothing(String dash) throws Exception {
        Reading reading = new DepartmentBook()
                .put(BASICS, "E10", dash)
                .put(BASICS, "F10", dash)
                .put(BASICS, "G10", dash)
                .read();

        FundLine source = reading.evaluation().funds().sources().get(0);
        assertThat(reading.findings()).isEmpty();
        assertThat(source.weight()).isNull();
        assertThat(source.ratePercent()).isNull();
        assertThat(source.score()).isNull();
    }

    @Test
    void ratesMayBePercentages() throws Exception {
        DepartmentBook book = new DepartmentBook().put(BASICS, "F9", 0.9971).format(BASICS, "F9", "0.00%");
        book.put(BASICS, "F10", "99.83%").put(BASICS, "F11", "98.09");

        Reading reading = book.read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().funds().total().ratePercent()).isEqualTo("99.71");
        assertThat(reading.evaluation().funds().sources())
                .extracting(FundLine::ratePercent)
                .containsExactly(new BigDecimal("99.83"), new BigDecimal("98.09"));
    }

    @Test
    void theTotalMustHaveItsAmounts() throws Exception {
        Reading reading = new DepartmentBook()
                .put(BASICS, "C9", null)
                .put(BASICS, "D9", "-")
                .read();

        assertThat(reading.findings())
                .extracting(DepartmentReadings::brief)
                .containsExactly(
                        "missing-value " + BASICS + "!C9 funds.total.annualBudget",
                        "missing-value " + BASICS + "!D9 funds.total.executed");
        assertThat(reading.findings().get(0).message()).isEqualTo("“年度资金总额”没有填写“全年预算数”");
    }

    @Test
    void aSourceWithoutALabelIsKeptAndReported() throws Exception {
        Reading reading = new DepartmentBook().put(BASICS, "A11", null).read();

        assertThat(reading.evaluation().funds().sources()).hasSize(2);
        assertThat(reading.evaluation().funds().sources().get(1).label()).isNull();
        Finding finding = only(reading);
        assertThat(brief(finding)).isEqualTo("missing-value " + BASICS + "!A11 funds.sources[1].label");
        assertThat(finding.message()).isEqualTo("这一行填了数字，但没有填写“资金来源”");
    }

    @Test
    void spareRowsAndRemarksAreNoSources() throws Exception {
        DepartmentBook book = new DepartmentBook().merge(BASICS, "A14:G14").put(BASICS, "A14", "灰色格子由公式算出");
        book.put(BASICS, "E12", "-").put(BASICS, "G12", "-");
        book.cell(BASICS, "F12").setCellFormula("IF(C12=0,0,D12/C12)");
        book.cell(BASICS, "F12").setCellValue(0);

        Reading reading = book.read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().funds().sources()).hasSize(2);
    }

    @Test
    void aSourceBelowBlankRowsIsRead() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.row(BASICS, 20, "中央补助", 1, 2, 3);

        assertThat(book.read().evaluation().funds().sources())
                .last()
                .isEqualTo(line("中央补助", "1.00", "2.00", "3.00", null, null, null));
    }

    @Test
    void aRemarkBelowTheTableIsNoSource() throws Exception {
        Reading reading = new DepartmentBook().put(BASICS, "A13", "注：金额以万元为单位。").read();

        assertThat(reading.evaluation().funds().sources()).hasSize(2);
        assertThat(brief(only(reading))).isEqualTo("unread-cell " + BASICS + "!A13 null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"年度资金总额：", "年度财政资金总额", "总额", "合计"})
    void theTotalMayBeCalledOtherwise(String label) throws Exception {
        Reading reading = new DepartmentBook().put(BASICS, "A9", label).read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().funds().total().label()).isEqualTo(HeaderText.withoutColon(label));
        assertThat(reading.evaluation().funds().total().executed()).isEqualTo("1424.72");
    }

    @Test
    void withoutATotalThatIsReported() throws Exception {
        Reading reading = new DepartmentBook().put(BASICS, "A9", "财政拨款").read();

        assertThat(reading.evaluation().funds().sources()).hasSize(3);
        assertThat(only(reading).message()).isEqualTo("没有找到“年度资金总额”一栏");
    }

    @Test
    void errorCellsAreReported() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.cell(BASICS, "F9").setCellFormula("1/0");
        book.cell(BASICS, "F9").setCellErrorValue(FormulaError.DIV0.getCode());

        Finding finding = only(book.read());

        assertThat(brief(finding)).isEqualTo("error-cell " + BASICS + "!F9 funds.total.ratePercent");
        assertThat(finding.message()).isEqualTo("“执行率”的单元格是错误值 #DIV/0!");
        assertThat(finding.remedy()).isEqualTo("清除 F9 中的公式，重新填写“执行率”");
    }

    @Test
    void booleansDatesAndPercentagesAreNoAmounts() throws Exception {
        DepartmentBook book = new DepartmentBook().put(BASICS, "C9", 45000).format(BASICS, "C9", "yyyy/m/d");
        book.cell(BASICS, "B9").setCellValue(true);
        book.put(BASICS, "D9", 0.5).format(BASICS, "D9", "0%");

        Reading reading = book.read();

        assertThat(reading.findings()).extracting(Finding::rule).containsOnly("bad-number");
        assertThat(reading.findings())
                .extracting(Finding::message)
                .containsExactly("“年初预算数”应为数字，实为逻辑值 TRUE", "“全年预算数”应为数字，实为日期", "“全年执行数”应为数字，实为百分数“50%”");
    }

    @Test
    void aFormulaThatNobodyComputedIsReportedWhereANumberMustBe() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.uncomputed(BASICS, "B9", "SUM(B10:B12)");
        book.uncomputed(BASICS, "F9", "D9/C9");

        Finding finding = only(book.read());

        assertThat(brief(finding)).isEqualTo("missing-value " + BASICS + "!B9 funds.total.initialBudget");
        assertThat(finding.remedy()).contains("B9 的公式没有结果");
    }

    @Test
    void whatNoColumnTakesIsReported() throws Exception {
        DepartmentBook book = new DepartmentBook()
                .put(BASICS, "I8", "备注")
                .put(BASICS, "I10", "含追加")
                .put(BASICS, "K11", "又一条");

        Reading reading = book.read();

        assertThat(reading.findings())
                .extracting(DepartmentReadings::brief)
                .containsExactly("unread-cell " + BASICS + "!I10 null", "unread-cell " + BASICS + "!K11 null");
        assertThat(reading.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
    }
}
