package io.github.ziping.pdf;

import io.github.ziping.ooxml.DocumentLines;
import java.util.List;

/**
 * A line of text outside all tables.
 *
 * @param text what it says
 * @param middle its height on the page
 */
record PageLine(String text, double middle) {
    /** Of a page's height, above and below: where page numbers stand. */
    private static final double MARGIN = 0.1;

    /** A line of the next page that is as high may be the same. */
    private static final double NEAR = 3;

    static PageLine of(List<Glyph> line) {
        return new PageLine(CellText.line(line).strip(), line.get(0).middle());
    }

    /** Whether it is blank, or a page's number. */
    boolean isNoText(double height) {
        boolean edge = middle < height * MARGIN || middle > height * (1 - MARGIN);
        return text.isEmpty() || edge && DocumentLines.isPageNumber(text);
    }

    /** Whether it stands on another page too, but for its numbers, as headers and footers do. */
    boolean isRepeatOf(PageLine other) {
        return Math.abs(middle - other.middle) <= NEAR && bare().equals(other.bare());
    }

    private String bare() {
        return text.replaceAll("[0-9]+", "0");
    }
}
