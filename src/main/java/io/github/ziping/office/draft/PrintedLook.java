package io.github.ziping.office.draft;

import io.github.ziping.profile.FormDesign;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;

/** How a printed form looks: fonts, widths, heights and print set-up, as the file states them. */
final class PrintedLook {
    private static final double WIDTH_UNITS = 256.0;
    private static final double MOST_MARGIN = 3;

    /**
     * The font of a cell.
     *
     * @param family e.g. 宋体
     * @param size points
     * @param bold whether it is bold
     */
    record FontLook(String family, double size, boolean bold) {}

    private final Sheet sheet;
    private final FontLook body;

    private PrintedLook(Sheet sheet) {
        this.sheet = sheet;
        this.body = mostFrequent(sheet);
    }

    /**
     * Looks at a sheet.
     *
     * @param password opens a protected file; null when there is none
     * @throws IOException when the file's looks cannot be read, though its texts can
     */
    static PrintedLook of(byte[] content, int index, @Nullable String password) throws IOException {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(content), password)) {
            return new PrintedLook(book.getSheetAt(index));
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static FontLook mostFrequent(Sheet sheet) {
        Map<FontLook, Integer> counts = new HashMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                FontLook look = look(cell);
                counts.merge(new FontLook(look.family(), look.size(), false), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<FontLook, Integer>comparingByValue()
                        .thenComparing(
                                Comparator.comparing(entry -> entry.getKey().toString())))
                .map(Map.Entry::getKey)
                .orElse(new FontLook("宋体", 9, false));
    }

    private static FontLook look(Cell cell) {
        Font font = cell.getSheet().getWorkbook().getFontAt(cell.getCellStyle().getFontIndex());
        return new FontLook(font.getFontName(), font.getFontHeight() / 20.0, font.getBold());
    }

    /** The font that most cells have. */
    FontLook body() {
        return body;
    }

    /** The font of a cell; that of the others where there is no such cell. */
    FontLook font(int row, int column) {
        Row found = sheet.getRow(row);
        Cell cell = found == null ? null : found.getCell(column);
        return cell == null ? body : look(cell);
    }

    /** Whether a cell's number is shown as a percentage. */
    boolean isPercent(int row, int column) {
        Row found = sheet.getRow(row);
        Cell cell = found == null ? null : found.getCell(column);
        return cell != null && cell.getCellStyle().getDataFormatString().contains("%");
    }

    /** Whether anybody set the widths of the columns. */
    boolean hasWidths(int firstColumn, int lastColumn) {
        for (int column = firstColumn; column <= lastColumn; column++) {
            if (sheet.getColumnWidth(column) != sheet.getColumnWidth(firstColumn)) {
                return true;
            }
        }
        return false;
    }

    /** A column's width in digits of the file's own Normal style. */
    double width(int column) {
        return sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) / WIDTH_UNITS;
    }

    /** A row's height in points; 0 where nobody set one. */
    double height(int row) {
        Row found = sheet.getRow(row);
        boolean set = found != null && found.getHeight() != sheet.getDefaultRowHeight();
        return set ? found.getHeightInPoints() : 0;
    }

    /**
     * The print set-up.
     *
     * @param other for a file that has none
     */
    FormDesign.Page page(FormDesign.Page other) {
        double left = sheet.getMargin(PageMargin.LEFT);
        double right = sheet.getMargin(PageMargin.RIGHT);
        if (left <= 0 || right <= 0 || left > MOST_MARGIN || right > MOST_MARGIN) {
            return other;
        }
        PrintSetup print = sheet.getPrintSetup();
        boolean scaled = !sheet.getFitToPage() && print.getScale() >= 10 && print.getScale() <= 400;
        String footer = sheet.getFooter().getCenter();
        return new FormDesign.Page(
                print.getLandscape(),
                scaled ? print.getScale() : 100,
                left,
                right,
                margin(PageMargin.TOP, other.top()),
                margin(PageMargin.BOTTOM, other.bottom()),
                margin(PageMargin.HEADER, other.header()),
                margin(PageMargin.FOOTER, other.footer()),
                footer == null || footer.isEmpty() ? other.footerText() : footer);
    }

    private double margin(PageMargin side, double other) {
        double inches = sheet.getMargin(side);
        return inches < 0 || inches > MOST_MARGIN ? other : inches;
    }
}
