package io.github.ziping.pdf;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.DocumentLines;
import io.github.ziping.ooxml.PrintedCell;
import io.github.ziping.ooxml.RowOrigins;
import io.github.ziping.ooxml.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays the pages of a document below each other on one sheet. Of the lines outside tables only those near one are taken, as in
 * a Word document.
 */
final class PdfSheet {
    static final String NAME = "PDF";

    /** Edges of tables on different pages that are nearer are one, in points. */
    private static final double SAME_EDGE = 1.2;

    private final List<Double> columns;
    private final List<Cell> lines = new ArrayList<>();
    private final List<RowOrigins.Part> parts = new ArrayList<>();
    private final Set<Integer> breaks = new HashSet<>();
    private final Set<Integer> lineRows = new HashSet<>();
    private final RunningTable tables = new RunningTable();
    private final int[] rowsOfPage;
    private final double end;
    private List<Waiting> waiting = new ArrayList<>();
    private String begin = "";
    private int page = -1;
    private int row;

    /**
     * A line that is laid when it is known what follows.
     *
     * @param page its page, from 0
     */
    private record Waiting(int page, String text) {}

    private PdfSheet(List<Double> columns, List<Page> pages) {
        this.columns = columns;
        this.rowsOfPage = new int[pages.size()];
        this.end = pages.stream().mapToDouble(Page::bottom).max().orElse(0);
    }

    /** The sheet of all pages. */
    static PdfSheet of(List<Page> pages) throws PdfGuard.TooMuchException {
        List<Double> edges = new ArrayList<>();
        pages.forEach(page ->
                page.tables().forEach(table -> edges.addAll(table.table().edges())));
        PdfSheet sheet = new PdfSheet(Rulings.places(edges, SAME_EDGE), pages);
        for (int i = 0; i < pages.size(); i++) {
            sheet.add(i, pages.get(i), i == 0 ? null : pages.get(i - 1));
        }
        sheet.layWaiting(false);
        return sheet;
    }

    RowOrigins origins() {
        return new RowOrigins(parts.isEmpty() ? List.of(new RowOrigins.Part(name(0), 0, 0)) : parts, lineRows);
    }

    Sheet sheet() {
        List<Cell> cells = new ArrayList<>(lines);
        List<Sheet.Range> merges = new ArrayList<>();
        for (Area area : tables.areas()) {
            if (!area.isEmpty()) {
                cells.add(PrintedCell.of(area.row(), area.column, area.text()));
            }
            if (area.isTall() || area.lastColumn > area.column) {
                merges.add(new Sheet.Range(area.row(), area.column, area.lastRow(), area.lastColumn));
            }
        }
        if (columns.size() > 2) {
            lineRows.forEach(line -> merges.add(new Sheet.Range(line, 0, line, columns.size() - 2)));
        }
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        return new Sheet(NAME, cells, merges, breaks, null);
    }

    private static String name(int page) {
        return "第" + (page + 1) + "页";
    }

    private void add(int index, Page content, @Nullable Page before) throws PdfGuard.TooMuchException {
        double height = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < content.tables().size(); i++) {
            PageTable table = content.tables().get(i).table();
            List<Area> cells = content.tables().get(i).areas(columns);
            if (i == 0 && goesOn(content, before, cells, table.rows())) {
                waiting.clear();
            } else {
                await(index, content.linesBetween(height, table.top()));
                layWaiting(true);
                begin = begin(cells);
                if (i == 0 && index > 0) {
                    breaks.add(row);
                }
            }
            layTable(index, cells, table.rows());
            height = table.top();
        }
        await(index, content.linesBetween(height, Double.POSITIVE_INFINITY));
    }

    /**
     * Whether a page's first table is the rest of the one before. Lines between the two stand on both pages: they are a header and
     * a footer, but a title where the table begins alike. A page that was begun on purpose goes on with rows like those above.
     */
    private boolean goesOn(Page page, @Nullable Page before, List<Area> cells, int rows) {
        return before != null
                && page.mayGoOnFrom(before)
                && (page.linesAbove().isEmpty() || !begin.equals(begin(cells)))
                && (!page.isForcedBehind(before, end) || tables.isContinuedBy(cells, rows));
    }

    private static String begin(List<Area> cells) {
        return cells.stream()
                .filter(area -> !area.isEmpty())
                .map(Area::text)
                .findFirst()
                .orElse("");
    }

    private void await(int index, List<PageLine> found) {
        found.forEach(line -> waiting.add(new Waiting(index, line.text())));
    }

    /** Lays the lines that wait: those near the table before them, and those near the one that follows. */
    private void layWaiting(boolean tableFollows) {
        for (int i = 0; i < waiting.size(); i++) {
            boolean nearUpper = i < DocumentLines.NEAR_TABLE && !tables.areas().isEmpty();
            boolean nearLower = i >= waiting.size() - DocumentLines.NEAR_TABLE && tableFollows;
            if (nearUpper || nearLower) {
                layLine(waiting.get(i));
            }
        }
        waiting = new ArrayList<>();
        tables.end();
    }

    private void layLine(Waiting line) {
        startRow(line.page());
        lines.add(PrintedCell.of(row, 0, line.text()));
        lineRows.add(row);
        rowsOfPage[line.page()]++;
        row++;
    }

    private void layTable(int index, List<Area> cells, int rows) throws PdfGuard.TooMuchException {
        int taken = tables.add(cells, rows, row);
        rowsOfPage[index] += taken;
        if (rows > taken) {
            startRow(index);
        }
        rowsOfPage[index] += rows - taken;
        row += rows - taken;
        if (tables.areas().size() > Limits.CELLS_ON_SHEET) {
            throw new PdfGuard.TooMuchException("PDF 的单元格超过 " + Limits.CELLS_ON_SHEET + " 个");
        }
    }

    /** The sheet's next row is from this page. */
    private void startRow(int index) {
        if (index != page) {
            parts.add(new RowOrigins.Part(name(index), row, rowsOfPage[index]));
            page = index;
        }
    }
}
