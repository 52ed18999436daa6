package io.github.ziping.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a page with its texts.
 *
 * @param table its cells' places
 * @param texts of each of its cells
 */
record FilledTable(PageTable table, List<CellText> texts) {
    /** Between a cell's line and its text, in points: Word leaves 5.4. */
    private static final double MOST_MARGIN = 6;

    static FilledTable of(PageTable table, List<Glyph> glyphs) {
        List<CellTexts.Rectangle> cells =
                table.boxes().stream().map(table::rectangle).toList();
        CellTexts found = CellTexts.of(cells, table::boxAt, glyphs);
        List<List<Glyph>> own = found.glyphs();
        double margins = 2 * margin(cells, own);
        List<CellText> texts = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            double width = cells.get(i).right() - cells.get(i).left();
            texts.add(found.isUnclear(i) ? CellText.UNCLEAR : CellText.of(own.get(i), width - margins));
        }
        return new FilledTable(table, texts);
    }

    /** The least distance of a text from the line at its left: no line of a text is nearer to it, nor to the one at its right. */
    private static double margin(List<CellTexts.Rectangle> cells, List<List<Glyph>> texts) {
        double margin = MOST_MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            double edge = cells.get(i).left();
            for (Glyph glyph : texts.get(i)) {
                margin = glyph.left() >= edge ? Math.min(margin, glyph.left() - edge) : margin;
            }
        }
        return margin;
    }

    /**
     * The cells by rows, which are counted from the table's first.
     *
     * @param places the edges of the sheet's columns
     */
    List<Area> areas(List<Double> places) {
        List<Area> areas = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            PageTable.Box box = table.boxes().get(i);
            int first = Rulings.nearest(places, table.edges().get(box.column()));
            int last = Rulings.nearest(places, table.edges().get(box.lastColumn() + 1)) - 1;
            areas.add(new Area(box, first, Math.max(first, last), texts.get(i)));
        }
        return areas;
    }

    /** Whether another table is as wide and stands in the same place. */
    boolean isAsWideAs(FilledTable upper) {
        List<Double> own = table.edges();
        List<Double> other = upper.table.edges();
        return Math.abs(own.get(0) - other.get(0)) <= Rulings.NEAR
                && Math.abs(own.get(own.size() - 1) - other.get(other.size() - 1)) <= Rulings.NEAR;
    }
}
