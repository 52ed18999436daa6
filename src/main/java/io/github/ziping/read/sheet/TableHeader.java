package io.github.ziping.read.sheet;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a table: what each of its columns holds. They stand in one row, or in two or three where a lower
 * one divides a heading of the one above, e.g. 年度指标值 into 指标性质, 指标值 and 度量单位.
 */
public final class TableHeader {
    /** The first and the last column below a heading, and the last that it reaches over. */
    private record Span(HeaderWord word, int first, int last, int reach) {}

    private static final Comparator<Span> FROM_LEFT = Comparator.comparingInt(Span::first);

    /** The heading of the whole table stands no further above those of its columns. */
    private static final int LINES_ABOVE = 3;

    private final SheetGrid grid;
    private final SheetGrid.Row row;
    private final HeaderLines lines;
    private final Map<HeaderWord, Heading> columns;
    // from the left; arrays, and loops by index below: the innermost ones of all reading
    private final Span[] spans;
    private final @Nullable Cell[] cells;
    private int rowOfCells = -1;

    private TableHeader(SheetGrid grid, HeaderLines lines, Map<HeaderWord, Heading> columns) {
        this.grid = grid;
        this.row = lines.first();
        this.lines = lines;
        this.columns = columns;
        this.spans = new Span[columns.size()];
        int next = 0;
        for (Map.Entry<HeaderWord, Heading> entry : columns.entrySet()) {
            Cell cell = entry.getValue().cell();
            // over another heading that it hides, a heading stands by mistake
            int reach = grid.lastColumn(cell);
            int last = grid.hides(cell) ? cell.column() : reach;
            spans[next++] = new Span(entry.getKey(), cell.column(), last, reach);
        }
        Arrays.sort(spans, FROM_LEFT);
        this.cells = new Cell[spans.length];
    }

    /**
     * Finds the row with the most of these headings.
     *
     * @param shape what makes a row such a table
     */
    public static @Nullable TableHeader find(SheetGrid grid, TableShape shape) {
        TableHeader best = null;
        for (int i = 0; i < grid.rows().size(); i++) {
            TableHeader found = at(grid, i, shape);
            if (found != null && (best == null || found.size() > best.size())) {
                best = found;
            }
        }
        return best;
    }

    /** The table whose headings stand in this row, an index of {@link SheetGrid#rows}; null where they make no table. */
    public static @Nullable TableHeader at(SheetGrid grid, int index, TableShape shape) {
        List<HeaderWord> words = shape.columns();
        SheetGrid.Row row = grid.rows().get(index);
        if (row.headings().size() < 2 || !row.headsAny(words)) {
            return null;
        }
        return grid.tables(shape).at(index);
    }

    /** The same, looked for anew. */
    static @Nullable TableHeader read(SheetGrid grid, int index, TableShape shape) {
        List<HeaderWord> words = shape.columns();
        HeaderLines lines = HeaderLines.at(grid, index, words);
        List<Heading> headings = lines.headings(words);
        if (headings.size() < shape.least()) {
            return null;
        }
        TableHeader found = new TableHeader(grid, lines, assign(headings, words));
        if (found.size() < shape.least() || found.count(shape.core()) < 2) {
            return null;
        }
        Map<HeaderWord, Heading> more = new NearHeadings(grid, index, lines.count(), words).beside(found.columns);
        return more.size() == found.size() ? found : new TableHeader(grid, lines, more);
    }

    /** Each heading takes the first of its meanings that no heading before it took. */
    private static Map<HeaderWord, Heading> assign(List<Heading> headings, List<HeaderWord> words) {
        Map<HeaderWord, Heading> columns = new EnumMap<>(HeaderWord.class);
        for (Heading heading : headings) {
            for (int i = 0; i < words.size(); i++) {
                HeaderWord word = words.get(i);
                if (heading.means(word) && !columns.containsKey(word)) {
                    columns.put(word, heading);
                    break;
                }
            }
        }
        return columns;
    }

    private int count(List<HeaderWord> words) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            count += columns.containsKey(words.get(i)) ? 1 : 0;
        }
        return count;
    }

    public int size() {
        return columns.size();
    }

    public SheetGrid grid() {
        return grid;
    }

    /** The first header row's index from 0. */
    public int index() {
        return row.index();
    }

    /** The last header row's index from 0. */
    public int lastIndex() {
        return lines.last().index();
    }

    public @Nullable Heading heading(HeaderWord word) {
        return columns.get(word);
    }

    /** The headings of all funds: beside those of the columns, or in a line of their own right above them. */
    public List<Cell> corners() {
        List<Cell> corners = new ArrayList<>(1);
        Heading beside = columns.get(HeaderWord.FUNDS_HEAD);
        if (beside != null) {
            corners.add(beside.cell());
        }
        for (int i = index() - 1; i >= index() - LINES_ABOVE; i--) {
            SheetGrid.Row above = grid.row(i);
            if (above != null && above.isHeading(above.first(), HeaderWord.FUNDS_HEAD)) {
                corners.add(above.first());
            }
        }
        return corners;
    }

    public boolean has(HeaderWord word) {
        return columns.containsKey(word);
    }

    private @Nullable Span span(HeaderWord word) {
        int at = indexOf(word);
        return at < 0 ? null : spans[at];
    }

    private int indexOf(HeaderWord word) {
        for (int i = 0; i < spans.length; i++) {
            if (spans[i].word() == word) {
                return i;
            }
        }
        return -1;
    }

    /** The column of a heading, or -1. */
    public int column(HeaderWord word) {
        Span span = span(word);
        return span == null ? -1 : span.first();
    }

    /** The last column that a heading stands above, or -1. */
    public int lastColumn(HeaderWord word) {
        Span span = span(word);
        return span == null ? -1 : span.last();
    }

    /** The rightmost column that one of the table's headings reaches over. */
    public int lastColumn() {
        int last = -1;
        for (Span span : spans) {
            last = Math.max(last, span.reach());
        }
        return last;
    }

    /** The leftmost column that has one of the table's headings. */
    public int firstColumn() {
        int first = Integer.MAX_VALUE;
        for (Heading heading : columns.values()) {
            first = Math.min(first, heading.cell().column());
        }
        return first;
    }

    /**
     * What the row below says under this heading: null where it says nothing, and where several cells say something, since
     * which of them is meant nobody knows.
     */
    public @Nullable Cell cell(SheetGrid.Row below, HeaderWord word) {
        if (below.index() != rowOfCells) {
            // a row is asked for each of its cells several times
            rowOfCells = below.index();
            findCells(below.cells());
        }
        int at = indexOf(word);
        return at < 0 ? null : cells[at];
    }

    private void findCells(List<Cell> row) {
        int start = 0;
        for (int i = 0; i < spans.length; i++) {
            Span span = spans[i];
            while (start < row.size() && row.get(start).column() < span.first()) {
                start++;
            }
            int end = start;
            while (end < row.size() && row.get(end).column() <= span.last()) {
                end++;
            }
            boolean only = end == start + 1 && !runsOn(row.get(start), i);
            cells[i] = only ? row.get(start) : null;
        }
    }

    /** Whether a value goes on under the next heading: it is not this column's then. */
    private boolean runsOn(Cell cell, int at) {
        HeaderWord word = spans[at].word();
        if (word == HeaderWord.LEVEL1 || word == HeaderWord.LEVEL2) {
            return false;
        }
        int next = at + 1;
        while (next < spans.length && spans[next].first() <= spans[at].last()) {
            next++;
        }
        return next < spans.length && spans[next].first() <= grid.lastColumn(cell);
    }

    /**
     * Whether a cell below belongs to none of the table's columns, nor is a running number. A formula never counts: it is
     * not the department's own word.
     *
     * @param line whether the cell's row is a line of the table; if not, only the columns between the headings count
     */
    public boolean isStranger(SheetGrid.Row below, Cell cell, boolean line) {
        if (cell.formula() != null) {
            return false;
        }
        int column = cell.column();
        for (Span span : spans) {
            if (column >= span.first() && column <= span.reach()) {
                return cell(below, span.word()) == null;
            }
        }
        if (isOrdinal(cell)) {
            return false;
        }
        Cell last = row.cells().get(row.cells().size() - 1);
        return line || column >= row.first().column() && column <= grid.lastColumn(last);
    }

    /** Whether a cell below stands, wholly or in part, under a heading that nobody knows. */
    public boolean hasUnknownAbove(Cell below) {
        for (Cell heading : lines.cells()) {
            boolean above = grid.lastColumn(heading) >= below.column() && heading.column() <= grid.lastColumn(below);
            if (above && !isKnown(heading) && !lines.isDivided(heading)) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(Cell heading) {
        for (Heading known : columns.values()) {
            if (known.cell().ref().equals(heading.ref())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell stands in the column of running numbers. */
    public boolean isOrdinal(Cell cell) {
        Heading ordinal = row.heading(HeaderWord.ORDINAL);
        return ordinal != null && ordinal.cell().column() == cell.column();
    }

    /** Whether the row below repeats these headings. */
    public boolean isRepeatedBy(SheetGrid.Row below) {
        int same = 0;
        for (int i = 0; i < below.headings().size(); i++) {
            same += repeats(below.headings().get(i)) ? 1 : 0;
        }
        return same >= 3 || same == 2 && below.cells().size() == 2 || lines.isRepeatedBy(below);
    }

    /** Whether a heading below is one of these again. */
    private boolean repeats(Heading heading) {
        for (Map.Entry<HeaderWord, Heading> entry : columns.entrySet()) {
            if (heading.means(entry.getKey())
                    && heading.cell().column() == entry.getValue().cell().column()) {
                return true;
            }
        }
        return false;
    }

    /** Gives all headings, those that a lower row divides too, and that of running numbers. */
    public void forEachHeading(Consumer<Cell> use) {
        for (Heading heading : columns.values()) {
            use.accept(heading.cell());
        }
        Cell ordinal = ordinal(row);
        if (ordinal != null) {
            use.accept(ordinal);
        }
        for (Cell cell : lines.count() == 1 ? List.<Cell>of() : lines.cells()) {
            if (lines.isDivided(cell)) {
                use.accept(cell);
            }
        }
    }

    /** Gives the headings in a row below that are there again, e.g. on a second page. */
    public void forEachRepeated(SheetGrid.Row below, Consumer<Cell> use) {
        for (Heading heading : below.headings()) {
            if (repeats(heading)) {
                use.accept(heading.cell());
            }
        }
        for (Cell cell : below.cells()) {
            if (lines.isRepeatedBy(cell)) {
                use.accept(cell);
            }
        }
        Cell ordinal = ordinal(below);
        if (ordinal != null) {
            use.accept(ordinal);
        }
    }

    /** The running number in a row, or its heading; null where there is none. */
    public @Nullable Cell ordinal(SheetGrid.Row at) {
        Heading ordinal = row.heading(HeaderWord.ORDINAL);
        return ordinal == null ? null : at.cell(ordinal.cell().column());
    }
}
