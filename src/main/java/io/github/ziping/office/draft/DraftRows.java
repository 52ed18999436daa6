package io.github.ziping.office.draft;

import io.github.ziping.profile.FormDesign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of the form as they are drawn, gathered from rows of the sheet: those of further sources and indicators are left
 * out, and what reached over them reaches less far.
 */
final class DraftRows {
    /** A row that nobody made higher, in points. */
    static final double USUAL_HEIGHT = 19.5;

    /** A cell to be drawn: a piece of the sheet with what it is to say, and in which style. */
    private record Slot(Piece piece, String text, DraftStyle style) {}

    /** A row to be drawn, with its cells. */
    private record Line(double height, boolean repeated, List<Slot> slots) {}

    private final TreeMap<Integer, Line> lines = new TreeMap<>();
    private final int firstColumn;
    private final int lastColumn;
    private Line current = new Line(USUAL_HEIGHT, false, new ArrayList<>());

    DraftRows(int firstColumn, int lastColumn) {
        this.firstColumn = firstColumn;
        this.lastColumn = lastColumn;
    }

    /** The cells that follow stand in this row of the sheet. */
    void row(int index, double height) {
        start(index, height, false);
    }

    /** The same for a row that is printed on top of each page. */
    void repeatedRow(int index, double height) {
        start(index, height, true);
    }

    private void start(int index, double height, boolean repeated) {
        current = new Line(height, repeated, new ArrayList<>());
        lines.put(index, current);
    }

    /** Draws a piece; nothing is drawn where another one already is. */
    void cell(Piece piece, String text, DraftStyle style) {
        current.slots().add(new Slot(piece, text, style));
    }

    /** The rows, each filled to both ends. */
    List<FormDesign.Row> rows() {
        boolean[][] taken = new boolean[lines.size()][lastColumn + 1];
        List<FormDesign.Row> rows = new ArrayList<>();
        for (Map.Entry<Integer, Line> entry : lines.entrySet()) {
            Line line = entry.getValue();
            int first = rows.size();
            List<FormDesign.Cell> cells = new ArrayList<>();
            for (Slot slot : line.slots()) {
                int below = lines.subMap(entry.getKey(), false, slot.piece().lastRow(), true)
                        .size();
                if (take(taken, first, first + below, slot.piece())) {
                    cells.add(cell(slot, below + 1));
                }
            }
            fill(taken[first], line, cells);
            cells.sort(Comparator.comparingInt(FormDesign.Cell::firstColumn));
            rows.add(new FormDesign.Row(line.height(), line.repeated(), cells));
        }
        return rows;
    }

    private static boolean take(boolean[][] taken, int first, int last, Piece piece) {
        for (int row = first; row <= last; row++) {
            for (int column = piece.firstColumn(); column <= piece.lastColumn(); column++) {
                if (taken[row][column]) {
                    return false;
                }
            }
        }
        for (int row = first; row <= last; row++) {
            Arrays.fill(taken[row], piece.firstColumn(), piece.lastColumn() + 1, true);
        }
        return true;
    }

    /** What no cell covers is empty and has borders, unless the row is one of text above or below the table. */
    private void fill(boolean[] taken, Line line, List<FormDesign.Cell> cells) {
        boolean outside = line.slots().stream().allMatch(slot -> slot.style().isOutside());
        for (int column = firstColumn; column <= lastColumn; column++) {
            if (!taken[column]) {
                DraftStyle style = outside ? DraftStyle.NOTE : DraftStyle.TEXT;
                cells.add(new FormDesign.Cell(column - firstColumn, column - firstColumn, 1, "", style.key()));
            }
        }
    }

    private FormDesign.Cell cell(Slot slot, int rows) {
        return new FormDesign.Cell(
                slot.piece().firstColumn() - firstColumn,
                slot.piece().lastColumn() - firstColumn,
                rows,
                slot.text(),
                slot.style().key());
    }
}
