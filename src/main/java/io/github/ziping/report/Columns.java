package io.github.ziping.report;

import java.util.ArrayList;
import java.util.List;

/** Texts below each other on a terminal, where an ideograph takes two columns. */
public final class Columns {
    private static final String GAP = "  ";

    // East Asian Wide and Fullwidth, first and last of each block; what is Ambiguous (“”, ≥, …) takes one column
    // nowadays
    private static final int[] WIDE = {
        0x1100, 0x115f, //
        0x2e80, 0x303e, //
        0x3041, 0xa4cf, //
        0xac00, 0xd7a3, //
        0xf900, 0xfaff, //
        0xfe10, 0xfe19, //
        0xfe30, 0xfe6f, //
        0xff01, 0xff60, //
        0xffe0, 0xffe6, //
        0x1f300, 0x1f64f, //
        0x1f900, 0x1f9ff, //
        0x20000, 0x3fffd
    };

    private Columns() {}

    /** How many columns a text takes. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += isWide(c) ? 2 : isInvisible(c) ? 0 : 1;
            i += Character.charCount(c);
        }
        return width;
    }

    private static boolean isWide(int c) {
        for (int i = 0; i < WIDE.length && c >= WIDE[i]; i += 2) {
            if (c <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL;
    }

    /** The text at the left of so many columns; a longer one stays as it is. */
    static String padRight(String text, int width) {
        return text + blanks(text, width);
    }

    /** The text at the right of so many columns; a longer one stays as it is. */
    static String padLeft(String text, int width) {
        return blanks(text, width) + text;
    }

    private static String blanks(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text)));
    }

    /** A line for each row, whose cells begin below each other; all rows have the same number of cells. */
    public static List<String> align(List<List<String>> rows) {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(i == 0 ? "" : GAP).append(padRight(row.get(i), widths[i]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
