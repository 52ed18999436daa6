package io.github.ziping.pdf;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A printed character, in points from the page's upper left corner.
 *
 * @param text what it stands for
 * @param left its left edge
 * @param right its right edge
 * @param middle the height of its middle
 * @param size of its font
 * @param seen where it, or what of it is not cut off, can be seen
 */
record Glyph(String text, double left, double right, double middle, double size, Spot seen) {
    /** The text of one of which the file does not say what it stands for. */
    static final String UNMAPPED = "\uFFFD";

    /** A place on a page. */
    record Spot(double x, double y) {}

    /**
     * What a file says that a glyph stands for, as people type it: programs that know only what it looks like take radicals
     * and compatibility characters for those they look like.
     *
     * @param text null when the file says nothing
     */
    static String meant(@Nullable String text) {
        if (text == null || text.isEmpty() || text.charAt(0) == 0) {
            return UNMAPPED;
        }
        char c = text.charAt(0);
        if (c == '\u22EF') {
            return "…";
        }
        boolean alike = c >= '\u2E80' && c <= '\u2FDF' || c >= '\uF900' && c <= '\uFAFF';
        return alike ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
