package io.github.ziping.pdf;

/**
 * A printed character, in points from the page's upper left corner.
 *
 * @param text what it stands for
 * @param left its left edge
 * @param right its right edge
 * @param middle the height of its middle
 * @param size of its font
 */
record Glyph(String text, double left, double right, double middle, double size) {
    double centre() {
        return (left + right) / 2;
    }
}
