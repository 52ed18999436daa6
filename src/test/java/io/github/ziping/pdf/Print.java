package io.github.ziping.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Makes workbooks of tests ready to be printed, as a careful clerk does: a line around every cell, nothing hidden, texts wrapped,
 * rows as high and columns as wide as they need, a page as wide as the sheet.
 */
final class Print {
    private final Workbook book;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final Map<Short, CellStyle> ruled = new HashMap<>();

    private Print(Workbook book) {
        this.book = book;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    /** The same workbook, ready. */
    static byte[] ready(byte[] file) throws IOException {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            Print print = new Print(book);
            book.forEach(print::sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private void sheet(Sheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        CellRangeAddress used = used(sheet);
        if (used == null) {
            return;
        }
        for (int c = used.getFirstColumn(); c <= used.getLastColumn(); c++) {
            sheet.setColumnHidden(c, false);
        }
        float[] heights = new float[used.getLastRow() + 1];
        for (int r = used.getFirstRow(); r <= used.getLastRow(); r++) {
            for (int c = used.getFirstColumn(); c <= used.getLastColumn(); c++) {
                Cell cell = cell(sheet, r, c);
                cell.setCellStyle(ruled(cell.getCellStyle()));
                if (merge(sheet, r, c) == null) {
                    widen(sheet, cell);
                    heights[r] = Math.max(heights[r], height(text(cell), sheet.getColumnWidth(c)));
                }
            }
        }
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            makeRoom(sheet, merge, heights);
        }
        for (int r = used.getFirstRow(); r <= used.getLastRow(); r++) {
            sheet.getRow(r).setZeroHeight(false);
            sheet.getRow(r).setHeightInPoints(Math.min(400, heights[r]));
        }
    }

    /** What is filled in, with all that is merged with it; null when nothing is. */
    private static CellRangeAddress used(Sheet sheet) {
        CellRangeAddress used = null;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    int r = cell.getRowIndex();
                    int c = cell.getColumnIndex();
                    CellRangeAddress merge = merge(sheet, r, c);
                    int lastRow = merge == null ? r : merge.getLastRow();
                    int lastColumn = merge == null ? c : merge.getLastColumn();
                    used = used == null
                            ? new CellRangeAddress(r, lastRow, c, lastColumn)
                            : new CellRangeAddress(
                                    Math.min(used.getFirstRow(), r),
                                    Math.max(used.getLastRow(), lastRow),
                                    Math.min(used.getFirstColumn(), c),
                                    Math.max(used.getLastColumn(), lastColumn));
                }
            }
        }
        return used;
    }

    private static Cell cell(Sheet sheet, int r, int c) {
        Row row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
        return row.getCell(c) == null ? row.createCell(c) : row.getCell(c);
    }

    private static CellRangeAddress merge(Sheet sheet, int row, int column) {
        List<CellRangeAddress> merges = sheet.getMergedRegions();
        return merges.stream()
                .filter(merge -> merge.isInRange(row, column))
                .findFirst()
                .orElse(null);
    }

    private CellStyle ruled(CellStyle style) {
        return ruled.computeIfAbsent(style.getIndex(), index -> {
            CellStyle lined = book.createCellStyle();
            lined.cloneStyleFrom(style);
            lined.setWrapText(true);
            lined.setShrinkToFit(false);
            lined.setRotation((short) 0);
            lined.setBorderTop(BorderStyle.THIN);
            lined.setBorderBottom(BorderStyle.THIN);
            lined.setBorderLeft(BorderStyle.THIN);
            lined.setBorderRight(BorderStyle.THIN);
            return lined;
        });
    }

    private String text(Cell cell) {
        return formatter.formatCellValue(cell);
    }

    /** A number never wraps. */
    private void widen(Sheet sheet, Cell cell) {
        String text = text(cell);
        int needed = text.length() * 256 + 768;
        if (text.matches("[-0-9.,%]+") && needed > sheet.getColumnWidth(cell.getColumnIndex())) {
            sheet.setColumnWidth(cell.getColumnIndex(), needed);
        }
    }

    private void makeRoom(Sheet sheet, CellRangeAddress merge, float[] heights) {
        int last = Math.min(merge.getLastRow(), heights.length - 1);
        if (merge.getFirstRow() >= heights.length) {
            return;
        }
        int width = 0;
        for (int c = merge.getFirstColumn(); c <= merge.getLastColumn(); c++) {
            width += sheet.getColumnWidth(c);
        }
        float missing = height(text(cell(sheet, merge.getFirstRow(), merge.getFirstColumn())), width);
        for (int r = merge.getFirstRow(); r <= last; r++) {
            heights[r] = Math.max(16, heights[r]);
            missing -= heights[r];
        }
        heights[last] += Math.max(0, missing);
    }

    /** In points, of lines of 15. */
    private static float height(String text, int width) {
        double room = Math.max(1, width / 256.0 - 1.5);
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            double wide =
                    line.chars().mapToDouble(c -> c >= 0x2E80 ? 2.25 : 1.15).sum();
            lines += Math.max(1, (int) Math.ceil(wide / room + 0.15));
        }
        return lines * 15f + 2;
    }
}
