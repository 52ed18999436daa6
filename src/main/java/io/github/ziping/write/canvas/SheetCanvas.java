package io.github.ziping.write.canvas;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Decimals;
import io.github.ziping.write.xlsx.CellStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a workbook while it is drawn: cells in any order, each with its content and its style in one call, then what
 * belongs to a form that is filled in. Rows and columns count from 0. Kept and drawn on again for the next workbook.
 */
public final class SheetCanvas {
    /**
     * A defined name.
     *
     * @param name as formulas use it
     * @param refersTo the formula behind it
     * @param ofSheet whether it is one of the sheet's own, such as the printed titles
     */
    record Name(String name, String refersTo, boolean ofSheet) {}

    /** How the sheet is printed, on A4 across. */
    enum Print {
        /** As the program likes. */
        UNSET,
        /** One page wide, as many pages long as it takes. */
        ONE_PAGE_WIDE,
        /** On one page. */
        ONE_PAGE
    }

    private static final CellRef FIRST = new CellRef(0, 0);

    private final String name;
    private final CanvasStyles styles;
    private final Reused reused;
    private final List<CanvasRow> rows = new ArrayList<>();
    private final List<Area> merges = new ArrayList<>();
    private final List<SharedFormula> shared = new ArrayList<>();
    private final List<Highlight> highlights = new ArrayList<>();
    private final List<Validation> validations = new ArrayList<>();
    private final List<Area> unlockedFormulas = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private double[] widths = new double[0];
    private int used;
    private int frozenRows;
    private CellRef active = FIRST;
    private boolean guarded;
    private Print print = Print.UNSET;
    private @Nullable Rest rest;

    SheetCanvas(String name, CanvasStyles styles, Reused reused) {
        this.name = name;
        this.styles = styles;
        this.reused = reused;
    }

    /** Forgets what was drawn. */
    void clear() {
        for (int i = 0; i < used; i++) {
            rows.get(i).clear();
        }
        used = 0;
        merges.clear();
        shared.clear();
        highlights.clear();
        validations.clear();
        unlockedFormulas.clear();
        names.clear();
        widths = new double[0];
        frozenRows = 0;
        active = FIRST;
        guarded = false;
        print = Print.UNSET;
        rest = null;
    }

    public String name() {
        return name;
    }

    // Columns and rows.

    /** A column's width in characters, exactly as the file shall say it. */
    public void width(int column, double characters) {
        if (column >= widths.length) {
            widths = Arrays.copyOf(widths, column + 1);
        }
        widths[column] = characters;
    }

    /** A row's height in points. */
    public void height(int row, double points) {
        row(row).height(points, false);
    }

    /** A first height: the row still grows by itself as its cells are filled. */
    public void startHeight(int row, double points) {
        row(row).height(points, true);
    }

    /** The style of cells of a row that are not drawn. */
    public void rowLook(int row, CellStyle look) {
        row(row).rowStyle(styles.of(look));
    }

    // Cells.

    private CanvasRow blank(int row, int column, CellStyle look) {
        CanvasRow cells = row(row);
        cells.style(column, styles.of(look));
        return cells;
    }

    /** A text, always as a text cell, whatever it looks like; a blank cell where it is null or empty. */
    public void text(int row, int column, @Nullable String text, CellStyle look) {
        CanvasRow cells = blank(row, column, look);
        if (text != null && !text.isEmpty()) {
            cells.content(column, text);
        }
    }

    /** A text in the workbook's ordinary style. */
    public void text(int row, int column, String text) {
        CanvasRow cells = row(row);
        cells.style(column, CanvasStyles.ORDINARY);
        cells.content(column, text);
    }

    /**
     * A number; a blank cell where it is null.
     *
     * @throws IllegalArgumentException when a cell cannot hold all its digits
     */
    public void number(int row, int column, @Nullable BigDecimal number, CellStyle look) {
        CanvasRow cells = blank(row, column, look);
        if (number != null) {
            if (!Decimals.fitsSpreadsheet(number)) {
                throw new IllegalArgumentException("a cell holds at most 15 digits of " + number);
            }
            cells.content(column, number);
        }
    }

    /**
     * A live formula with the value that it shows where nothing computes.
     *
     * @param value a text, a number or a truth value
     */
    public void formula(int row, int column, String formula, Object value, CellStyle look) {
        blank(row, column, look).formula(column, formula, value);
    }

    /** A live formula in the workbook's ordinary style. */
    public void formula(int row, int column, String formula, Object value) {
        CanvasRow cells = row(row);
        cells.style(column, CanvasStyles.ORDINARY);
        cells.formula(column, formula, value);
    }

    /**
     * Says a formula that is the same in a column from one row to another: each of these cells is still to be drawn.
     *
     * @param formula as it is in the first of the rows; without the names of sheets, which some programs lose here
     */
    public void share(int firstRow, int lastRow, int column, String formula) {
        shared.add(new SharedFormula(new Area(firstRow, lastRow, column, column), formula));
    }

    /** A cell with its column's shared formula; the rest as in {@link #formula}. */
    public void shared(int row, int column, Object value, CellStyle look) {
        blank(row, column, look).formula(column, CanvasRow.SHARED, value);
    }

    /** A cell with its column's shared formula in the workbook's ordinary style. */
    public void shared(int row, int column, Object value) {
        CanvasRow cells = row(row);
        cells.style(column, CanvasStyles.ORDINARY);
        cells.formula(column, CanvasRow.SHARED, value);
    }

    /** Merges a block, every cell of it styled, so that its lines are drawn on all sides. */
    public void merge(int firstRow, int lastRow, int firstColumn, int lastColumn, CellStyle look) {
        int style = styles.of(look);
        for (int row = firstRow; row <= lastRow; row++) {
            CanvasRow cells = row(row);
            for (int column = firstColumn; column <= lastColumn; column++) {
                cells.style(column, style);
            }
        }
        if (firstRow < lastRow || firstColumn < lastColumn) {
            merges.add(new Area(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    /** A text over several columns of a row. */
    public void wideText(int row, int firstColumn, int lastColumn, @Nullable String text, CellStyle look) {
        merge(row, row, firstColumn, lastColumn, look);
        text(row, firstColumn, text, look);
    }

    /** What a cell shows that holds a text or a number; empty for any other. */
    public String shown(int row, int column) {
        Object content = row(row).content(column);
        if (content instanceof BigDecimal number) {
            return Double.toString(number.doubleValue());
        }
        return content instanceof String text ? text : "";
    }

    // What belongs to a form that is filled in.

    /** Guards formulas and headings without a password; rows may still be inserted, deleted, sorted and resized. */
    public void protect() {
        guarded = true;
    }

    public void validate(Validation validation) {
        validations.add(validation);
    }

    /** Adds colours; of two that hold, the one added first counts. */
    public void highlight(Highlight highlight) {
        styles.highlight(highlight);
        highlights.add(highlight);
    }

    /** Lets Excel put no warning beside formulas in unlocked cells. */
    public void expectUnlockedFormulas(Area cells) {
        unlockedFormulas.add(cells);
    }

    /** Gives a formula, most often a range, a name that all sheets know. */
    public void define(String as, String formula) {
        names.add(new Name(as, formula, false));
    }

    // How the sheet opens and prints.

    /** The rows above this one stay in sight. */
    public void freezeAbove(int row) {
        frozenRows = row;
    }

    /** The cell that is chosen when the sheet is opened. */
    public void activate(CellRef cell) {
        active = cell;
    }

    /** A4 across, one page wide, as many pages long as it takes. */
    public void printOnePageWide() {
        print = Print.ONE_PAGE_WIDE;
    }

    /** A4 across, on one page. */
    public void printOnePage() {
        print = Print.ONE_PAGE;
    }

    /**
     * Prints a row on top of each page.
     *
     * @param onSheet the start of a reference to this sheet, e.g. {@code 指标!}
     */
    public void repeatRow(int row, String onSheet) {
        int number = row + 1;
        names.add(new Name("_xlnm.Print_Titles", onSheet + "$" + number + ":$" + number, true));
    }

    // What is the same in many workbooks.

    /**
     * Draws the rest of the sheet: its cells from a row on, and what stands behind the cells: merged blocks, highlights,
     * validations, protection. Workbooks whose rest has the same key share it, and it is drawn once for them all.
     *
     * @param firstRow its first row
     * @param key all that the rest depends on besides the template; the merged blocks and highlights of the rows above, which
     *     were drawn before, depend on nothing else either
     * @param drawing draws it and defines no name, or is not called
     */
    public void rest(int firstRow, Object key, Runnable drawing) {
        Rest known = reused.rest(name, firstRow, key);
        if (known.tail() == null) {
            int defined = names.size();
            drawing.run();
            if (names.size() > defined) {
                throw new IllegalStateException("the names of a workbook are not shared with others");
            }
        }
        rest = known;
    }

    /**
     * Formulas that all workbooks with the same key share: to put long ones together takes longer than to draw them.
     *
     * @param key all that they depend on besides the template; another one for each list of formulas of the sheet
     * @param made puts them together, or is not called
     */
    public List<String> formulas(Object key, Supplier<List<String>> made) {
        return reused.formulas(name, key, made);
    }

    // What was drawn.

    private CanvasRow row(int index) {
        while (used <= index) {
            if (used == rows.size()) {
                rows.add(new CanvasRow());
            }
            used++;
        }
        return rows.get(index);
    }

    /** How many rows there are. */
    int rows() {
        return used;
    }

    CanvasRow drawnRow(int index) {
        return rows.get(index);
    }

    double[] widths() {
        return widths;
    }

    List<Area> merges() {
        return merges;
    }

    List<SharedFormula> sharedFormulas() {
        return shared;
    }

    List<Highlight> highlights() {
        return highlights;
    }

    List<Validation> validations() {
        return validations;
    }

    List<Area> unlockedFormulas() {
        return unlockedFormulas;
    }

    List<Name> names() {
        return names;
    }

    int frozenRows() {
        return frozenRows;
    }

    CellRef active() {
        return active;
    }

    boolean isProtected() {
        return guarded;
    }

    Print print() {
        return print;
    }

    /** What is shared with other workbooks; null where nothing is. */
    @Nullable
    Rest rest() {
        return rest;
    }
}
