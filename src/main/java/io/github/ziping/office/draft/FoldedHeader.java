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

    private final List<Column> columns = new ArrayList<>();
    private final List<Piece> labels = new ArrayList<>();
    private final List<String> joined = new ArrayList<>();

    /**
     * The headings of a table.
     *
     * @param words what its columns can be
     */
    FoldedHeader(PrintedCells cells, TableHeader header, List<HeaderWord> words) {
        int first = header.index();
        int last = header.lastIndex();
        for (int column = cells.firstColumn(); column <= cells.lastColumn(); column++) {
            Piece piece = cells.at(last, column);
            if (piece.lastRow() > last) {
                labels.add(piece);
            } else {
                Piece upper = cells.at(first, column);
                String text = piece.isBlank() ? upper.text() : piece.text();
                columns.add(new Column(piece.inRow(first).saying(text), word(header, piece, words)));
            }
            column = piece.lastColumn();
        }
        PARTS.forEach((whole, parts) -> join(cells.at(first, header.column(whole) < 0 ? 0 : header.column(whole)), whole, parts));
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
    private void join(Piece above, HeaderWord whole, List<HeaderWord> parts) {
        int first = columns.size();
        int last = -1;
        boolean found = false;
        for (int i = 0; i < columns.size(); i++) {
            HeaderWord word = columns.get(i).word();
            found |= word == whole;
            if (word == whole || parts.contains(word)) {
                first = Math.min(first, i);
                last = i;
            }
        }
        boolean together = found && last > first;
        for (int i = first; together && i <= last; i++) {
            HeaderWord word = columns.get(i).word();
            together = word == whole || parts.contains(word);
        }
        if (!together) {
            return;
        }
        List<Column> run = new ArrayList<>(columns.subList(first, last + 1));
        String own = run.stream().filter(column -> column.word() == whole).findFirst().orElseThrow().piece().text();
        boolean headed = !above.isBlank()
                && above.firstColumn() == run.get(0).piece().firstColumn()
                && above.lastColumn() == run.get(run.size() - 1).piece().lastColumn();
        Piece piece = run.get(0).piece().upTo(run.get(run.size() - 1).piece()).saying(headed ? above.text() : own);
        columns.subList(first, last + 1).clear();
        columns.add(first, new Column(piece, whole));
        run.forEach(column -> joined.add(column.piece().text()));
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
