package io.github.ziping.write.department;

import io.github.ziping.model.CellRef;
import io.github.ziping.write.canvas.Area;
import io.github.ziping.write.canvas.Highlight;
import io.github.ziping.write.canvas.SheetCanvas;
import io.github.ziping.write.xlsx.CellReferences;

/** Adds conditional formats to a sheet, so that cells change their colours as they are filled. */
final class ConditionalFormats {
    private final SheetCanvas canvas;

    ConditionalFormats(SheetCanvas canvas) {
        this.canvas = canvas;
    }

    /** Red while the formula, written for the range's first cell, is true. */
    void alert(String formula, Area range) {
        show(formula, EntryStyles.ALERT, EntryStyles.ALERT_FILL, range);
    }

    /** Amber while the formula, written for the range's first cell, is true. */
    void due(String formula, Area range) {
        show(formula, EntryStyles.DUE, EntryStyles.DUE_FILL, range);
    }

    /** Green while the formula, written for the range's first cell, is true. */
    void fine(String formula, Area range) {
        show(formula, EntryStyles.FINE, EntryStyles.FINE_FILL, range);
    }

    /** The line that says what is to be done: green when that is nothing, else amber. */
    void line(Area range) {
        String first = CellReferences.absolute(range.firstRow(), range.firstColumn());
        String fine = "LEFT(" + first + ",1)=" + CellReferences.quoted(HintText.FINE);
        fine(fine, range);
        due("NOT(" + fine + ")", range);
    }

    /** Amber while a cell of a range is empty. */
    void required(Area range) {
        required(new CellRef(range.firstRow(), range.firstColumn()).address(), range);
    }

    /** Amber over the merged cells of each row while the first of them is empty. */
    void requiredInFirst(Area range) {
        required(CellReferences.columnFixed(range.firstRow(), range.firstColumn()), range);
    }

    private void required(String cell, Area range) {
        due("IF(ISERROR(" + cell + "),FALSE,LEN(TRIM(" + cell + "))=0)", range);
    }

    /** Hides a computed value while the formula, written for the range's first cell, is true. */
    void fade(String formula, Area range) {
        show(formula, EntryStyles.COMPUTED_FILL, EntryStyles.COMPUTED_FILL, range);
    }

    private void show(String formula, String color, String background, Area range) {
        canvas.highlight(new Highlight(formula, color, background, range));
    }
}
