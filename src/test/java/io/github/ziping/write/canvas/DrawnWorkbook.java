package io.github.ziping.write.canvas;

import io.github.ziping.model.CellRef;
import io.github.ziping.write.xlsx.CellStyle;
import io.github.ziping.write.xlsx.SharedStrings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws a whole workbook without a template and tells what was drawn, so that another program can write the same. */
public final class DrawnWorkbook {
    private final WorkbookDesign design;
    private final WorkbookCanvas canvas;
    private final Map<Integer, CellStyle> looks = new HashMap<>();

    private DrawnWorkbook(WorkbookDesign design, WorkbookCanvas canvas) {
        this.design = design;
        this.canvas = canvas;
        canvas.styles().all().numbers().forEach((look, number) -> looks.put(number, look));
    }

    /** Draws a workbook. */
    public static DrawnWorkbook of(WorkbookDesign design, WorkbookTemplate.Drawing drawing) {
        CanvasStyles styles = new CanvasStyles(new StyleTable(design.ordinary()));
        WorkbookCanvas canvas =
                new WorkbookCanvas(design.sheets(), styles, new SharedStrings(new byte[0], 0), new Reused());
        drawing.on(canvas);
        return new DrawnWorkbook(design, canvas);
    }

    /**
     * A cell.
     *
     * @param look null for the ordinary style
     * @param shared the formula that its column shares, with its rows; null for none
     */
    public record Cell(
            int row,
            int column,
            @Nullable CellStyle look,
            @Nullable String formula,
            @Nullable Shared shared,
            @Nullable Object value) {}

    /** A formula that the cells of a column share. */
    public record Shared(int index, Area cells, String formula) {}

    /**
     * A row.
     *
     * @param height points; below 0 where there is none
     * @param growing whether the program may make it higher
     * @param look of the cells that are not drawn; null for none
     */
    public record Row(
            int row,
            double height,
            boolean growing,
            @Nullable CellStyle look) {}

    /** A defined name. */
    public record Name(String name, String formula, boolean ofSheet) {}

    public WorkbookDesign design() {
        return design;
    }

    public int opened() {
        return canvas.opened();
    }

    /** The names that are no sheet's. */
    public List<Name> names() {
        return named(canvas.names());
    }

    public List<Name> names(int sheet) {
        return named(sheet(sheet).names());
    }

    private static List<Name> named(List<SheetCanvas.Name> names) {
        return names.stream()
                .map(name -> new Name(name.name(), name.refersTo(), name.ofSheet()))
                .toList();
    }

    private SheetCanvas sheet(int index) {
        return canvas.sheets().get(index);
    }

    public List<Row> rows(int sheet) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sheet(sheet).rows(); i++) {
            CanvasRow row = sheet(sheet).drawnRow(i);
            CellStyle look = row.rowStyle() < 0 ? null : looks.get(row.rowStyle());
            rows.add(new Row(i, row.height(), row.isGrowing(), look));
        }
        return rows;
    }

    public List<Cell> cells(int sheet) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < sheet(sheet).rows(); i++) {
            CanvasRow row = sheet(sheet).drawnRow(i);
            for (int column = 0; column < row.end(); column++) {
                if (row.style(column) != CanvasRow.NONE) {
                    boolean isShared = CanvasRow.SHARED.equals(row.formula(column));
                    cells.add(new Cell(
                            i,
                            column,
                            row.style(column) == CanvasStyles.ORDINARY ? null : looks.get(row.style(column)),
                            isShared ? null : row.formula(column),
                            isShared ? shared(sheet, column) : null,
                            row.content(column)));
                }
            }
        }
        return cells;
    }

    private Shared shared(int sheet, int column) {
        List<SharedFormula> all = sheet(sheet).sharedFormulas();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).cells().firstColumn() == column) {
                return new Shared(i, all.get(i).cells(), all.get(i).text());
            }
        }
        throw new IllegalStateException("no formula for column " + column);
    }

    public double[] widths(int sheet) {
        return sheet(sheet).widths();
    }

    public List<Area> merges(int sheet) {
        return sheet(sheet).merges();
    }

    public List<Highlight> highlights(int sheet) {
        return sheet(sheet).highlights();
    }

    public List<Validation> validations(int sheet) {
        return sheet(sheet).validations();
    }

    public List<Area> unlockedFormulas(int sheet) {
        return sheet(sheet).unlockedFormulas();
    }

    public int frozenRows(int sheet) {
        return sheet(sheet).frozenRows();
    }

    public CellRef active(int sheet) {
        return sheet(sheet).active();
    }

    public boolean isProtected(int sheet) {
        return sheet(sheet).isProtected();
    }

    /** How many pages long it is printed; 0 for as many as it takes, -1 where that is not said. */
    public int pages(int sheet) {
        return switch (sheet(sheet).print()) {
            case UNSET -> -1;
            case ONE_PAGE_WIDE -> 0;
            case ONE_PAGE -> 1;
        };
    }
}
