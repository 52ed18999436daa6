package io.github.ziping.word;

import io.github.ziping.word.WordBlock.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns of a table's grid that are too thin to be seen. They come of edges that were drawn by hand or computed in each row anew;
 * with them, cells that stand below each other would be in different columns.
 */
public final class ThinColumns {
    /** Twips: a column of less than a millimetre holds no text. */
    public static final int THIN = 55;

    /** For each column of the grid, and behind the last, which one it is without the thin ones; empty where all stay. */
    private final List<Integer> kept;

    private ThinColumns(List<Integer> kept) {
        this.kept = kept;
    }

    /**
     * Those of a table.
     *
     * @param widths of the grid's columns, in twips
     * @param rows with the grid's columns
     */
    static ThinColumns of(List<Integer> widths, List<List<Cell>> rows) {
        ThinColumns columns = new ThinColumns(kept(widths));
        boolean whole =
                columns.kept.isEmpty() || rows.stream().flatMap(List::stream).allMatch(columns::isSeen);
        return whole ? columns : new ThinColumns(List.of());
    }

    private static List<Integer> kept(List<Integer> widths) {
        List<Integer> kept = new ArrayList<>();
        int thin = 0;
        int edge = 0;
        int last = 0;
        int column = 0;
        kept.add(0);
        for (int width : widths) {
            edge += width;
            if (edge - last > THIN) {
                last = edge;
                column++;
            }
            thin += width <= THIN ? 1 : 0;
            kept.add(column);
        }
        // programs that care for no widths write what they like
        boolean told = widths.stream().allMatch(width -> width > 0) && 2 * thin < widths.size();
        return told && thin > 0 ? kept : List.of();
    }

    /** Whether a cell is in the grid, and seen if it says something. */
    private boolean isSeen(Cell cell) {
        return kept.isEmpty() || cell.column() + cell.columns() < kept.size() && (cell.isBlank() || span(cell) > 0);
    }

    private int span(Cell cell) {
        return column(cell.column() + cell.columns()) - column(cell.column());
    }

    /** Which column one of the grid is. */
    int column(int grid) {
        return grid < kept.size() ? kept.get(grid) : grid;
    }

    /** The rows without these columns. */
    List<List<Cell>> without(List<List<Cell>> rows) {
        if (kept.isEmpty()) {
            return rows;
        }
        List<List<Cell>> left = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row) {
                if (span(cell) > 0) {
                    cells.add(new Cell(column(cell.column()), span(cell), cell.merge(), cell.text()));
                }
            }
            left.add(cells);
        }
        return left;
    }
}
