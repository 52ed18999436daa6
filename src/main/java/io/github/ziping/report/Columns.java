package io.github.ziping.report;

import java.util.ArrayList;
import java.util.List;

/** Columns of a terminal, where a Chinese character takes two. */
final class Columns {
    private Columns() {}

    /** How many columns a text takes. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += isWide(text.charAt(i)) ? 2 : 1;
        }
        return width;
    }

    /** Ideographs, their punctuation, full-width forms and, as Chinese fonts draw them, quotes and the ellipsis. */
    private static boolean isWide(char c) {
        return c >= '\u1100' && c <= '\u115f'
                || c >= '\u2e80' && c <= '\ua4cf'
                || c >= '\uac00' && c <= '\ud7a3'
                || c >= '\uf900' && c <= '\ufaff'
                || c >= '\ufe30' && c <= '\ufe4f'
                || c >= '\uff01' && c <= '\uff60'
                || c >= '\uffe0' && c <= '\uffe6'
                || "“”‘’…—≥≤×÷−√".indexOf(c) >= 0;
    }

    /** The text with blanks in front, so that it takes so many columns. */
    static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    /** The text with blanks behind, so that it takes so many columns. */
    static String padRight(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** Rows of cells, each column as wide as its widest cell, two blanks between them. */
    static List<String> table(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = width(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(padRight(row.get(i), widths.get(i) + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** A text over lines of so many columns, broken where Chinese may be broken. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // no line begins with a stop, and no word or number is torn
            boolean mayBreak =
                    i > 0 && "，。；：、）”？！%…".indexOf(c) < 0 && !(isWordChar(c) && isWordChar(text.charAt(i - 1)));
            if (width >= columns - 2 && mayBreak) {
                lines.add(line.toString().strip());
                line.setLength(0);
                width = 0;
            }
            line.append(c);
            width += isWide(c) ? 2 : 1;
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static boolean isWordChar(char c) {
        return c < 128 && c != ' ';
    }
}
