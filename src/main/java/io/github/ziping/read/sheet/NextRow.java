package io.github.ziping.read.sheet;

import java.util.function.IntPredicate;

/** Finds the next row of a kind from any row on, for questions that go down the rows: each row is looked at once. */
public final class NextRow {
    private final int rows;
    private final IntPredicate kind;
    private int asked;
    private int next = -1;

    /**
     * Of some rows.
     *
     * @param rows how many there are
     * @param kind whether the row with an index is one
     */
    public NextRow(int rows, IntPredicate kind) {
        this.rows = rows;
        this.kind = kind;
    }

    /**
     * The first row of the kind from this one on; the number of rows where there is none.
     *
     * @param row mostly no less than in the question before
     */
    public int from(int row) {
        if (next < row || row < asked) {
            asked = row;
            next = row;
            while (next < rows && !kind.test(next)) {
                next++;
            }
        }
        return next;
    }
}
