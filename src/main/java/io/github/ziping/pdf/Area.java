package io.github.ziping.pdf;

/** A cell of the sheet with the rows and columns it covers, all included. */
final class Area {
    final int row;
    int lastRow;
    final int column;
    final int lastColumn;
    String text;

    Area(int row, int lastRow, int column, int lastColumn, String text) {
        this.row = row;
        this.lastRow = lastRow;
        this.column = column;
        this.lastColumn = lastColumn;
        this.text = text;
    }

    boolean isTall() {
        return lastRow > row;
    }

    boolean hasColumnsOf(Area other) {
        return column == other.column && lastColumn == other.lastColumn;
    }
}
