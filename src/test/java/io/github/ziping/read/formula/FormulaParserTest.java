package io.github.ziping.read.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas yield what Excel yields; what is not known is not guessed. */
class FormulaParserTest {
    private static final Map<String, Result> CELLS = Map.of(
            "!0,0", number("10"),
            "!1,0", number("20.5"),
            "!2,0", Result.of("—"),
            "!0,1", number("634.2"),
            "!1,1", number("634"),
            "!2,1", number("0"),
            "!3,1", Result.error("#REF!"),
            "其他 表!0,0", number("7"));

    private static Result number(String digits) {
        return Result.of(new BigDecimal(digits));
    }

    private static Result compute(String formula) throws UncertainException {
        return FormulaParser.parse(formula)
                .value((sheet, row, column) -> CELLS.getOrDefault(sheet + "!" + row + "," + column, Result.BLANK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1+2*3|7",
                "-2+3|1",
                "(1+2)*3-4/2|7",
                "50%*A1|5",
                "SUM(A1:A4)|30.5",
                "SUM(A1,A2)+$A$1|40.5",
                "SUM(A1:A3,5)|35.5",
                "ROUND(B2/B1*10,2)|10",
                "ROUNDDOWN(ROUND(B2/B1*100,8),2)|99.96",
                "ROUND(1.005,2)|1.01",
                "ROUND(-2.5,0)|-3",
                "ROUNDUP(2.01,1)|2.1",
                "INT(-1.5)|-2",
                "IF(SUM(B3)=0,0,MIN(A1,ROUND(B2/B3,2)))|0",
                "IF(A1>=10,1,2)|1",
                "IF(A1<>10,1,2)|2",
                "IFERROR(B2/B3,5)|5",
                "MAX(A1:A2,3)|20.5",
                "AVERAGE(A1:A2)|15.25",
                "ABS(A1-A2)|10.5",
                "'其他 表'!A1+1|8",
                "A9+1|1",
                "IF(AND(A1=10,OR(A2=1,A2=20.5)),1,0)|1",
                "1E3/4|250"
            })
    void numbers(String formula, BigDecimal expected) throws Exception {
        Result result = compute(formula);
        assertThat(result.kind()).isEqualTo(Result.Kind.NUMBER);
        assertThat(result.number()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "IF(A1>=90,\"优\",IF(A1>=80,\"良\",\"差\"))|差",
                "\"共 \"&A2&\" 分\"|共 20.5 分",
                "IF(A9=\"\",\"无\",A9)|无",
                "\"a\"\"b\"|a\"b"
            })
    void texts(String formula, String expected) throws Exception {
        assertThat(compute(formula)).isEqualTo(Result.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"B2/B3|#DIV/0!", "A3*2|#VALUE!", "SUM(B1:B4)|#REF!", "B4+1|#REF!", "IF(B4,1,2)|#REF!"})
    void errors(String formula, String expected) throws Exception {
        assertThat(compute(formula)).isEqualTo(Result.error(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VLOOKUP(A1,B:C,2)",
                "total",
                "total+1",
                "A1:A3",
                "A1:A3*2",
                "SUM(A:A)",
                "[1]表!A1",
                "1.00(次/月)",
                "2^3",
                "{1,2}",
                "A1,A2",
                "SUM(A1:A2",
                "A1B",
                "",
                "#REF!+1",
                "SUM(A1:XFD1048576)",
                "SUM(表1:表3!A1)"
            })
    void whatIsNotKnownIsNotComputed(String formula) {
        assertThatThrownBy(() -> compute(formula)).isInstanceOf(UncertainException.class);
    }
}
