package io.github.ziping.write.department;

/** How many lines a text takes, computed without any font of the machine: a Chinese character is two digits wide. */
final class TextLines {
    /** Points of one line at the ordinary size. */
    static final double LINE = 16;

    private static final double PADDING = 6;

    /** What the indent and the cell's own margins take of a width. */
    private static final double GAP = 2.5;

    private TextLines() {}

    /** The lines of a text that wraps at so many characters of a column's width. */
    static int count(String text, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(width(paragraph) / Math.max(2, width - GAP)));
        }
        return lines;
    }

    /** The height of a row with so many lines, in points, at most what Excel allows. */
    static double height(int lines) {
        return Math.min(409, lines * LINE + PADDING);
    }

    private static int width(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); i++) {
            width += line.charAt(i) < 0x100 ? 1 : 2;
        }
        return width;
    }
}
