package io.github.ziping.testing.madeup;

import java.util.ArrayList;
import java.util.List;

/** Writes the cells of one form, row after row, and notes what they say. Columns count from the form's left edge. */
final class Pen {
    private final Canvas canvas;
    private final int left;
    private final Drawn.Form form = new Drawn.Form();
    private final StringBuilder shape;
    private final boolean merges;
    private int row;

    /**
     * A pen.
     *
     * @param merges whether cells are merged over columns; if not, what they say stands in the first of them
     */
    Pen(Canvas canvas, int top, int left, boolean merges, StringBuilder shape) {
        this.merges = merges;
        this.canvas = canvas;
        this.row = top;
        this.left = left;
        this.shape = shape;
    }

    int row() {
        return row;
    }

    void next() {
        row++;
    }

    void down(int rows) {
        row += rows;
    }

    /** The next row, behind one that is empty or hidden every now and then. */
    void nextWithGaps(Dice dice) {
        row++;
        if (dice.oneIn(90)) {
            if (dice.oneIn(2)) {
                canvas.hideRow(row);
            }
            row++;
            shape(" empty-row");
        }
    }

    void breakPage() {
        canvas.breakPage(row);
    }

    /** Puts a value into the current row. */
    void put(int column, int columns, Object value) {
        put(row, 1, column, columns, value);
    }

    /** Puts a value into an area from the current row on. */
    void put(int rows, int column, int columns, Object value) {
        put(row, rows, column, columns, value);
    }

    void put(int top, int rows, int column, int columns, Object value) {
        canvas.put(top, left + column, rows, merges ? columns : 1, value);
    }

    /** Where a cell stands. */
    String at(int atRow, int column) {
        return canvas.at(atRow, left + column);
    }

    /** Notes what a cell of the current row says; nothing where the value is null. */
    void say(String path, String value, int column) {
        say(path, value, List.of(at(row, column)));
    }

    void say(String path, String value, List<String> places) {
        form.put(path, value, new ArrayList<>(places));
    }

    boolean says(String path) {
        return form.values().containsKey(path);
    }

    /** Notes what was drawn by lot. */
    void shape(String what) {
        if (shape.indexOf(what) < 0) {
            shape.append(what);
        }
    }

    Drawn.Form form() {
        return form;
    }
}
