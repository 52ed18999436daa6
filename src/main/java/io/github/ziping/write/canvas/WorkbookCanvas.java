package io.github.ziping.write.canvas;

import io.github.ziping.model.CellRef;
import io.github.ziping.write.xlsx.SharedStrings;
import java.util.ArrayList;
import java.util.List;

/** A workbook while it is drawn, sheet by sheet in any order. {@link WorkbookTemplate} hands one out and writes it. */
public final class WorkbookCanvas {
    private final CanvasStyles styles;
    private final SharedStrings strings;
    private final List<SheetCanvas> sheets = new ArrayList<>();
    private final List<SheetCanvas.Name> names = new ArrayList<>();
    private int opened;

    WorkbookCanvas(List<WorkbookDesign.Sheet> design, CanvasStyles styles, SharedStrings strings, Reused reused) {
        this.styles = styles;
        this.strings = strings;
        for (WorkbookDesign.Sheet sheet : design) {
            sheets.add(new SheetCanvas(sheet.name(), styles, reused));
        }
    }

    /** The sheet of a name, which is one of the design's. */
    public SheetCanvas sheet(String name) {
        for (SheetCanvas sheet : sheets) {
            if (sheet.name().equals(name)) {
                return sheet;
            }
        }
        throw new IllegalArgumentException("the design has no sheet " + name);
    }

    /** Lets the workbook open at a cell. */
    public void openAt(SheetCanvas sheet, CellRef cell) {
        opened = sheets.indexOf(sheet);
        sheet.activate(cell);
    }

    /** Gives a formula a name that all sheets know. */
    public void define(String as, String formula) {
        names.add(new SheetCanvas.Name(as, formula, false));
    }

    /** Forgets what was drawn. */
    void clear() {
        styles.clear();
        strings.clear();
        sheets.forEach(SheetCanvas::clear);
        names.clear();
        opened = 0;
    }

    List<SheetCanvas> sheets() {
        return sheets;
    }

    /** The names that belong to no sheet. */
    List<SheetCanvas.Name> names() {
        return names;
    }

    /** The index of the sheet that is seen first. */
    int opened() {
        return opened;
    }

    CanvasStyles styles() {
        return styles;
    }

    SharedStrings strings() {
        return strings;
    }
}
