package io.github.ziping.office.draft;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.read.text.HeaderText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sheet of a printed form as a grid without holes: each place belongs to one {@link Piece}, be it empty. */
final class PrintedCells {
    private final Map<CellRef, String> texts = new HashMap<>();
    private final List<Sheet.Range> merges;
    private int firstColumn = Integer.MAX_VALUE;
    private int lastColumn;
    private int lastRow;

    PrintedCells(Sheet sheet) {
        merges = sheet.merges();
        for (Cell cell : sheet.cells()) {
            String text = HeaderText.strip(cell.text());
            if (!text.isEmpty()) {
                texts.put(new CellRef(cell.row(), cell.column()), text);
                firstColumn = Math.min(firstColumn, cell.column());
                Piece piece = at(cell.row(), cell.column());
                lastColumn = Math.max(lastColumn, piece.lastColumn());
                lastRow = Math.max(lastRow, cell.row());
            }
        }
    }

    /** The leftmost column in which anything stands. */
    int firstColumn() {
        return firstColumn;
    }

    /** The rightmost column that anything reaches into. */
    int lastColumn() {
        return lastColumn;
    }

    /** The last row in which anything stands. */
    int lastRow() {
        return lastRow;
    }

    /** The piece that a place belongs to. */
    Piece at(int row, int column) {
        for (Sheet.Range merge : merges) {
            if (merge.contains(row, column)) {
                String text = texts.getOrDefault(new CellRef(merge.firstRow(), merge.firstColumn()), "");
                return new Piece(merge.firstRow(), merge.firstColumn(), merge.lastRow(), merge.lastColumn(), text);
            }
        }
        return new Piece(row, column, row, column, texts.getOrDefault(new CellRef(row, column), ""));
    }

    /** The pieces that begin in a row, from left to right. */
    List<Piece> beginningIn(int row) {
        List<Piece> pieces = new ArrayList<>();
        for (int column = firstColumn; column <= lastColumn; column++) {
            Piece piece = at(row, column);
            if (piece.firstRow() == row && piece.firstColumn() == column) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** Whether nothing begins in a row that says anything. */
    boolean isEmpty(int row) {
        return beginningIn(row).stream().allMatch(Piece::isBlank);
    }
}
