package io.github.ziping.testing.layouts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of a workbook to write on by addresses. */
final class Paper {
    private final Workbook workbook;
    private final Map<String, CellStyle> styles;
    private final Sheet sheet;

    private Paper(Workbook workbook, Map<String, CellStyle> styles, Sheet sheet) {
        this.workbook = workbook;
        this.styles = styles;
        this.sheet = sheet;
    }

    static Paper xlsx() {
        return of(new XSSFWorkbook());
    }

    static Paper xls() {
        return of(new HSSFWorkbook());
    }

    private static Paper of(Workbook workbook) {
        return new Paper(workbook, new HashMap<>(), workbook.createSheet("Sheet1"));
    }

    /** Another sheet of the same workbook. */
    Paper sheet(String name) {
        return new Paper(workbook, styles, workbook.createSheet(name));
    }

    Sheet sheet() {
        return sheet;
    }

    Workbook workbook() {
        return workbook;
    }

    Cell cell(String address) {
        CellReference ref = new CellReference(address);
        Row row = sheet.getRow(ref.getRow()) == null ? sheet.createRow(ref.getRow()) : sheet.getRow(ref.getRow());
        return row.getCell(ref.getCol()) == null ? row.createCell(ref.getCol()) : row.getCell(ref.getCol());
    }

    Paper text(String address, String text) {
        cell(address).setCellValue(text);
        return this;
    }

    Paper number(String address, double number, String format) {
        Cell cell = cell(address);
        cell.setCellValue(number);
        cell.setCellStyle(style(format));
        return this;
    }

    Paper formula(String address, String formula) {
        cell(address).setCellFormula(formula);
        return this;
    }

    /** A formula with the result that a spreadsheet kept beside it. */
    Paper formula(String address, String formula, double result) {
        formula(address, formula);
        cell(address).setCellValue(result);
        return this;
    }

    Paper clear(String address) {
        CellReference ref = new CellReference(address);
        if (sheet.getRow(ref.getRow()) != null && sheet.getRow(ref.getRow()).getCell(ref.getCol()) != null) {
            sheet.getRow(ref.getRow()).removeCell(cell(address));
        }
        return this;
    }

    Paper merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    /** Takes away the merge that begins at this address. */
    Paper unmerge(String address) {
        CellReference ref = new CellReference(address);
        for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
            CellRangeAddress range = sheet.getMergedRegion(i);
            if (range.getFirstRow() == ref.getRow() && range.getFirstColumn() == ref.getCol()) {
                sheet.removeMergedRegion(i);
            }
        }
        return this;
    }

    Paper unmergeAll() {
        while (sheet.getNumMergedRegions() > 0) {
            sheet.removeMergedRegion(0);
        }
        return this;
    }

    CellStyle style(String format) {
        return styles.computeIfAbsent(format, code -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(code));
            return style;
        });
    }

    /** The same bytes each time. */
    byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (workbook instanceof XSSFWorkbook xlsx) {
                xlsx.getProperties().getCoreProperties().setCreated("2024-12-31T00:00:00Z");
                workbook.write(out);
                return RawXml.repacked(out.toByteArray());
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new AssertionError(e);
        }
    }
}
