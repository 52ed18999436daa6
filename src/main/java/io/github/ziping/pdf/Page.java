package io.github.ziping.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page's tables and the lines around them.
 *
 * @param tables from top to bottom
 * @param lines those outside, from top to bottom, without page numbers
 */
record Page(List<FilledTable> tables, List<PageLine> lines) {
    static Page of(PageContent content) throws PdfGuard.TooMuchException {
        List<PageTable> found = PageTable.find(content);
        List<List<Glyph>> texts = new ArrayList<>();
        found.forEach(table -> texts.add(new ArrayList<>()));
        List<Glyph> free = new ArrayList<>();
        for (Glyph glyph : content.glyphs()) {
            int table = tableAt(found, glyph);
            (table < 0 ? free : texts.get(table)).add(glyph);
        }
        List<FilledTable> tables = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            tables.add(FilledTable.of(found.get(i), texts.get(i)));
        }
        List<PageLine> lines = new ArrayList<>();
        for (List<Glyph> glyphs : CellText.lines(free)) {
            PageLine line = PageLine.of(glyphs);
            if (!line.isNoText(content.height())) {
                lines.add(line);
            }
        }
        return new Page(tables, lines);
    }

    private static int tableAt(List<PageTable> tables, Glyph glyph) {
        int low = 0;
        int high = tables.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tables.get(middle).top() - Rulings.NEAR <= glyph.seen().y()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low <= high && tables.get(low).contains(glyph) ? low : -1;
    }

    /** How far down its tables reach. */
    double bottom() {
        return tables.isEmpty() ? 0 : tables.get(tables.size() - 1).table().bottom();
    }

    /** The lines above its first table; all of them where it has none. */
    List<PageLine> linesAbove() {
        return tables.isEmpty()
                ? lines
                : linesBetween(Double.NEGATIVE_INFINITY, tables.get(0).table().top());
    }

    /** The lines below its last table. */
    List<PageLine> linesBelow() {
        return tables.isEmpty()
                ? List.of()
                : linesBetween(tables.get(tables.size() - 1).table().top(), Double.POSITIVE_INFINITY);
    }

    /** The lines from one height to another. */
    List<PageLine> linesBetween(double from, double to) {
        return lines.stream()
                .filter(line -> line.middle() >= from && line.middle() < to)
                .toList();
    }

    /**
     * Whether its first table may be the rest of the last one of the page before: as wide, with nothing between them but what
     * stands on both pages, a header or a footer.
     */
    boolean mayGoOnFrom(@Nullable Page before) {
        return before != null
                && !before.tables.isEmpty()
                && !tables.isEmpty()
                && tables.get(0).isAsWideAs(before.tables.get(before.tables.size() - 1))
                && linesAbove().stream().allMatch(before::repeats)
                && before.linesBelow().stream().allMatch(this::repeats);
    }

    /**
     * Whether its first row would have had room on the page before, so that someone wanted it here.
     *
     * @param end how far down pages of this document reach
     */
    boolean isForcedBehind(Page before, double end) {
        return before.bottom() + tables.get(0).table().firstRowHeight() <= end;
    }

    private boolean repeats(PageLine line) {
        return lines.stream().anyMatch(line::isRepeatOf);
    }
}
