package io.github.ziping.write.html;

import org.jspecify.annotations.Nullable;

/** What a page adds to the cells of a sheet; rows and columns count from 0. */
interface SheetDecor {
    /** The id of a cell's element; null for none. */
    default @Nullable String id(int row, int column) {
        return null;
    }

    /** More classes of a cell; empty for none. */
    default String classes(int row, int column) {
        return "";
    }

    /** What a cell is the heading of, as the attribute {@code scope} spells it; null for a cell that is none. */
    default @Nullable String scope(int row, int column) {
        return null;
    }

    /** Where a cell's text leads, as an address; null for nowhere. */
    default @Nullable String address(int row, int column) {
        return null;
    }

    /** Markup behind a cell's text; empty for none. */
    default String behind(int row, int column) {
        return "";
    }

    /** The least height of a row in points; 0 for as high as its texts. */
    default double height(int row) {
        return 0;
    }

    /** The row that is printed again on top of each further page, or -1. */
    default int repeated() {
        return -1;
    }

    /** The scale in percent at which it is printed. */
    int scale();
}
