package io.github.ziping.pdf;

import io.github.ziping.model.Limits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A ruled table of a page: the smallest rectangles that its lines close are its cells. */
final class PageTable {
    private final List<Double> edges;
    private final List<Double> heights;
    private final Walls left;
    private final Walls above;
    private final List<Box> boxes = new ArrayList<>();

    /** The number of the box that each place of the grid belongs to, row by row. */
    private final int[] owner;

    /**
     * A cell in the table's own rows and columns, all included.
     *
     * @param openTop whether the table begins with it and has no line above it
     * @param openBottom whether the table ends with it and has no line below it
     */
    record Box(int row, int lastRow, int column, int lastColumn, boolean openTop, boolean openBottom) {}

    private PageTable(List<Double> edges, List<Double> heights, List<Ruling> horizontals, List<Ruling> verticals)
            throws PdfGuard.TooMuchException {
        if ((long) (edges.size() - 1) * (heights.size() - 1) > Limits.CELLS_ON_SHEET) {
            throw new PdfGuard.TooMuchException("PDF 一页的单元格超过 " + Limits.CELLS_ON_SHEET + " 个");
        }
        this.edges = edges;
        this.heights = heights;
        this.left = new Walls(edges, heights, verticals);
        this.above = new Walls(heights, edges, horizontals);
        this.owner = new int[columns() * rows()];
        findBoxes();
    }

    /** The tables of a page from top to bottom; tables whose heights overlap are one. */
    static List<PageTable> find(PageContent page) throws PdfGuard.TooMuchException {
        // by their heights
        List<Ruling> across = Rulings.joined(page.horizontals());
        List<Ruling> down = new ArrayList<>(Rulings.joined(page.verticals()));
        down.sort(Comparator.comparingDouble(Ruling::from));
        List<PageTable> tables = new ArrayList<>();
        int firstAcross = 0;
        int i = 0;
        while (i < down.size()) {
            double top = down.get(i).from();
            double bottom = down.get(i).to();
            int first = i;
            while (i < down.size() && down.get(i).from() <= bottom + Rulings.NEAR) {
                bottom = Math.max(bottom, down.get(i).to());
                i++;
            }
            while (firstAcross < across.size() && across.get(firstAcross).at() < top - Rulings.NEAR) {
                firstAcross++;
            }
            int lastAcross = firstAcross;
            while (lastAcross < across.size() && across.get(lastAcross).at() <= bottom + Rulings.NEAR) {
                lastAcross++;
            }
            add(tables, across.subList(firstAcross, lastAcross), down.subList(first, i), top, bottom);
            firstAcross = lastAcross;
        }
        return tables;
    }

    private static void add(
            List<PageTable> tables, List<Ruling> horizontals, List<Ruling> verticals, double top, double bottom)
            throws PdfGuard.TooMuchException {
        List<Double> edges = edges(horizontals, verticals);
        List<Double> heights = heights(horizontals, top, bottom);
        if (edges.size() > 1 && heights.size() > 1) {
            tables.add(new PageTable(edges, heights, horizontals, verticals));
        }
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
        List<Double> heights =
                new ArrayList<>(horizontals.stream().map(Ruling::at).toList());
        if (heights.stream().noneMatch(height -> height < top + 2 * Rulings.NEAR)) {
            heights.add(top);
        }
        if (heights.stream().noneMatch(height -> height > bottom - 2 * Rulings.NEAR)) {
            heights.add(bottom);
        }
        return Rulings.places(heights);
    }

    private void findBoxes() {
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

    /** Its cells, by rows. */
    List<Box> boxes() {
        return boxes;
    }

    /** Where a cell stands on the page. */
    CellTexts.Rectangle rectangle(Box box) {
        return new CellTexts.Rectangle(
                edges.get(box.column()),
                heights.get(box.row()),
                edges.get(box.lastColumn() + 1),
                heights.get(box.lastRow() + 1));
    }

    /** The number of the cell at a place, or of the one next to it where there is none. */
    int boxAt(Glyph.Spot spot) {
        return owner[index(heights, spot.y()) * columns() + index(edges, spot.x())];
    }

    /** Whether a glyph belongs to one of its cells; what a page cuts off is seen at its edge. */
    boolean contains(Glyph glyph) {
        Glyph.Spot seen = glyph.seen();
        return seen.y() >= top() - Rulings.NEAR
                && seen.y() <= bottom() + Rulings.NEAR
                && seen.x() >= edges.get(0) - Rulings.NEAR
                && seen.x() <= edges.get(columns()) + Rulings.NEAR;
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
