package io.github.ziping.pdf;

import java.util.List;

/**
 * What a page shows.
 *
 * @param glyphs its text
 * @param horizontals its horizontal lines as drawn
 * @param verticals its vertical lines as drawn
 * @param height of the page as it is shown
 * @param images how many pictures it has
 * @param unmapped how many of the glyphs stand for no character that anybody knows
 * @param operators how many operators drew it
 */
record PageContent(
        List<Glyph> glyphs,
        List<Ruling> horizontals,
        List<Ruling> verticals,
        double height,
        int images,
        int unmapped,
        int operators) {}
