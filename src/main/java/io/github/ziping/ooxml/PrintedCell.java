package io.github.ziping.ooxml;

import java.util.regex.Pattern;

/** A cell of a document: what it says is what a reader sees, for it has neither formulas nor formats. */
public final class PrintedCell {
    /** What a cell says over whose lines texts were printed, so that nobody can tell which is its own. */
    public static final String UNCLEAR = "文字压在表格线上，分不清是哪一格的";

    /** What a cell says of whose characters the file does not tell what they stand for. */
    public static final String UNMAPPED = "字体没有文字编码，读不出是什么字";

    /** What spreadsheets print where a formula fails, and where a number is too long for its column. */
    private static final Pattern ERROR =
            Pattern.compile("#(N/A|REF!|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!)|Err:5[0-9]{2}|##+");

    private PrintedCell() {}

    /** The cell with its text; an error where a spreadsheet printed one. */
    public static Cell of(int row, int column, String text) {
        boolean failed = (text.startsWith("#") || text.startsWith("Err"))
                        && ERROR.matcher(text).matches()
                || isUnreadable(text);
        return new Cell(row, column, failed ? Cell.Kind.ERROR : Cell.Kind.TEXT, text, null, NumberFormat.GENERAL);
    }

    /** Whether a cell's text says that nobody can tell what it says. */
    public static boolean isUnreadable(String text) {
        return text.equals(UNCLEAR) || text.equals(UNMAPPED);
    }
}
