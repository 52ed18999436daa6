package io.github.ziping.pdf;

import io.github.ziping.model.Limits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A ruled table of a page: the smallest rectangles that its lines close are its cells. */
final class PageTable {
    /** Between a cell's line and its text, in points: Word leaves 5.4. */
    private static final double MOST_MARGIN = 6;

    private final List<Double> edges;
    private final List<Double> heights;
    private final Walls left;
    private final Walls above;

    /**
     * A cell in the table's own rows and columns, all included.
     *
     * @param openTop whether the table begins with it and has no line above it
     * @param openBottom whether the table ends with it and has no line below it
     */
    record Box(int row, int lastRow, int column, int lastColumn, boolean openTop, boolean openBottom) {}

    private PageTable(List<Double> edges, List<Double> heights, List<Ruling> horizontals, List<Ruling> verticals) {
        this.edges = edges;
        this.heights = heights;
        this.left = new Walls(edges, heights, verticals);
        this.above = new Walls(heights, edges, horizontals);
    }

    /** The tables of a page from top to bottom; tables whose heights overlap are one. */
    static List<PageTable> find(PageContent page) {
        List<Ruling> across = Rulings.joined(page.horizontals());
        List<Ruling> down = new ArrayList<>(Rulings.joined(page.verticals()));
        down.sort(Comparator.comparingDouble(Ruling::from));
        List<PageTable> tables = new ArrayList<>();
        int i = 0;
        while (i < down.size()) {
            double top = down.get(i).from();
            double bottom = down.get(i).to();
            List<Ruling> verticals = new ArrayList<>();
            while (i < down.size() && down.get(i).from() <= bottom + Rulings.NEAR) {
                bottom = Math.max(bottom, down.get(i).to());
                verticals.add(down.get(i++));
            }
            double from = top - Rulings.NEAR;
            double to = bottom + Rulings.NEAR;
            List<Ruling> horizontals = across.stream()
                    .filter(line -> line.at() >= from && line.at() <= to)
                    .toList();
            PageTable table = new PageTable(
                    edges(horizontals, verticals), heights(horizontals, top, bottom), horizontals, verticals);
            if (table.edges.size() > 1 && table.heights.size() > 1) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** Where verticals stand, and where the horizontals end beyond them: a table may have no lines at its sides. */
    private static List<Double> edges(List<Ruling> horizontals, List<Ruling> verticals) {
        List<Double> edges = new ArrayList<>(verticals.stream().map(Ruling::at).toList());
        horizontals.stream().mapToDouble(Ruling::from).min().ifPresent(edges::add);
        horizontals.stream().mapToDouble(Ruling::to).max().ifPresent(edges::add);
        return Rulings.places(edges);
    }

    /** Where horizontals stand, and where the verticals end: a row that goes on over the page may have no line at its cut side. */
    private static List<Double> heights(List<Ruling> horizontals, double top, double bottom) {
        List<Double> heights = new ArrayList<>(horizontals.stream().map(Ruling::at).toList());
        if (heights.stream().noneMatch(height -> height < top + 2 * Rulings.NEAR)) {
            heights.add(top);
        }
        if (heights.stream().noneMatch(height -> height > bottom - 2 * Rulings.NEAR)) {
            heights.add(bottom);
        }
        return Rulings.places(heights);
    }

    double top() {
        return heights.get(0);
    }

    double bottom() {
        return heights.get(rows());
    }

    double firstRowHeight() {
        return heights.get(1) - heights.get(0);
    }

    List<Double> edges() {
        return edges;
    }

    int rows() {
        return heights.size() - 1;
    }

    private int columns() {
        return edges.size() - 1;
    }

    /** Whether a glyph belongs to one of its cells; what a page cuts off is seen at its edge. */
    boolean contains(Glyph glyph) {
        Glyph.Spot seen = glyph.seen();
        return seen.y() >= heights.get(0) - Rulings.NEAR
                && seen.y() <= heights.get(rows()) + Rulings.NEAR
                && seen.x() >= edges.get(0) - Rulings.NEAR
                && seen.x() <= edges.get(columns()) + Rulings.NEAR;
    }

    /** Whether another table is as wide and stands in the same place. */
    boolean isAsWideAs(PageTable upper) {
        return Math.abs(edges.get(0) - upper.edges.get(0)) <= Rulings.NEAR
                && Math.abs(edges.get(columns()) - upper.edges.get(upper.columns())) <= Rulings.NEAR;
    }

    /**
     * The cells with their texts, by rows, which are counted from the table's first.
     *
     * @param places the edges of the sheet's columns
     */
    List<Area> areas(List<Double> places, List<Glyph> glyphs) throws PdfGuard.TooMuchException {
        if ((long) columns() * rows() > Limits.CELLS_ON_SHEET) {
            throw new PdfGuard.TooMuchException("PDF 一页的单元格超过 " + Limits.CELLS_ON_SHEET + " 个");
        }
        int[] owner = new int[columns() * rows()];
        List<Box> boxes = boxes(owner);
        CellTexts found = CellTexts.of(
                boxes.stream().map(this::rectangle).toList(),
                spot -> owner[index(heights, spot.y()) * columns() + index(edges, spot.x())],
                glyphs);
        List<List<Glyph>> texts = found.glyphs();
        double margins = 2 * margin(boxes, texts);
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            double from = edges.get(box.column());
            double to = edges.get(box.lastColumn() + 1);
            int first = Rulings.nearest(places, from);
            int last = Math.max(first, Rulings.nearest(places, to) - 1);
            CellText text = found.isUnclear(i) ? CellText.UNCLEAR : CellText.of(texts.get(i), to - from - margins);
            areas.add(new Area(box, first, last, text));
        }
        return areas;
    }

    private CellTexts.Rectangle rectangle(Box box) {
        return new CellTexts.Rectangle(
                edges.get(box.column()),
                heights.get(box.row()),
                edges.get(box.lastColumn() + 1),
                heights.get(box.lastRow() + 1));
    }

    /** The least distance of a text from the line at its left: no line of a text is nearer to it, nor to the one at its right. */
    private double margin(List<Box> boxes, List<List<Glyph>> texts) {
        double margin = MOST_MARGIN;
        for (int i = 0; i < boxes.size(); i++) {
            double edge = edges.get(boxes.get(i).column());
            for (Glyph glyph : texts.get(i)) {
                margin = glyph.left() >= edge ? Math.min(margin, glyph.left() - edge) : margin;
            }
        }
        return margin;
    }

    private List<Box> boxes(int[] owner) {
        List<Box> boxes = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int cell = 0; cell < owner.length; cell = taken.nextClearBit(cell)) {
            Box box = box(cell / columns(), cell % columns(), taken);
            for (int r = box.row(); r <= box.lastRow(); r++) {
                for (int c = box.column(); c <= box.lastColumn(); c++) {
                    owner[r * columns() + c] = boxes.size();
                    taken.set(r * columns() + c);
                }
            }
            boxes.add(box);
        }
        return boxes;
    }

    private Box box(int row, int column, BitSet taken) {
        int right = column;
        while (right + 1 < columns() && !taken.get(row * columns() + right + 1) && !left.isAt(right + 1, row)) {
            right++;
        }
        int bottom = row;
        while (bottom + 1 < rows()
                && !above.isAt(bottom + 1, column)
                && !taken.get((bottom + 1) * columns() + column)) {
            bottom++;
        }
        return new Box(
                row,
                bottom,
                column,
                right,
                row == 0 && !above.isAt(0, column),
                bottom == rows() - 1 && !above.isAt(rows(), column));
    }

    private static int index(List<Double> edges, double value) {
        int low = 0;
        int high = edges.size() - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (edges.get(middle) <= value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
