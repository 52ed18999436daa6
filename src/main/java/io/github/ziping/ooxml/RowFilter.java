package io.github.ziping.ooxml;

import java.util.List;

/** Says which rows of a sheet are worth keeping, while the sheet is still being read. */
@FunctionalInterface
public interface RowFilter {
    /** Keeps every row. */
    RowFilter ALL = row -> true;

    /**
     * Whether a row is kept. Rows come in the order of the file, which is from top to bottom in all but odd files.
     *
     * @param row its cells that are not empty, at least one; not to be kept
     */
    boolean keep(List<Cell> row);
}
