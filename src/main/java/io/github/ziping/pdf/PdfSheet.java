package io.github.ziping.pdf;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.NumberFormat;
import io.github.ziping.ooxml.RowOrigins;
import io.github.ziping.ooxml.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lays the pages of a document below each other on one sheet. */
final class PdfSheet {
    static final String NAME = "PDF";

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "第?\\s*[0-9]+\\s*页?([,，\\s]*共\\s*[0-9]+\\s*页)?|[-–—]+\\s*[0-9]+\\s*[-–—]+|[0-9]+\\s*/\\s*[0-9]+");

    private final List<Double> columns;
    private final List<Area> areas = new ArrayList<>();
    private final List<RowOrigins.Part> parts = new ArrayList<>();
    private final Set<Integer> breaks = new HashSet<>();
    private final Set<Integer> lineRows = new HashSet<>();
    private List<Area> bottom = List.of();
    private int row;

    private PdfSheet(List<Double> columns) {
        this.columns = columns;
    }

    /** The sheet of all pages. */
    static PdfSheet of(List<PageContent> pages) throws PdfGuard.TooMuchException {
        List<List<PageTable>> tables = new ArrayList<>();
        List<Double> edges = new ArrayList<>();
        for (PageContent page : pages) {
            tables.add(PageTable.find(page));
            tables.get(tables.size() - 1).forEach(table -> edges.addAll(table.edges()));
        }
        List<Double> columns = Rulings.places(edges);
        PdfSheet sheet = new PdfSheet(columns.size() < 2 ? List.of(0.0, 1.0) : columns);
        for (int i = 0; i < pages.size(); i++) {
            sheet.add(i, pages.get(i), tables.get(i));
        }
        return sheet;
    }

    RowOrigins origins() {
        return new RowOrigins(parts, lineRows);
    }

    Sheet sheet() {
        List<Cell> cells = new ArrayList<>();
        List<Sheet.Range> merges = new ArrayList<>();
        areas.sort(Comparator.<Area>comparingInt(a -> a.row).thenComparingInt(a -> a.column));
        for (Area area : areas) {
            if (!area.text.isEmpty()) {
                cells.add(new Cell(area.row, area.column, Cell.Kind.TEXT, area.text, null, NumberFormat.GENERAL));
            }
            if (area.isTall() || area.lastColumn > area.column) {
                merges.add(new Sheet.Range(area.row, area.column, area.lastRow, area.lastColumn));
            }
        }
        return new Sheet(NAME, cells, merges, breaks, null);
    }

    private void add(int index, PageContent page, List<PageTable> tables) throws PdfGuard.TooMuchException {
        int start = row;
        boolean goesOn = false;
        List<Glyph> free = new ArrayList<>(page.glyphs());
        List<List<Glyph>> inside = new ArrayList<>();
        for (PageTable table : tables) {
            inside.add(free.stream().filter(table::contains).toList());
            free.removeIf(table::contains);
        }
        List<List<Glyph>> lines = new ArrayList<>(CellText.lines(free));
        lines.removeIf(line -> isNoText(line, page.height()));
        for (int i = 0; i < tables.size(); i++) {
            PageTable table = tables.get(i);
            while (!lines.isEmpty() && lines.get(0).get(0).middle() < table.top()) {
                addLine(lines.remove(0));
            }
            goesOn |= addTable(table, inside.get(i));
        }
        lines.forEach(this::addLine);
        if (row > start || goesOn) {
            int first = goesOn && start == row ? start - 1 : start;
            parts.add(new RowOrigins.Part("第" + (index + 1) + "页", first, goesOn ? 1 : 0));
            if (index > 0) {
                breaks.add(first);
            }
        } else if (parts.isEmpty()) {
            parts.add(new RowOrigins.Part("第" + (index + 1) + "页", 0, 0));
        }
    }

    private static boolean isNoText(List<Glyph> line, double height) {
        String text = CellText.line(line);
        double middle = line.get(0).middle();
        boolean edge = middle < height / 10 || middle > height * 0.9;
        return text.isEmpty() || edge && PAGE_NUMBER.matcher(text).matches();
    }

    private void addLine(List<Glyph> line) {
        lineRows.add(row);
        areas.add(new Area(row, row, 0, columns.size() - 2, CellText.line(line)));
        row++;
        bottom = List.of();
    }

    private boolean addTable(PageTable table, List<Glyph> glyphs) throws PdfGuard.TooMuchException {
        int base = row;
        List<Area> added = table.areas(base, columns, glyphs);
        List<Area> top = added.stream().filter(area -> area.row == base).toList();
        boolean oneRow = !bottom.isEmpty() && PageJoin.isOneRow(bottom, top);
        int shift = oneRow ? 1 : 0;
        List<Area> last = new ArrayList<>();
        int end = base + table.rows() - 1 - shift;
        for (Area area : added) {
            Area upper = area.row == base ? PageJoin.over(area, bottom) : null;
            Area placed;
            if (upper != null && (oneRow || PageJoin.isOneLabel(upper, area))) {
                upper.text = CellText.joined(upper.text, area.text);
                upper.lastRow = area.lastRow - shift;
                placed = upper;
            } else {
                placed = new Area(area.row - shift, area.lastRow - shift, area.column, area.lastColumn, area.text);
                areas.add(placed);
            }
            if (placed.lastRow == end) {
                last.add(placed);
            }
        }
        if (areas.size() > Limits.CELLS_ON_SHEET) {
            throw new PdfGuard.TooMuchException("PDF 的单元格超过 " + Limits.CELLS_ON_SHEET + " 个");
        }
        row = end + 1;
        bottom = last;
        return oneRow;
    }
}
