package io.github.ziping.write.poi;

import io.github.ziping.model.Decimals;
import io.github.ziping.write.xlsx.CellStyle;
import io.github.ziping.write.xlsx.CellTextEncoder;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

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

    /** A first height: the row still grows by itself as its cells are filled. */
    public void startHeight(int row, double points) {
        height(row, points);
        row(row).getCTRow().unsetCustomHeight();
    }

    XSSFCell blank(int row, int column, CellStyle look) {
        XSSFCell cell = row(row).getCell(column);
        XSSFCell known = cell == null ? row(row).createCell(column) : cell;
        known.setCellStyle(styles.of(look));
        return known;
    }

    /** A text, always as a string cell: POI's setter takes no text for a formula. */
    public void text(int row, int column, @Nullable String text, CellStyle look) {
        XSSFCell cell = blank(row, column, look);
        if (text != null && !text.isEmpty()) {
            cell.setCellValue(CellTextEncoder.encode(text));
        }
    }

    /**
     * A number.
     *
     * @throws IllegalArgumentException when a cell cannot hold all its digits
     */
    public void number(int row, int column, @Nullable BigDecimal number, CellStyle look) {
        XSSFCell cell = blank(row, column, look);
        if (number != null) {
            cell.setCellValue(asDouble(number));
        }
    }

    /** A live formula with the value that it shows where nothing computes. */
    public void formula(int row, int column, String formula, BigDecimal value, CellStyle look) {
        XSSFCell cell = blank(row, column, look);
        cell.setCellFormula(formula);
        cell.setCellValue(value.doubleValue());
    }

    /**
     * A live formula that gives a text and is the same in a column from one row to another: the file says it once.
     *
     * @param formula as it is in the first of the rows; without the names of sheets, which POI loses here
     */
    public void shared(int row, int column, int firstRow, int lastRow, String formula, String value, CellStyle look) {
        XSSFCell cell = blank(row, column, look);
        CTCellFormula shared = cell.getCTCell().addNewF();
        shared.setT(STCellFormulaType.SHARED);
        shared.setSi(0);
        if (row == firstRow) {
            shared.setRef(new CellRangeAddress(firstRow, lastRow, column, column).formatAsString());
            shared.setStringValue(formula);
        }
        cell.setCellValue(CellTextEncoder.encode(value));
    }

    /** A live formula that gives a text. */
    public void formula(int row, int column, String formula, String value, CellStyle look) {
        XSSFCell cell = blank(row, column, look);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
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

    /** A text over several columns of a row. */
    public void wideText(int row, int firstColumn, int lastColumn, @Nullable String text, CellStyle look) {
        merge(row, row, firstColumn, lastColumn, look);
        text(row, firstColumn, text, look);
    }

    /** The style of cells of a row that do not exist. */
    public void rowLook(int row, CellStyle look) {
        row(row).setRowStyle(styles.of(look));
    }

    /** Guards formulas and headings without a password; rows may still be inserted, deleted and resized. */
    public void protect() {
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        sheet.lockFormatCells(true);
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockObjects(true);
        sheet.lockScenarios(true);
        sheet.enableLocking();
    }

    /** A4, one page wide, as many pages long as it takes. */
    public void printOnePageWide(boolean landscape) {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        margins(0.5, 0.5, 0.6, 0.6, 0.3, 0.3);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
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

    private static double asDouble(BigDecimal number) {
        if (!Decimals.fitsSpreadsheet(number)) {
            throw new IllegalArgumentException("a cell holds at most 15 digits of " + number);
        }
        return number.doubleValue();
    }
}
