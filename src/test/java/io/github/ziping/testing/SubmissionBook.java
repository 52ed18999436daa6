package io.github.ziping.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A submission workbook as POI sees it: the value of each cell that has a formula, cached or computed. */
public final class SubmissionBook {
    private SubmissionBook() {}

    /** The values that the file holds, by sheet and address. */
    public static Map<String, Object> cached(byte[] xlsx) throws IOException {
        try (XSSFWorkbook book = open(xlsx)) {
            return values(book, null);
        }
    }

    /** The values that POI computes. */
    public static Map<String, Object> computed(byte[] xlsx) throws IOException {
        try (XSSFWorkbook book = open(Xlsx.withoutCachedValues(xlsx))) {
            return values(book, book.getCreationHelper().createFormulaEvaluator());
        }
    }

    /** Opens a file. */
    public static XSSFWorkbook open(byte[] xlsx) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }

    /** Insists that the second holds what the first does; numbers may differ in their sixteenth digit. */
    public static void assertSame(Map<String, Object> actual, Map<String, Object> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((cell, value) -> {
            Object found = actual.get(cell);
            if (value instanceof Double number && found instanceof Double other) {
                assertThat(Math.abs(other - number))
                        .as("%s: %s instead of %s", cell, other, number)
                        .isLessThanOrEqualTo(Math.abs(number) * 1e-14);
            } else {
                assertThat(found).as(cell).isEqualTo(value);
            }
        });
    }

    private static Map<String, Object> values(XSSFWorkbook book, FormulaEvaluator evaluator) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        String place = sheet.getSheetName() + "!" + cell.getAddress();
                        values.put(place, evaluator == null ? cached(cell) : computed(evaluator.evaluate(cell)));
                    }
                }
            }
        }
        return values;
    }

    private static Object cached(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? (Object) cell.getNumericCellValue()
                : cell.getRichStringCellValue().getString();
    }

    private static Object computed(CellValue value) {
        return switch (value.getCellType()) {
            case NUMERIC -> value.getNumberValue();
            case STRING -> value.getStringValue();
            default -> value.formatAsString();
        };
    }
}
