package io.github.ziping.report;

/** Columns of a terminal, where a Chinese character takes two. */
public final class Columns {
    private Columns() {}

    /** How many columns a text takes. */
    public static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = c >= '\u1100' && c <= '\u115f' || c >= '\u2e80' && c <= '\uffdc' || c == '“' || c == '”';
            width += wide ? 2 : 1;
        }
        return width;
    }

    /** The text with blanks in front, so that it takes so many columns. */
    public static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }
}
