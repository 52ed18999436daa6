package io.github.ziping.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page's tables and the lines around them.
 *
 * @param tables from top to bottom
 * @param texts the glyphs in each of them
 * @param lines those outside, from top to bottom, without page numbers
 */
record Page(List<PageTable> tables, List<List<Glyph>> texts, List<PageLine> lines) {
    static Page of(PageContent content) {
        List<PageTable> tables = PageTable.find(content);
        List<Glyph> free = new ArrayList<>(content.glyphs());
        List<List<Glyph>> texts = new ArrayList<>();
        for (PageTable table : tables) {
            texts.add(free.stream().filter(table::contains).toList());
            free.removeIf(table::contains);
        }
        List<PageLine> lines = new ArrayList<>();
        for (List<Glyph> glyphs : CellText.lines(free)) {
            PageLine line = PageLine.of(glyphs);
            if (!line.isNoText(content.height())) {
                lines.add(line);
            }
        }
        return new Page(tables, texts, lines);
    }

    /** How far down its tables reach. */
    double bottom() {
        return tables.isEmpty() ? 0 : tables.get(tables.size() - 1).bottom();
    }

    /** The lines above its first table; all of them where it has none. */
    List<PageLine> linesAbove() {
        return tables.isEmpty() ? lines : linesBetween(Double.NEGATIVE_INFINITY, tables.get(0).top());
    }

    /** The lines below its last table. */
    List<PageLine> linesBelow() {
        return tables.isEmpty()
                ? List.of()
                : linesBetween(tables.get(tables.size() - 1).top(), Double.POSITIVE_INFINITY);
    }

    /** The lines from one height to another. */
    List<PageLine> linesBetween(double from, double to) {
        return lines.stream()
                .filter(line -> line.middle() >= from && line.middle() < to)
                .toList();
    }

    /**
     * Whether its first table may be the rest of the last one of the page before: as wide, with nothing between them but what
     * stands on both pages, a header or a footer, and here because there was no room for its first row.
     *
     * @param end how far down pages of this document reach
     */
    boolean mayGoOnFrom(@Nullable Page before, double end) {
        return before != null
                && !before.tables.isEmpty()
                && !tables.isEmpty()
                && tables.get(0).isAsWideAs(before.tables.get(before.tables.size() - 1))
                && before.bottom() + tables.get(0).firstRowHeight() > end
                && linesAbove().stream().allMatch(before::repeats)
                && before.linesBelow().stream().allMatch(this::repeats);
    }

    private boolean repeats(PageLine line) {
        return lines.stream().anyMatch(line::isRepeatOf);
    }
}
