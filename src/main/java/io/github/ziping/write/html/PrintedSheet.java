package io.github.ziping.write.html;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.ooxml.xlsx.XlsxFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook that this program wrote, as it is printed: columns, rows, styles, merges and shown texts. */
final class PrintedSheet {
    /** The numbers of styles of a row's cells from the left; a cell that is not there has style 0. */
    private final List<int[]> styleNumbers = new ArrayList<>();

    private final List<Double> widths = new ArrayList<>();
    private final Map<CellRef, Cell> cells = new HashMap<>();
    private final Map<CellRef, String> links = new HashMap<>();
    private final SheetStyles styles;
    private final Sheet content;
    private final PaperSize paper = new PaperSize();

    private PrintedSheet(SheetStyles styles, Sheet content) {
        this.styles = styles;
        this.content = content;
        for (Cell cell : content.cells()) {
            cells.put(cell.ref(), cell);
        }
    }

    /**
     * Reads it.
     *
     * @param xlsx a whole workbook
     * @throws IllegalArgumentException when its sheet holds more than a file may that is read; the text is Chinese
     */
    static PrintedSheet of(byte[] xlsx) {
        try {
            ZipArchive zip = ZipArchive.open(xlsx);
            XlsxFile file = XlsxFile.open(zip);
            String part = file.sheetPart(0);
            PrintedSheet sheet = new PrintedSheet(SheetStyles.of(zip), file.sheet(0, RowFilter.ALL));
            sheet.scan(new XmlScanner(zip.required(part), part));
            return sheet;
        } catch (OoxmlException e) {
            throw new IllegalArgumentException(e.text(), e);
        }
    }

    private void scan(XmlScanner xml) throws OoxmlException {
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event != Event.START) {
                continue;
            }
            if (xml.is("c")) {
                cell(CellRef.parse(String.valueOf(xml.attribute("r"))), xml.intAttribute("s", 0));
            } else if (xml.is("col")) {
                columns(xml);
            } else if (xml.is("hyperlink") && xml.attribute("location") != null) {
                links.put(
                        CellRef.parse(String.valueOf(xml.attribute("ref"))), String.valueOf(xml.attribute("location")));
            } else {
                paper.read(xml);
            }
        }
    }

    private void cell(CellRef at, int style) {
        while (styleNumbers.size() <= at.row()) {
            styleNumbers.add(new int[0]);
        }
        int[] row = styleNumbers.get(at.row());
        if (row.length <= at.column()) {
            row = Arrays.copyOf(row, at.column() + 1);
            styleNumbers.set(at.row(), row);
        }
        row[at.column()] = style;
    }

    private void columns(XmlScanner xml) throws OoxmlException {
        double width = xml.flag("hidden") ? 0 : Double.parseDouble(String.valueOf(xml.attribute("width")));
        // programs let the last range go on to the sheet's edge
        int last = Math.min(xml.intAttribute("max", 1), Math.max(widths.size(), xml.intAttribute("min", 1)) + 100);
        while (widths.size() < last) {
            widths.add(width);
        }
    }

    /** How many rows there are. */
    int rows() {
        return styleNumbers.size();
    }

    /** How many columns the widest row has. */
    int columns() {
        int columns = 0;
        for (int[] row : styleNumbers) {
            columns = Math.max(columns, row.length);
        }
        return columns;
    }

    /** A column's width in characters. */
    double width(int column) {
        return column < widths.size() ? widths.get(column) : SheetCss.DEFAULT_WIDTH;
    }

    /** The merged ranges. */
    List<Sheet.Range> merges() {
        return content.merges();
    }

    /** Whether a printed page begins with a row. */
    boolean startsPage(int row) {
        return content.pageBreaks().contains(row);
    }

    /** The number of a cell's style. */
    int style(int row, int column) {
        int[] known = row < styleNumbers.size() ? styleNumbers.get(row) : new int[0];
        return column < known.length ? known[column] : 0;
    }

    /** Whether a cell holds a number. */
    boolean isNumber(int row, int column) {
        Cell cell = cells.get(new CellRef(row, column));
        return cell != null && cell.kind() == Cell.Kind.NUMBER;
    }

    /** What a reader sees in a cell; empty for nothing. */
    String text(int row, int column) {
        Cell cell = cells.get(new CellRef(row, column));
        if (cell == null) {
            return "";
        }
        return cell.kind() == Cell.Kind.NUMBER
                ? ShownNumber.of(styles.format(style(row, column)), cell.text())
                : cell.text();
    }

    /** Where a cell's link leads within the workbook; null for none. */
    @Nullable
    String link(int row, int column) {
        return links.get(new CellRef(row, column));
    }

    SheetStyles styles() {
        return styles;
    }

    PaperSize paper() {
        return paper;
    }
}
