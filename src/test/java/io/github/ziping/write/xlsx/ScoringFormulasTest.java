package io.github.ziping.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ziping.profile.Grade;
import io.github.ziping.profile.Rounding;
import io.github.ziping.profile.Scoring;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas as another program computes them, from numbers in A1, B1 and C1. */
class ScoringFormulasTest {
    private static final List<Grade> GRADES = List.of(
            new Grade("优", BigDecimal.valueOf(90)),
            new Grade("良", new BigDecimal("79.50")),
            new Grade("\"差\"", BigDecimal.ZERO));
    private static final ScoringFormulas CUT_RATES = formulas(Rounding.CUT, Rounding.HALF_UP);
    private static final ScoringFormulas CUT_SCORES = formulas(Rounding.HALF_UP, Rounding.CUT);

    private static ScoringFormulas formulas(Rounding rates, Rounding scores) {
        return new ScoringFormulas(new Scoring(2, rates, 2, scores, BigDecimal.TEN, BigDecimal.valueOf(100), GRADES));
    }

    private static CellValue computed(String formula, @Nullable Double... numbers) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet().createRow(0);
            for (int i = 0; i < numbers.length; i++) {
                if (numbers[i] != null) {
                    row.createCell(i).setCellValue(numbers[i]);
                }
            }
            Cell cell = row.createCell(numbers.length);
            cell.setCellFormula(formula);
            return workbook.getCreationHelper().createFormulaEvaluator().evaluate(cell);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // printed by the nine forms
        "377.89, 356.49, 94.33, 94.34, 9.43",
        "1484.76, 1461.90, 98.46, 98.46, 9.85",
        // by hand: 66.666…
        "3, 2, 66.66, 66.67, 6.67",
        // a double says 0.58 * 100 = 57.99999999999999
        "100, 58, 58, 58, 5.8",
        // the score stops at the weight
        "100, 105.329, 105.32, 105.33, 10",
        "0, 12, 0, 0, 0",
        ", 12, 0, 0, 0",
    })
    void ratesAndExecutionScores(@Nullable Double annual, Double executed, double cut, double rounded, double score)
            throws IOException {
        assertThat(computed(CUT_RATES.rate("A1", "B1"), annual, executed).getNumberValue())
                .isEqualTo(cut);
        assertThat(computed(CUT_SCORES.rate("A1", "B1"), annual, executed).getNumberValue())
                .isEqualTo(rounded);
        assertThat(computed(CUT_RATES.fraction("A1", "B1"), annual, executed).getNumberValue())
                .isCloseTo(cut / 100, within(1e-12));
        assertThat(computed(CUT_RATES.executionScore("A1", "B1", "C1"), annual, executed, 10.0)
                        .getNumberValue())
                .isEqualTo(score);
    }

    @Test
    void totalsMeansAndQuotients() throws IOException {
        assertThat(computed(CUT_RATES.total("A1:B1", "C1"), 1.005, 0.0, 9.0).getNumberValue())
                .isEqualTo(10.01);
        assertThat(computed(CUT_SCORES.total("A1:B1", "C1"), 1.009, 0.0, 9.0).getNumberValue())
                .isEqualTo(10.0);
        assertThat(CUT_RATES.total(null, "H6")).isEqualTo("ROUND(ROUND(H6,10),2)");
        assertThat(computed(CUT_RATES.mean("A1:C1"), 80.0, 90.0, 90.0).getNumberValue())
                .isEqualTo(86.67);
        assertThat(computed(CUT_SCORES.quotient("A1", "B1"), 260.0, 3.0).getNumberValue())
                .isEqualTo(86.66);
        assertThat(computed(ScoringFormulas.sum("A1:C1", 2), 0.1, 0.2, null).getNumberValue())
                .isEqualTo(0.3);
    }

    @ParameterizedTest
    @CsvSource({"100,优", "90,优", "89.99,良", "79.5,良", "79.49,\"差\"", "0,\"差\"", "-1,\"差\""})
    void gradesBeginAtTheirThreshold(double total, String grade) throws IOException {
        assertThat(computed(CUT_RATES.grade("A1"), total).getStringValue()).isEqualTo(grade);
    }
}
