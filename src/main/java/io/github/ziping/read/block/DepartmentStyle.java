package io.github.ziping.read.block;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.FundLine;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.sheet.FormRegion;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.InlineLabel;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a department's workbook: labels and tables that may have been moved, and remarks between them. */
enum DepartmentStyle implements ReadingStyle {
    INSTANCE;

    @Override
    public boolean isTitleLine(SheetGrid grid, SheetGrid.Row row) {
        // a label is never as wide as the sheet
        boolean wide = row.cells().size() == 1
                && grid.lastColumn(row.first()) > row.first().column() + 1;
        return wide || !row.headsAny(FormRegion.LABELS);
    }

    /** Its year always has a label; a year in a title is that of the circular. */
    @Override
    public @Nullable Cell yearLine(BasicsBlock basics) {
        return null;
    }

    /** Its labels have cells of their own; a text with a colon is a hint. */
    @Override
    public @Nullable InlineLabel labelWithValue(Cell cell, HeaderWord label, HeaderDictionary words) {
        return null;
    }

    /** The next cell that says something, wherever columns were put in. */
    @Override
    public @Nullable Cell valueBeside(SheetGrid grid, SheetGrid.Row row, Cell label, List<HeaderWord> labels) {
        int first = columnOfValue(grid, label);
        for (Cell cell : row.cells()) {
            if (cell.column() >= first) {
                return row.isHeading(cell, labels) ? null : cell;
            }
        }
        return null;
    }

    @Override
    public int columnOfValue(SheetGrid grid, Cell label) {
        return grid.lastColumn(label) + 1;
    }

    @Override
    public FundRows fundRows(TableHeader header, ReadingNotes notes) {
        return new DepartmentFundRows(header, notes);
    }

    /** The workbook computes it. */
    @Override
    public boolean asksForFundScore(FundLine total) {
        return false;
    }

    @Override
    public boolean readsGoalsBeside() {
        return false;
    }

    @Override
    public boolean missesGoals() {
        return true;
    }

    @Override
    public void readTotalsAbove(TotalsBlock totals, TableHeader header) {
        totals.readAbove(header);
    }

    @Override
    public void readTotalsInHead(TotalsBlock totals, SheetGrid grid, int end) {
        // another sheet, which has none
    }

    @Override
    public boolean readIfTotals(TotalsBlock totals, SheetGrid.Row row, TableHeader header) {
        return !isWholeIndicator(row, header) && totals.readLabelledRow(row, header);
    }

    @Override
    public List<SheetGrid.Row> rowsOfTable(IndicatorRows rows, List<SheetGrid.Row> below) {
        return below;
    }

    @Override
    public boolean isAside(SheetGrid.Row row, TableHeader header) {
        return !isWholeIndicator(row, header) && IndicatorRows.isSubtotal(row, row.first());
    }

    /** Whether a row has a name, and a target or a result, which no sum has, whatever its level is called. */
    private static boolean isWholeIndicator(SheetGrid.Row row, TableHeader header) {
        return IndicatorsBlock.isFilled(header.cell(row, HeaderWord.LEVEL3))
                && (IndicatorsBlock.isFilled(header.cell(row, HeaderWord.TARGET))
                        || IndicatorsBlock.isFilled(header.cell(row, HeaderWord.ACTUAL)));
    }

    @Override
    public boolean isIndicator(SheetGrid.Row row, TableHeader header) {
        for (HeaderWord word : TableShape.INDICATORS.columns()) {
            boolean level = word == HeaderWord.LEVEL1 || word == HeaderWord.LEVEL2;
            if (!level && IndicatorsBlock.isFilled(header.cell(row, word))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean levelsHoldFor(boolean named) {
        return named;
    }

    @Override
    public boolean emptiesLevel(SheetGrid grid, SheetGrid.Row row, int column) {
        return false;
    }

    @Override
    public boolean printsUnusedLevels() {
        return false;
    }

    @Override
    public boolean splitsTarget(TableHeader header) {
        return true;
    }

    @Override
    public boolean splitsActual(TableHeader header) {
        return true;
    }

    @Override
    public boolean keepsSigns() {
        return false;
    }

    @Override
    public void noteStrangers(ReadingNotes notes, TableHeader header, SheetGrid.Row row, boolean line) {
        for (Cell cell : row.cells()) {
            if (header.isStranger(row, cell, line) && !isHint(header, cell)) {
                notes.stranger(header.grid(), cell, "指标表");
            }
        }
    }

    /** A hint that is no formula any more, since only the values were copied; beside formulas it is somebody's own word. */
    private static boolean isHint(TableHeader header, Cell cell) {
        boolean below = false;
        for (SheetGrid.Row row : header.grid().rows()) {
            Cell same = row.cell(cell.column());
            if (same != null && row.index() <= header.lastIndex()) {
                below |= FoldedText.of(same.text()).equals(InputDesign.HINTS);
            } else if (same != null && same.formula() != null) {
                return false;
            }
        }
        return below;
    }
}
