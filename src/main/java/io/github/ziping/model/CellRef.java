package io.github.ziping.model;

import java.io.Serializable;

/**
 * The place of a cell on its sheet.
 *
 * @param row from 0
 * @param column from 0
 */
public record CellRef(int row, int column) implements Comparable<CellRef>, Serializable {
    /** The last column that a sheet can have, from 0. */
    public static final int LAST_COLUMN = 16383;

    /** The last row that a sheet can have, from 0. */
    public static final int LAST_ROW = 1048575;

    /** Columns A to Z are interned; no form is wider. */
    private static final String[] FIRST_COLUMNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

    /** Refuses negative places. */
    public CellRef {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("a cell's row and column start at 0: " + row + ", " + column);
        }
    }

    /** The address as Excel shows it, e.g. {@code J27}. */
    public String address() {
        return columnName(column).concat(Integer.toString(row + 1));
    }

    /** The letters of a column, {@code A} for 0. */
    public static String columnName(int column) {
        if (column < FIRST_COLUMNS.length) {
            return FIRST_COLUMNS[column];
        }
        StringBuilder name = new StringBuilder(3);
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }

    /**
     * Reads an address such as {@code J27} or {@code $J$27}.
     *
     * @throws IllegalArgumentException when the text is no address
     */
    public static CellRef parse(String address) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c >= 'A' && c <= 'Z' && row == 0) {
                column = column * 26 + (c - 'A' + 1);
            } else if (c >= '0' && c <= '9' && column > 0) {
                row = row * 10 + (c - '0');
            } else if (c != '$') {
                throw new IllegalArgumentException("not a cell address: " + address);
            }
            if (column > LAST_COLUMN + 1 || row > LAST_ROW + 1) {
                throw new IllegalArgumentException("not a cell address: " + address);
            }
        }
        if (row == 0) {
            throw new IllegalArgumentException("not a cell address: " + address);
        }
        return new CellRef(row - 1, column - 1);
    }

    @Override
    public int compareTo(CellRef other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return address();
    }
}
