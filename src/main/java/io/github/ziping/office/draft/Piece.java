package io.github.ziping.office.draft;

/**
 * One cell of the printed form as a person sees it, merged or single.
 *
 * @param firstRow of the sheet, from 0; so are the others, all included
 * @param firstColumn left
 * @param lastRow bottom
 * @param lastColumn right
 * @param text without blanks at its ends; empty for none
 */
record Piece(int firstRow, int firstColumn, int lastRow, int lastColumn, String text) {
    boolean isBlank() {
        return text.isEmpty();
    }

    boolean covers(int column) {
        return column >= firstColumn && column <= lastColumn;
    }

    /** The same cell on one row alone. */
    Piece inRow(int row) {
        return new Piece(row, firstColumn, row, lastColumn, text);
    }

    /** The same cell with another text. */
    Piece saying(String other) {
        return new Piece(firstRow, firstColumn, lastRow, lastColumn, other);
    }

    /** The same cell, reaching to the right as far as another one does. */
    Piece upTo(Piece last) {
        return new Piece(firstRow, firstColumn, lastRow, last.lastColumn, text);
    }
}
