package io.github.ziping.read.sheet;

import io.github.ziping.model.FoldedText;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.read.text.YearText;

/** What a form's title looks like. */
public final class TitleText {
    private static final String TITLE = "自评表";
    private static final int LONGEST = 60;

    /** A title runs over most of the form; a form number such as 附件3 does not. */
    private static final int WIDE = 3;

    private TitleText() {}

    /** Whether a cell's text calls a form by its name. */
    public static boolean names(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT
                || cell.text().length() > LONGEST
                || cell.text().indexOf('表') < 0) {
            return false;
        }
        String text = FoldedText.of(cell.text());
        return text.contains(TITLE) && text.indexOf('。') < 0 && !text.startsWith("注") && !text.startsWith("说明");
    }

    /**
     * Whether a row may be a title of any wording: one text alone over several columns, and not the year's line. Right above
     * that line it may even be a year or a word that is a heading elsewhere.
     */
    public static boolean mayBe(SheetGrid grid, SheetGrid.Row row) {
        Cell first = row.first();
        return isAlone(row)
                && grid.lastColumn(first) - first.column() + 1 >= WIDE
                && (YearText.part(first.text()) == null && row.headings().isEmpty() || isAboveYear(grid, row));
    }

    /** Whether the next row is the year's line: what stands there is the title of a form that this program writes. */
    public static boolean isAboveYear(SheetGrid grid, SheetGrid.Row row) {
        SheetGrid.Row next = grid.row(row.index() + 1);
        return next != null && isAlone(next) && YearText.part(next.first().text()) != null;
    }

    private static boolean isAlone(SheetGrid.Row row) {
        return row.cells().size() == 1 && row.first().kind() == Cell.Kind.TEXT;
    }
}
