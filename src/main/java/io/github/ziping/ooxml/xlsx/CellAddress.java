package io.github.ziping.ooxml.xlsx;

import io.github.ziping.model.CellRef;

/** Parses the addresses of cells, such as {@code B3} or {@code $B$3}, from a part's bytes; one object serves a whole scan. */
final class CellAddress {
    private int row;
    private int column;

    /**
     * Parses an address.
     *
     * @return false where it is none, or outside of every sheet
     */
    boolean parse(byte[] xml, int from, int end) {
        int letters = 0;
        int digits = 0;
        for (int i = from; i < end; i++) {
            int c = xml[i];
            if (c == '$') {
                continue;
            }
            if (c >= 'A' && c <= 'Z' && digits == 0 && letters <= CellRef.LAST_COLUMN) {
                letters = letters * 26 + (c - 'A' + 1);
            } else if (c >= '0' && c <= '9' && letters > 0 && digits <= CellRef.LAST_ROW) {
                digits = digits * 10 + (c - '0');
            } else {
                return false;
            }
        }
        row = digits - 1;
        column = letters - 1;
        return digits != 0 && row <= CellRef.LAST_ROW && column <= CellRef.LAST_COLUMN;
    }

    /** The last address's row, from 0. */
    int row() {
        return row;
    }

    /** The last address's column, from 0. */
    int column() {
        return column;
    }
}
