package io.github.ziping.write.poi;

import io.github.ziping.write.xlsx.CellStyle;
import io.github.ziping.write.xlsx.CellTextEncoder;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Draws one sheet with POI: every cell gets its content and its style in one call. Rows and columns count from 0. */
public final class PoiSheet {
    private final XSSFSheet sheet;
    private final PoiStyles styles;

    public PoiSheet(XSSFSheet sheet, PoiStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.setDisplayGridlines(false);
        sheet.setZoom(100);
        sheet.setActiveCell(new CellAddress(0, 0));
    }

    public XSSFSheet sheet() {
        return sheet;
    }

    /** A column's width in characters, exactly as the file shall say it. */
    public void width(int column, double characters) {
        sheet.getColumnHelper().setColWidth(column, characters);
        sheet.getColumnHelper().setCustomWidth(column, true);
    }

    public void height(int row, double points) {
        row(row).setHeightInPoints((float) points);
    }

    XSSFCell blank(int row, int column, CellStyle look) {
        XSSFCell cell = row(row).getCell(column);
        XSSFCell known = cell == null ? row(row).createCell(column) : cell;
        known.setCellStyle(styles.of(look));
        return known;
    }

    /** A text, always as a string cell: POI's setter takes no text for a formula. */
    /** A cell that says nothing and is there all the same, as a merged one must be for whoever reads the sheet. */
    public void emptyText(int row, int column, CellStyle look) {
        blank(row, column, look).setCellValue("");
    }

    public void text(int row, int column, @Nullable String text, CellStyle look) {
        XSSFCell cell = blank(row, column, look);
        if (text != null && !text.isEmpty()) {
            cell.setCellValue(CellTextEncoder.encode(text));
        }
    }

    /** Merges a block, every cell of it styled, so that its lines are drawn on all sides. */
    public void merge(int firstRow, int lastRow, int firstColumn, int lastColumn, CellStyle look) {
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                blank(row, column, look);
            }
        }
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    void margins(double left, double right, double top, double bottom, double header, double footer) {
        sheet.setMargin(PageMargin.LEFT, left);
        sheet.setMargin(PageMargin.RIGHT, right);
        sheet.setMargin(PageMargin.TOP, top);
        sheet.setMargin(PageMargin.BOTTOM, bottom);
        sheet.setMargin(PageMargin.HEADER, header);
        sheet.setMargin(PageMargin.FOOTER, footer);
    }

    private XSSFRow row(int index) {
        XSSFRow row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
