package io.github.ziping.pdf;

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
    /** A place on a page. */
    record Spot(double x, double y) {}

    boolean isBlank() {
        return text.isBlank();
    }
}
