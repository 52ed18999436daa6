package io.github.ziping.write.canvas;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keeps what was drawn in one row, and serves another row once that is written. */
final class CanvasRow {
    /** The style of a cell that was not drawn. */
    static final int NONE = -1;

    /** Stands for the formula that the cells of a column share. */
    static final String SHARED = "=";

    private int[] styles = new int[16];
    private @Nullable Object[] contents = new Object[16];
    private @Nullable String[] formulas = new String[16];
    private int end;
    private int style = NONE;
    private double height = NONE;
    private boolean growing;

    CanvasRow() {
        Arrays.fill(styles, NONE);
    }

    /** Forgets what was drawn. */
    void clear() {
        Arrays.fill(styles, 0, end, NONE);
        Arrays.fill(contents, 0, end, null);
        Arrays.fill(formulas, 0, end, null);
        end = 0;
        style = NONE;
        height = NONE;
        growing = false;
    }

    /** One behind the last cell. */
    int end() {
        return end;
    }

    /** Draws a cell, or gives one another style. */
    void style(int column, int number) {
        if (column >= styles.length) {
            int old = styles.length;
            styles = Arrays.copyOf(styles, Math.max(old * 2, column + 1));
            contents = Arrays.copyOf(contents, styles.length);
            formulas = Arrays.copyOf(formulas, styles.length);
            Arrays.fill(styles, old, styles.length, NONE);
        }
        styles[column] = number;
        end = Math.max(end, column + 1);
    }

    /** Gives a drawn cell a content: a text (String) or a number (BigDecimal). */
    void content(int column, Object content) {
        contents[column] = content;
    }

    /**
     * Gives a drawn cell a formula.
     *
     * @param formula the formula, or {@link #SHARED}
     * @param value what it shows where nothing computes: a String, a BigDecimal, an Integer that is not negative, a Boolean
     */
    void formula(int column, String formula, Object value) {
        boolean known = value instanceof String
                || value instanceof BigDecimal
                || value instanceof Integer
                || value instanceof Boolean;
        if (!known) {
            throw new IllegalArgumentException("no value of a cell: " + value);
        }
        formulas[column] = formula;
        contents[column] = value;
    }

    /** The number of a cell's style, or {@link #NONE}. */
    int style(int column) {
        return column < end ? styles[column] : NONE;
    }

    /** A cell's formula; null where it has none. */
    @Nullable
    String formula(int column) {
        return column < end ? formulas[column] : null;
    }

    /** A cell's text or number, or the value of its formula; null for a blank cell. */
    @Nullable
    Object content(int column) {
        return column < end ? contents[column] : null;
    }

    /** Sets the height in points, and whether the program may make the row higher as it is filled. */
    void height(double points, boolean mayGrow) {
        height = points;
        growing = mayGrow;
    }

    /** In points, or {@link #NONE}. */
    double height() {
        return height;
    }

    boolean isGrowing() {
        return growing;
    }

    /** Sets the style of cells that are not drawn. */
    void rowStyle(int number) {
        style = number;
    }

    /** The number of the style of cells that are not drawn, or {@link #NONE}. */
    int rowStyle() {
        return style;
    }
}
