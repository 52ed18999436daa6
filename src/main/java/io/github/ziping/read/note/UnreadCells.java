package io.github.ziping.read.note;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.FormRegion;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.text.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What stands inside a whole form and has no place in it. */
public final class UnreadCells {
    /** Headings beside whole blocks, of which nothing depends. */
    private static final List<HeaderWord> SIDE =
            List.of(HeaderWord.FUNDS_HEAD, HeaderWord.GOALS_HEAD, HeaderWord.INDICATORS_HEAD);

    /** So many cells in a row below a form are no signature. */
    private static final int TABLE = 4;

    private final SheetGrid grid;
    private final FormRegion region;
    private final boolean funds;
    private final int lastColumn;
    private final ReadingNotes notes;

    /**
     * Those of a form.
     *
     * @param funds whether its funds were read; if not, their heading is told with them
     */
    public UnreadCells(FormRegion region, boolean funds, ReadingNotes notes) {
        this.grid = region.grid();
        this.region = region;
        this.funds = funds;
        this.lastColumn = Math.max(lastColumn(region.funds()), lastColumn(region.indicators()));
        this.notes = notes;
    }

    /**
     * Notes each cell that says something and that no field took.
     *
     * @param lastRow the last row of the form, from 0
     */
    public void note(int lastRow) {
        List<Cell> unread = new ArrayList<>(0);
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() > lastRow) {
                break;
            }
            for (Cell cell : row.cells()) {
                if (!notes.isRead(grid, cell) && !NumberText.isDash(cell.text()) && !isSideHeading(row, cell)) {
                    unread.add(cell);
                }
            }
        }
        for (UnreadAreas.Area area : UnreadAreas.of(region, unread)) {
            notes.unread(grid, area);
        }
        for (SheetGrid.Hidden hidden : grid.hidden()) {
            if (hidden.cell().row() <= lastRow && grid.holds(hidden.cell()) && !isShown(hidden)) {
                unread(hidden.cell(), "被合并单元格" + range(hidden.merge()) + "盖住，看不见");
            }
        }
    }

    /**
     * Notes a table below the form that belongs to none: perhaps a second form whose headings nobody knows. Remarks and signatures
     * are of no matter.
     *
     * @param lastRow the last row of the form, from 0
     * @param isRemark tells them
     */
    public void noteBelow(int lastRow, Predicate<SheetGrid.Row> isRemark) {
        List<Cell> below = new ArrayList<>(0);
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() > lastRow && (!below.isEmpty() || begins(row) && !isRemark.test(row))) {
                below.addAll(row.cells());
            }
        }
        if (!below.isEmpty()) {
            notes.unread(grid, UnreadAreas.whole(region, below));
        }
    }

    private static boolean begins(SheetGrid.Row row) {
        return row.cells().size() >= TABLE || hasNumber(row);
    }

    private static boolean hasNumber(SheetGrid.Row row) {
        for (Cell cell : row.cells()) {
            if (cell.kind() == Cell.Kind.NUMBER
                    && !cell.format().isDate()
                    && row.cells().size() > 1) {
                return true;
            }
        }
        return false;
    }

    private static int lastColumn(@Nullable TableHeader header) {
        return header == null ? -1 : header.lastColumn();
    }

    private void unread(Cell cell, String why) {
        String address = grid.address(cell.ref());
        notes.unread(grid, cell, why, "把 " + address + " 的内容移到表内相应的栏目，不需要的请删除");
    }

    private boolean isSideHeading(SheetGrid.Row row, Cell cell) {
        if (namesUnreadNumber(row, cell)) {
            return false;
        }
        for (HeaderWord word : SIDE) {
            if (row.isHeading(cell, word) && cell.column() <= lastColumn && (funds || word != HeaderWord.FUNDS_HEAD)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number beside the cell has no place either: it is told with its name. */
    private boolean namesUnreadNumber(SheetGrid.Row row, Cell cell) {
        Cell next = row.cell(grid.lastColumn(cell) + 1);
        return next != null && next.kind() == Cell.Kind.NUMBER && !notes.isRead(grid, next);
    }

    /** Some programs repeat a merge's text in each of its cells. */
    private boolean isShown(SheetGrid.Hidden hidden) {
        Cell shown = shown(hidden.merge());
        return shown != null && shown.text().equals(hidden.cell().text());
    }

    private @Nullable Cell shown(Sheet.Range merge) {
        SheetGrid.Row row = grid.row(merge.firstRow());
        return row == null ? null : row.cell(merge.firstColumn());
    }

    private String range(Sheet.Range merge) {
        return " " + grid.address(new CellRef(merge.firstRow(), merge.firstColumn())) + ":"
                + grid.address(new CellRef(merge.lastRow(), merge.lastColumn())) + " ";
    }
}
