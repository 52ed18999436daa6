package io.github.ziping.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.ole.OleFile;
import io.github.ziping.ole.XlsFile;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.NumberFormat;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Sheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** {@code .xls} files as POI's user model sees them. */
public final class Xls {
    private Xls() {}

    /** The whole file. */
    public static byte[] bytes(HSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    /** The records in a file. */
    public static byte[] stream(byte[] file) {
        try {
            return OleFile.open(file).stream("Workbook");
        } catch (OoxmlException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Opens a whole file without a password. */
    public static XlsFile open(byte[] file) throws OoxmlException {
        return XlsFile.open(OleFile.open(file).stream("Workbook"), null);
    }

    /** Compares all sheets with what POI's user model says and tells how many cells they have. */
    public static int compareWithPoi(byte[] file, String name) throws IOException, OoxmlException {
        XlsFile xls = open(file);
        int cells = 0;
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(xls.sheetNames()).as(name).hasSize(book.getNumberOfSheets());
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                HSSFSheet expected = book.getSheetAt(i);
                Sheet sheet = xls.sheet(i, RowFilter.ALL);
                String place = name + "!" + expected.getSheetName();
                assertThat(sheet.name()).isEqualTo(expected.getSheetName());
                assertThat(xls.isHidden(i)).as(place).isEqualTo(book.isSheetHidden(i) || book.isSheetVeryHidden(i));
                assertThat(shown(sheet.cells())).as(place).containsExactlyElementsOf(shown(expected));
                assertThat(Set.copyOf(sheet.merges())).as(place).isEqualTo(merges(expected));
                assertThat(sheet.pageBreaks()).as(place).isEqualTo(pageBreaks(expected));
                cells += sheet.cells().size();
            }
        }
        return cells;
    }

    private static List<String> shown(List<Cell> cells) {
        List<String> shown = new ArrayList<>();
        for (Cell cell : cells) {
            String value = cell.kind() == Cell.Kind.NUMBER
                    ? new BigDecimal(cell.text()).stripTrailingZeros().toPlainString()
                    : cell.text();
            shown.add(line(cell.ref().address(), cell.kind(), value, cell.formula() != null, cell.format()));
        }
        return shown;
    }

    private static String line(String address, Cell.Kind kind, String value, boolean formula, NumberFormat format) {
        return address + " " + kind + " " + value + (formula ? " formula " : " ") + format;
    }

    private static List<String> shown(HSSFSheet sheet) {
        List<String> shown = new ArrayList<>();
        for (Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                boolean formula = cell.getCellType() == CellType.FORMULA;
                CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
                String value = value(cell, type);
                Cell.Kind kind = value.isEmpty() ? Cell.Kind.BLANK : kind(type);
                // a formula whose text is empty shows nothing
                boolean empty = kind == Cell.Kind.BLANK && (!formula || type == CellType.STRING);
                if (!empty) {
                    NumberFormat format = NumberFormat.of(cell.getCellStyle().getDataFormatString());
                    shown.add(line(cell.getAddress().formatAsString(), kind, value, formula, format));
                }
            }
        }
        return shown;
    }

    private static Cell.Kind kind(CellType type) {
        return switch (type) {
            case NUMERIC -> Cell.Kind.NUMBER;
            case STRING -> Cell.Kind.TEXT;
            case BOOLEAN -> Cell.Kind.BOOLEAN;
            case ERROR -> Cell.Kind.ERROR;
            default -> Cell.Kind.BLANK;
        };
    }

    private static String value(org.apache.poi.ss.usermodel.Cell cell, CellType type) {
        return switch (type) {
            case NUMERIC ->
                new BigDecimal(Double.toString(cell.getNumericCellValue()))
                        .stripTrailingZeros()
                        .toPlainString();
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static Set<Sheet.Range> merges(HSSFSheet sheet) {
        Set<Sheet.Range> merges = new LinkedHashSet<>();
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            merges.add(new Sheet.Range(
                    merge.getFirstRow(), merge.getFirstColumn(), merge.getLastRow(), merge.getLastColumn()));
        }
        return merges;
    }

    /** POI names the row above a break. */
    private static Set<Integer> pageBreaks(HSSFSheet sheet) {
        Set<Integer> below = new LinkedHashSet<>();
        for (int above : sheet.getRowBreaks()) {
            below.add(above + 1);
        }
        return below;
    }
}
