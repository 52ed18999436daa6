package io.github.ziping.ooxml;

import io.github.ziping.model.CellRef;
import java.util.List;
import java.util.Set;

/**
 * Where the rows of a sheet that was put together from a document's tables and lines stand in the document itself: {@code 表2},
 * and the row there.
 *
 * @param parts from the top, the first of them at row 0; at least one
 * @param lines the rows of text outside all tables
 */
public record RowOrigins(List<Part> parts, Set<Integer> lines) {
    /**
     * A table, or a line outside all tables.
     *
     * @param name for people, e.g. {@code 表2}
     * @param row the first of its rows on the sheet, from 0
     * @param ownRow the number of that row in the table, or of the line among the lines, from 0
     */
    public record Part(String name, int row, int ownRow) {}

    public RowOrigins {
        parts = List.copyOf(parts);
        lines = Set.copyOf(lines);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a sheet is put together from at least one part");
        }
    }

    /** Whether a row is text outside all tables. */
    public boolean isLine(int row) {
        return lines.contains(row);
    }

    /** The table or line that a row of the sheet is from. */
    public Part part(int row) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).row() <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return parts.get(low);
    }

    /** The place of a cell in its own table, or among the lines. */
    public CellRef own(CellRef cell) {
        Part part = part(cell.row());
        return new CellRef(cell.row() - part.row() + part.ownRow(), cell.column());
    }
}
