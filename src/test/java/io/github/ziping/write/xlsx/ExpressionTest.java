package io.github.ziping.write.xlsx;

import static io.github.ziping.write.xlsx.Expression.FALSE;
import static io.github.ziping.write.xlsx.Expression.number;
import static io.github.ziping.write.xlsx.Expression.reference;
import static io.github.ziping.write.xlsx.Expression.text;
import static io.github.ziping.write.xlsx.Expression.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExpressionTest {
    private static final Expression A = reference("A1");
    private static final Expression B = reference("B1");

    @Test
    void itIsPrintedAsTheFileHoldsIt() {
        Expression missed = when(A.eq("≥"), B.lt(reference("C1")), FALSE);
        assertThat(missed).hasToString("IF(A1=\"≥\",B1<C1,FALSE)");
        assertThat(text("5\" 屏")).hasToString("\"5\"\" 屏\"");
        assertThat(number(new BigDecimal("130.00"))).hasToString("130");
        assertThat(number(new BigDecimal("1E+2"))).hasToString("100");
    }

    /** Each formula, its text, and its value where A1 is 7 and B1 is 2. */
    static Stream<Arguments> formulas() {
        return Stream.of(
                Arguments.of(A.plus(B).times(number(3)), "(A1+B1)*3", "27.0"),
                Arguments.of(A.plus(B.times(number(3))), "A1+B1*3", "13.0"),
                Arguments.of(A.minus(B.minus(number(1))), "A1-(B1-1)", "6.0"),
                Arguments.of(A.minus(B).minus(number(1)), "A1-B1-1", "4.0"),
                Arguments.of(A.over(B.over(number(4))), "A1/(B1/4)", "14.0"),
                Arguments.of(A.times(B).over(number(4)), "A1*B1/4", "3.5"),
                Arguments.of(text("x").join(A.plus(B)).join("y"), "\"x\"&A1+B1&\"y\"", "\"x9y\""),
                Arguments.of(text("x").join(A.gt(B)), "\"x\"&(A1>B1)", "\"xTRUE\""),
                Arguments.of(A.join(text("x").join(B)), "A1&\"x\"&B1", "\"7x2\""),
                Arguments.of(A.gt(B).eq(B.lt(A)), "A1>B1=(B1<A1)", "TRUE"),
                Arguments.of(A.ge(B), "A1>=B1", "TRUE"),
                Arguments.of(A.le(B), "A1<=B1", "FALSE"),
                Arguments.of(A.ne(B), "A1<>B1", "TRUE"),
                Arguments.of(A.isEmpty(), "A1=\"\"", "FALSE"),
                Arguments.of(
                        Expression.without(text("3-5个"), "35"),
                        "SUBSTITUTE(SUBSTITUTE(\"3-5个\",\"3\",\"\"),\"5\",\"\")",
                        "\"-个\""),
                Arguments.of(
                        new Cases().when(A.lt(B), "less").when(A.gt(B), "more").otherwise(text("same")),
                        "IF(A1<B1,\"less\",IF(A1>B1,\"more\",\"same\"))",
                        "\"more\""));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void parenthesesStandWhereTheyAreNeeded(Expression formula, String text, String value) throws Exception {
        assertThat(formula.text()).isEqualTo(text);
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var row = book.createSheet().createRow(0);
            row.createCell(0).setCellValue(7);
            row.createCell(1).setCellValue(2);
            XSSFCell cell = row.createCell(2);
            cell.setCellFormula(formula.text());
            CellValue found = book.getCreationHelper().createFormulaEvaluator().evaluate(cell);
            assertThat(found.formatAsString()).isEqualTo(value);
        }
    }
}
