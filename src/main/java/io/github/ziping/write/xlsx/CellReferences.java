package io.github.ziping.write.xlsx;

import io.github.ziping.model.CellRef;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Spells references to cells, ranges and sheets, and texts, as formulas and defined names have them (A1 style). Rows and
 * columns count from 0.
 */
public final class CellReferences {
    /** Names that a formula would read as a cell ({@code A1}, {@code R1C1}, {@code RC}) or as a value. */
    private static final Pattern SOMETHING_ELSE =
            Pattern.compile("[A-Z]{1,3}[0-9]+|R[0-9]*|C[0-9]*|R[0-9]*C[0-9]*|TRUE|FALSE");

    private CellReferences() {}

    /** A cell that stays when a formula is copied: {@code $B$4}. */
    public static String absolute(int row, int column) {
        return "$" + CellRef.columnName(column) + "$" + (row + 1);
    }

    /** A cell that stays in its column when a formula is copied: {@code $B4}. */
    public static String columnFixed(int row, int column) {
        return "$" + CellRef.columnName(column) + (row + 1);
    }

    /** Cells of a column, from one row to another: {@code $B$4:$B$9}. */
    public static String absolute(int firstRow, int lastRow, int column) {
        return absolute(firstRow, column) + ":" + absolute(lastRow, column);
    }

    /** A reference to another sheet, whose name is always quoted: {@code 'Sheet1'!C5}. */
    public static String onSheet(String sheet, String address) {
        return onSheet(sheet).concat(address);
    }

    /** The start of a reference to another sheet, whose name is always quoted: {@code 'Sheet1'!}. */
    public static String onSheet(String sheet) {
        return "'" + sheet.replace("'", "''") + "'!";
    }

    /** A reference as Excel shows it, the sheet quoted only where it needs be: {@code 基本信息!C5}, {@code 'a b'!C5}. */
    public static String asShown(String sheet, String address) {
        return isPlain(sheet) ? sheet + "!" + address : onSheet(sheet, address);
    }

    /** A text literal: in quotes, its own doubled. */
    public static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static boolean isPlain(String sheet) {
        if (sheet.isEmpty() || Character.isDigit(sheet.charAt(0))) {
            return false;
        }
        for (int i = 0; i < sheet.length(); i++) {
            char c = sheet.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_') {
                return false;
            }
        }
        return !SOMETHING_ELSE.matcher(sheet.toUpperCase(Locale.ROOT)).matches();
    }
}
