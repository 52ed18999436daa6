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
     * @param firstRow how many of its rows were passed over, since they stand above already
     * @param goesOn whether it goes on with the table above, from which a page cut it off: what is merged there goes on as well
     * @param rows from the top
     */
    record Table(int number, int firstRow, boolean goesOn, List<List<Cell>> rows) implements WordBlock {
        public Table {
            rows = List.copyOf(rows);
        }

        /** A table as it is. */
        public Table(int number, List<List<Cell>> rows) {
            this(number, 0, false, rows);
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
    record Cell(int column, int columns, Merge merge, String text) {
        Cell with(Merge merge, String text) {
            return new Cell(column, columns, merge, text);
        }

        boolean isBlank() {
            return text.isBlank();
        }
    }

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
