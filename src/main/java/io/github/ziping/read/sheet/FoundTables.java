package io.github.ziping.read.sheet;

import org.jspecify.annotations.Nullable;

/** The tables of one shape that a part of a sheet has, by the row of their headings: looked for several times, read once. */
final class FoundTables {
    private final SheetGrid grid;
    private final TableShape shape;
    private final @Nullable TableHeader[] byRow;
    private final boolean[] known;

    FoundTables(SheetGrid grid, TableShape shape) {
        this.grid = grid;
        this.shape = shape;
        this.byRow = new TableHeader[grid.rows().size()];
        this.known = new boolean[byRow.length];
    }

    TableShape shape() {
        return shape;
    }

    /**
     * The table whose headings stand in a row, or null.
     *
     * @param index the row, an index of {@link SheetGrid#rows}
     */
    @Nullable
    TableHeader at(int index) {
        if (!known[index]) {
            byRow[index] = TableHeader.read(grid, index, shape);
            known[index] = true;
        }
        return byRow[index];
    }
}
