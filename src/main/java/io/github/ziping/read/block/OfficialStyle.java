package io.github.ziping.read.block;

import io.github.ziping.model.FundLine;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.InlineLabel;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TitleText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an official form: what stands beside a label counts, and nothing else does. */
enum OfficialStyle implements ReadingStyle {
    INSTANCE;

    @Override
    public boolean isTitleLine(SheetGrid grid, SheetGrid.Row row) {
        return TitleText.mayBe(grid, row);
    }

    @Override
    public @Nullable Cell yearLine(BasicsBlock basics) {
        return basics.yearCell();
    }

    @Override
    public @Nullable InlineLabel labelWithValue(Cell cell, HeaderWord label, HeaderDictionary words) {
        return InlineLabel.of(cell, label, words);
    }

    /** Only the cell beside the label: behind a gap stands perhaps a label that nobody knows. */
    @Override
    public @Nullable Cell valueBeside(SheetGrid grid, SheetGrid.Row row, Cell label, List<HeaderWord> labels) {
        Cell next = row.cell(columnOfValue(grid, label));
        return next == null || row.isHeading(next, labels) ? null : next;
    }

    @Override
    public int columnOfValue(SheetGrid grid, Cell label) {
        return grid.columnRightOf(label);
    }

    @Override
    public FundRows fundRows(TableHeader header, ReadingNotes notes) {
        return new OfficialFundRows(header);
    }

    @Override
    public boolean asksForFundScore(FundLine total) {
        return total.weight() != null && total.executed() != null;
    }

    @Override
    public boolean readsGoalsBeside() {
        return true;
    }

    @Override
    public boolean missesGoals() {
        return false;
    }

    @Override
    public void readTotalsAbove(TotalsBlock totals, TableHeader header) {
        // they are part of the head, and count less than those below the indicators
    }

    @Override
    public void readTotalsInHead(TotalsBlock totals, SheetGrid grid, int end) {
        totals.readHead(grid, end);
    }

    @Override
    public boolean readIfTotals(TotalsBlock totals, SheetGrid.Row row, TableHeader header) {
        return totals.readRow(row, header);
    }

    @Override
    public List<SheetGrid.Row> rowsOfTable(IndicatorRows rows, List<SheetGrid.Row> below) {
        return rows.upToEnd(below);
    }

    @Override
    public boolean isAside(SheetGrid.Row row, TableHeader header) {
        return IndicatorRows.isAside(row, header);
    }

    @Override
    public boolean isIndicator(SheetGrid.Row row, TableHeader header) {
        return IndicatorRows.isIndicator(row, header);
    }

    @Override
    public boolean levelsHoldFor(boolean named) {
        return true;
    }

    @Override
    public boolean emptiesLevel(SheetGrid grid, SheetGrid.Row row, int column) {
        return grid.startsTall(row.index(), column);
    }

    @Override
    public boolean printsUnusedLevels() {
        return true;
    }

    @Override
    public boolean splitsTarget(TableHeader header) {
        return header.has(HeaderWord.OPERATOR) || header.has(HeaderWord.MEASURE) || splitsActual(header);
    }

    /** What the form says of a result stands in its cell, whatever unit its target has. */
    @Override
    public boolean splitsActual(TableHeader header) {
        return header.has(HeaderWord.ACTUAL_MEASURE);
    }

    @Override
    public boolean keepsSigns() {
        return true;
    }

    @Override
    public void noteStrangers(ReadingNotes notes, TableHeader header, SheetGrid.Row row, boolean line) {
        // told with all other unread cells when the form is read
    }
}
