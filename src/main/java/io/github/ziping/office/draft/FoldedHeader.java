package io.github.ziping.office.draft;

import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.TableHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table's headings in one row, as a profile draws them: two or three printed rows are folded into one, and the columns of
 * sign, value and unit, which the program writes into one cell, become one.
 */
final class FoldedHeader {
    /** Which further columns the program writes into the cell of the first. */
    private static final Map<HeaderWord, List<HeaderWord>> PARTS = Map.of(
            HeaderWord.TARGET, List.of(HeaderWord.OPERATOR, HeaderWord.MEASURE),
            HeaderWord.ACTUAL, List.of(HeaderWord.ACTUAL_MEASURE));

    /**
     * A column of the table, perhaps over several of the sheet.
     *
     * @param piece its heading
     * @param word what the column holds; null where the program knows nothing of the kind
     */
    record Column(Piece piece, @Nullable HeaderWord word) {}

    private final PrintedCells cells;
    private final int row;
    private final List<Column> columns = new ArrayList<>();
    private final List<Piece> labels = new ArrayList<>();
    private final List<String> joined = new ArrayList<>();

    /**
     * The headings of a table.
     *
     * @param words what its columns can be
     */
    FoldedHeader(PrintedCells cells, TableHeader header, List<HeaderWord> words) {
        this.cells = cells;
        this.row = header.index();
        int last = header.lastIndex();
        int column = cells.firstColumn();
        while (column <= cells.lastColumn()) {
            Piece piece = cells.at(last, column);
            if (piece.lastRow() > last) {
                labels.add(piece);
            } else {
                String text = piece.isBlank() ? cells.at(row, column).text() : piece.text();
                columns.add(new Column(piece.inRow(row).saying(text), word(header, piece, words)));
            }
            column = piece.lastColumn() + 1;
        }
        PARTS.forEach(this::join);
    }

    private static @Nullable HeaderWord word(TableHeader header, Piece piece, List<HeaderWord> words) {
        for (HeaderWord word : words) {
            if (header.has(word) && piece.covers(header.column(word))) {
                return word;
            }
        }
        return null;
    }

    /** Makes one column of neighbours; those that stand apart are left as they are. */
    private void join(HeaderWord whole, List<HeaderWord> parts) {
        Column own = column(whole);
        int first = columns.indexOf(own);
        int last = first;
        while (first > 0 && parts.contains(columns.get(first - 1).word())) {
            first--;
        }
        while (last >= 0
                && last + 1 < columns.size()
                && parts.contains(columns.get(last + 1).word())) {
            last++;
        }
        if (own == null || first == last) {
            return;
        }
        List<Column> run = columns.subList(first, last + 1);
        run.forEach(column -> joined.add(column.piece().text()));
        Piece left = run.get(0).piece();
        Piece right = run.get(run.size() - 1).piece();
        Piece above = cells.at(row, left.firstColumn());
        boolean headed = !above.isBlank()
                && above.firstColumn() == left.firstColumn()
                && above.lastColumn() == right.lastColumn();
        String text = headed ? above.text() : own.piece().text();
        run.clear();
        columns.add(first, new Column(left.upTo(right).saying(text), whole));
    }

    /** From left to right. */
    List<Column> columns() {
        return columns;
    }

    /** The labels that stand beside the whole table and reach below its headings. */
    List<Piece> labels() {
        return labels;
    }

    /** The headings that were made one; empty where none was. */
    List<String> joined() {
        return joined;
    }

    /** The column of this meaning, or null. */
    @Nullable
    Column column(HeaderWord word) {
        for (Column column : columns) {
            if (column.word() == word) {
                return column;
            }
        }
        return null;
    }
}
