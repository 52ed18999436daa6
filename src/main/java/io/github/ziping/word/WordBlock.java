package io.github.ziping.word;

import java.util.List;

/** What stands in a document one below the other. */
public sealed interface WordBlock {
    /**
     * A line of text outside all tables.
     *
     * @param number which of the document's lines it is, from 0; empty ones count
     * @param text not blank
     */
    record Line(int number, String text) implements WordBlock {}

    /**
     * A table.
     *
     * @param number which of the document's tables it is, from 0, in the order in which they begin
     * @param rows from the top
     */
    record Table(int number, List<List<Cell>> rows) implements WordBlock {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A cell of a table.
     *
     * @param column the first of its columns, from 0
     * @param columns how many columns it spans
     * @param merge whether it goes on downwards
     * @param text its paragraphs, one per line; may be empty
     */
    record Cell(int column, int columns, Merge merge, String text) {}

    /** A cell's part in a vertical merge. */
    enum Merge {
        /** None. */
        NONE,
        /** The top one. */
        START,
        /** One that belongs to the cell above. */
        CONTINUE
    }
}
