package io.github.ziping.pdf;

import io.github.ziping.model.Limits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A ruled table of a page: the smallest rectangles that its lines close are its cells. */
final class PageTable {
    private final List<Ruling> horizontals;
    private final List<Ruling> verticals;
    private final List<Double> edges;
    private final List<Double> heights;

    private PageTable(List<Ruling> horizontals, List<Ruling> verticals) {
        this.horizontals = horizontals;
        this.verticals = verticals;
        this.edges = Rulings.places(verticals.stream().map(Ruling::at).toList());
        this.heights = Rulings.places(horizontals.stream().map(Ruling::at).toList());
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
            List<Ruling> horizontals = new ArrayList<>(across.stream()
                    .filter(line -> line.at() >= from && line.at() <= to)
                    .toList());
            PageTable table = closed(horizontals, verticals, top, bottom);
            if (table.edges.size() > 1 && table.heights.size() > 1) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** A row that goes on over the page may have no line at its cut side: the verticals' ends close it. */
    private static PageTable closed(List<Ruling> horizontals, List<Ruling> verticals, double top, double bottom) {
        double left = verticals.stream().mapToDouble(Ruling::at).min().orElse(0);
        double right = verticals.stream().mapToDouble(Ruling::at).max().orElse(0);
        if (horizontals.stream().noneMatch(line -> line.at() < top + 2 * Rulings.NEAR)) {
            horizontals.add(new Ruling(top, left, right));
        }
        if (horizontals.stream().noneMatch(line -> line.at() > bottom - 2 * Rulings.NEAR)) {
            horizontals.add(new Ruling(bottom, left, right));
        }
        return new PageTable(horizontals, verticals);
    }

    double top() {
        return heights.get(0);
    }

    List<Double> edges() {
        return edges;
    }

    int rows() {
        return heights.size() - 1;
    }

    boolean contains(Glyph glyph) {
        return glyph.middle() >= heights.get(0)
                && glyph.middle() <= heights.get(rows())
                && glyph.centre() >= edges.get(0)
                && glyph.centre() <= edges.get(edges.size() - 1);
    }

    /**
     * The cells with their texts.
     *
     * @param row of the sheet where the table begins
     * @param columns the edges of the sheet's columns
     */
    List<Area> areas(int row, List<Double> columns, List<Glyph> glyphs) throws PdfGuard.TooMuchException {
        int width = edges.size() - 1;
        if ((long) width * rows() > Limits.CELLS_ON_SHEET) {
            throw new PdfGuard.TooMuchException("PDF 一页的单元格超过 " + Limits.CELLS_ON_SHEET + " 个");
        }
        int[] owner = new int[width * rows()];
        List<int[]> boxes = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int cell = taken.nextClearBit(0); cell < owner.length; cell = taken.nextClearBit(cell)) {
            int[] box = box(cell / width, cell % width, taken);
            for (int r = box[0]; r <= box[1]; r++) {
                for (int c = box[2]; c <= box[3]; c++) {
                    owner[r * width + c] = boxes.size();
                    taken.set(r * width + c);
                }
            }
            boxes.add(box);
        }
        List<List<Glyph>> texts = new ArrayList<>();
        boxes.forEach(box -> texts.add(new ArrayList<>()));
        for (Glyph glyph : glyphs) {
            int place = index(heights, glyph.middle()) * width + index(edges, glyph.centre());
            texts.get(owner[place]).add(glyph);
        }
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            int[] box = boxes.get(i);
            int first = Rulings.nearest(columns, edges.get(box[2]));
            int last = Rulings.nearest(columns, edges.get(box[3] + 1)) - 1;
            areas.add(new Area(row + box[0], row + box[1], first, Math.max(first, last), CellText.of(texts.get(i))));
        }
        return areas;
    }

    private int[] box(int row, int column, BitSet taken) {
        int width = edges.size() - 1;
        int right = column;
        while (right + 1 < width
                && !taken.get(row * width + right + 1)
                && !isWall(verticals, edges.get(right + 1), heights.get(row), heights.get(row + 1))) {
            right++;
        }
        int bottom = row;
        while (bottom + 1 < rows()
                && !isWall(horizontals, heights.get(bottom + 1), edges.get(column), edges.get(column + 1))
                && !taken.get((bottom + 1) * width + column)) {
            bottom++;
        }
        return new int[] {row, bottom, column, right};
    }

    private static boolean isWall(List<Ruling> lines, double at, double from, double to) {
        double middle = (from + to) / 2;
        for (Ruling line : lines) {
            if (Math.abs(line.at() - at) <= Rulings.NEAR && line.from() <= middle && line.to() >= middle) {
                return true;
            }
        }
        return false;
    }

    private static int index(List<Double> edges, double value) {
        int i = 0;
        while (i + 2 < edges.size() && edges.get(i + 1) <= value) {
            i++;
        }
        return i;
    }
}
