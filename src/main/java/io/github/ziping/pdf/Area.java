package io.github.ziping.pdf;

/** A cell of the sheet with the rows and columns it covers, all included; it grows when it goes on on the next page. */
final class Area {
    final int column;
    final int lastColumn;
    private final boolean openTop;
    private int row;
    private boolean openBottom;
    private int lastRow;
    private CellText text;

    /** A cell whose rows are counted from its table's first. */
    Area(PageTable.Box box, int column, int lastColumn, CellText text) {
        this.row = box.row();
        this.lastRow = box.lastRow();
        this.column = column;
        this.lastColumn = lastColumn;
        this.openTop = box.openTop();
        this.openBottom = box.openBottom();
        this.text = text;
    }

    /** Moves it so many rows down, or up. */
    void move(int rows) {
        row += rows;
        lastRow += rows;
    }

    /** Leaves out its rows above this one. */
    void beginAt(int first) {
        row = first;
    }

    String text() {
        return text.text();
    }

    boolean isEmpty() {
        return text.text().isEmpty();
    }

    int row() {
        return row;
    }

    int lastRow() {
        return lastRow;
    }

    /** Whether it covers more than one row. */
    boolean isTall() {
        return lastRow > row;
    }

    /** Whether its last line has no room for the beginning of a text, so that its own may go on with it. */
    boolean isFullBefore(Area lower) {
        return text.isFullBefore(lower.text);
    }

    /** Whether no line is drawn between this cell at the end of a page and one at the top of the next. */
    boolean isOpenTo(Area lower) {
        return openBottom && lower.openTop;
    }

    /** Whether its last line has no room for a single character of a text. */
    boolean isFullBeforeFirst(Area lower) {
        return text.isFullBeforeFirst(lower.text);
    }

    boolean hasColumnsOf(Area other) {
        return column == other.column && lastColumn == other.lastColumn;
    }

    /** Takes in its lower part, from the next page. */
    void goOn(Area lower) {
        // a spreadsheet prints the whole text on both pages and cuts off what is on the other; a label may be printed
        // again
        boolean again = text().equals(lower.text()) || isTall() && text().startsWith(lower.text());
        text = again ? text : text.and(lower.text);
        openBottom = lower.openBottom;
        lastRow = lower.lastRow;
    }
}
