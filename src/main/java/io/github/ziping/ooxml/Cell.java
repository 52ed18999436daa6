package io.github.ziping.ooxml;

import io.github.ziping.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * One cell as the file holds it.
 *
 * @param row from 0
 * @param column from 0
 * @param kind what its value is; that of the cached value when the cell is a formula
 * @param text the text, the number's digits, {@code TRUE}/{@code FALSE} or the error's name; empty for a blank cell
 * @param formula the formula without its "=", or null; empty for a follower of a shared formula
 * @param format how a number is shown
 */
public record Cell(
        int row,
        int column,
        Kind kind,
        String text,
        @Nullable String formula,
        NumberFormat format) {
    /** What a cell's value is. */
    public enum Kind {
        /** Nothing, or a formula without a cached value. */
        BLANK,
        /** A number; dates are numbers too. */
        NUMBER,
        /** A text. */
        TEXT,
        /** TRUE or FALSE. */
        BOOLEAN,
        /** {@code #REF!} and its like. */
        ERROR
    }

    /** Where it stands. */
    public CellRef ref() {
        return new CellRef(row, column);
    }

    /** Whether it holds neither a value nor a formula. */
    public boolean isEmpty() {
        return kind == Kind.BLANK && formula == null;
    }
}
