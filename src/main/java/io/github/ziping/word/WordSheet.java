package io.github.ziping.word;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.DocumentLines;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.PrintedCell;
import io.github.ziping.ooxml.RowOrigins;
import io.github.ziping.ooxml.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document's blocks laid out on one sheet. Of the text around the tables only what stands right above and below them is
 * taken, a row for each line: a form's title, its year, who filled it in. The pages of prose that a form is an annex of are no
 * part of it.
 *
 * @param sheet the sheet
 * @param origins which table, or the text, each of its rows is from
 */
record WordSheet(Sheet sheet, RowOrigins origins) {
    static final String NAME = "正文";

    /** In front of a table's number. */
    static final String TABLE = "表";

    /** A longer line is prose. */
    private static final int LONGEST_LINE = 200;

    /** The sheet; null where there is no table. */
    static @Nullable WordSheet of(List<WordBlock> blocks) throws OoxmlException {
        int columns = 0;
        for (WordBlock block : blocks) {
            if (block instanceof WordBlock.Table table) {
                columns = Math.max(columns, width(table));
            }
        }
        return columns == 0 ? null : new Layout(columns).of(CutTables.mended(blocks));
    }

    private static int width(WordBlock.Table table) {
        int width = 0;
        for (List<WordBlock.Cell> row : table.rows()) {
            for (WordBlock.Cell cell : row) {
                width = Math.max(width, cell.column() + cell.columns());
            }
        }
        return width;
    }

    /**
     * A cell that may go on in the next row.
     *
     * @param row its first
     * @param columns how many it spans
     */
    private record Open(int row, int columns) {}

    /** Lays out row by row. */
    private static final class Layout {
        private final int columns;
        private final List<Cell> cells = new ArrayList<>();
        private final List<Sheet.Range> merges = new ArrayList<>();
        private final List<RowOrigins.Part> parts = new ArrayList<>();
        private final Set<Integer> lines = new HashSet<>();
        private final Map<Integer, Open> open = new HashMap<>();
        private int row;

        Layout(int columns) {
            this.columns = columns;
        }

        WordSheet of(List<WordBlock> blocks) throws OoxmlException {
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof WordBlock.Table table) {
                    if (!table.goesOn()) {
                        closeAll();
                    }
                    table(table);
                } else if (blocks.get(i) instanceof WordBlock.Line line && isNearTable(blocks, i, line)) {
                    closeAll();
                    line(line);
                }
            }
            closeAll();
            return new WordSheet(new Sheet(NAME, cells, merges, Set.of(), null), new RowOrigins(parts, lines));
        }

        private static boolean isNearTable(List<WordBlock> blocks, int at, WordBlock.Line line) {
            return line.text().length() <= LONGEST_LINE && (meetsTable(blocks, at, 1) || meetsTable(blocks, at, -1));
        }

        /** Whether a table comes before more lines than a form has around it, or a line of prose. */
        private static boolean meetsTable(List<WordBlock> blocks, int from, int step) {
            int lines = 0;
            for (int i = from; i >= 0 && i < blocks.size(); i += step) {
                if (!(blocks.get(i) instanceof WordBlock.Line line)) {
                    return true;
                }
                if (line.text().length() > LONGEST_LINE || ++lines > DocumentLines.NEAR_TABLE) {
                    return false;
                }
            }
            return false;
        }

        private void line(WordBlock.Line line) throws OoxmlException {
            parts.add(new RowOrigins.Part(NAME, row, line.number()));
            lines.add(row);
            add(0, line.text());
            merge(row, 0, row, columns - 1);
            row++;
        }

        private void table(WordBlock.Table table) throws OoxmlException {
            if (table.rows().isEmpty()) {
                return;
            }
            parts.add(new RowOrigins.Part(TABLE + (table.number() + 1), row, table.firstRow()));
            for (List<WordBlock.Cell> cellsOfRow : table.rows()) {
                Set<Integer> ended = new HashSet<>(open.keySet());
                for (WordBlock.Cell cell : cellsOfRow) {
                    ended.remove(cell.column());
                    place(cell);
                }
                ended.forEach(this::close);
                row++;
            }
        }

        private void closeAll() {
            List.copyOf(open.keySet()).forEach(this::close);
        }

        private void place(WordBlock.Cell cell) throws OoxmlException {
            Open above = open.get(cell.column());
            boolean follows =
                    cell.merge() == WordBlock.Merge.CONTINUE && above != null && above.columns() == cell.columns();
            if (!follows) {
                close(cell.column());
            }
            if (cell.merge() == WordBlock.Merge.NONE) {
                merge(row, cell.column(), row, cell.column() + cell.columns() - 1);
            } else if (!follows) {
                open.put(cell.column(), new Open(row, cell.columns()));
            }
            if (!cell.text().isEmpty()) {
                // a part of a merge may hold text that nobody sees
                add(cell.column(), cell.text());
            }
        }

        /** Ends what is open in a column with the row above. */
        private void close(int column) {
            Open ended = open.remove(column);
            if (ended != null) {
                merge(ended.row(), column, row - 1, column + ended.columns() - 1);
            }
        }

        private void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
            // two cells in one place, as only damage makes them, leave no row to the first
            if (lastRow >= firstRow && (lastRow > firstRow || lastColumn > firstColumn)) {
                merges.add(new Sheet.Range(firstRow, firstColumn, lastRow, lastColumn));
            }
        }

        private void add(int column, String text) throws OoxmlException {
            if (cells.size() == Limits.CELLS_ON_SHEET) {
                throw OoxmlException.tooMuch("文档表格的单元格超过 " + Limits.CELLS_ON_SHEET + " 个");
            }
            cells.add(PrintedCell.of(row, column, text));
        }
    }
}
