package io.github.ziping.read.block;

import io.github.ziping.model.FundLine;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.InlineLabel;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between reading an official form and a department's workbook. An official form fills its part of a sheet, so
 * each cell of it is a value with a place, or told; on the sheets of a department's workbook, where people write beside the
 * tables, only the tables count.
 */
public sealed interface ReadingStyle permits OfficialStyle, DepartmentStyle {
    /** Strict: an official form, ours or another office's. */
    static ReadingStyle official() {
        return OfficialStyle.INSTANCE;
    }

    /** Lenient: the sheets of a department's workbook. */
    static ReadingStyle department() {
        return DepartmentStyle.INSTANCE;
    }

    /** Whether a row above the labels may be the form's title, whatever it says. */
    boolean isTitleLine(SheetGrid grid, SheetGrid.Row row);

    /** The line of the year, e.g. {@code （2024年度）}, or the title that names it; null where only a label does. */
    @Nullable
    Cell yearLine(BasicsBlock basics);

    /** A label and its value in one cell; null where the cell is none of this label. */
    @Nullable
    InlineLabel labelWithValue(Cell cell, HeaderWord label, HeaderDictionary words);

    /**
     * The value to the right of a label, or null where there is none or another label comes first.
     *
     * @param labels those that end a value
     */
    @Nullable
    Cell valueBeside(SheetGrid grid, SheetGrid.Row row, Cell label, List<HeaderWord> labels);

    /** The column, from 0, where the missing value of a label belongs. */
    int columnOfValue(SheetGrid grid, Cell label);

    /** Tells the lines of the funds from what else stands below their headings. */
    FundRows fundRows(TableHeader header, ReadingNotes notes);

    /** Whether the execution's score must be stated: where nothing computes it, and its weight and amounts are there. */
    boolean asksForFundScore(FundLine total);

    /** Whether the text of a goal may stand to the right of its label, and not below. */
    boolean readsGoalsBeside();

    /** Whether a goal that is not there is missed: other offices' forms may do without. */
    boolean missesGoals();

    /** Reads the totals above the headings of the indicators. */
    void readTotalsAbove(TotalsBlock totals, TableHeader header);

    /**
     * Reads the totals on top of the form that no row of the table stated.
     *
     * @param end the row, from 0, where the tables begin
     */
    void readTotalsInHead(TotalsBlock totals, SheetGrid grid, int end);

    /** Reads a row below the headings if it is a total or a grade. */
    boolean readIfTotals(TotalsBlock totals, SheetGrid.Row row, TableHeader header);

    /** The rows from the headings of the indicators to the end of the table. */
    List<SheetGrid.Row> rowsOfTable(IndicatorRows rows, List<SheetGrid.Row> below);

    /** Whether a row of the table is neither an indicator nor a level. */
    boolean isAside(SheetGrid.Row row, TableHeader header);

    /** Whether a row says anything of an indicator, and not only the names of its levels. */
    boolean isIndicator(SheetGrid.Row row, TableHeader header);

    /** Whether the levels above hold for an indicator; a row without a name may be a stray remark. */
    boolean levelsHoldFor(boolean named);

    /** Whether an empty merge leaves the rows beside it without a level. */
    boolean emptiesLevel(SheetGrid grid, SheetGrid.Row row, int column);

    /** Whether the names of all levels are printed, used or not. */
    boolean printsUnusedLevels();

    /** Whether 指标性质 and 度量单位 complete the target. */
    boolean splitsTarget(TableHeader header);

    /** Whether 度量单位 or 实际值单位 completes the result. */
    boolean splitsActual(TableHeader header);

    /** Whether an operator stays as typed, e.g. {@code ≧}, where it stands in the target's cell. */
    boolean keepsSigns();

    /**
     * Notes the cells of a row of the indicators that have no column, unless all unread cells are told in the end.
     *
     * @param line whether the row is a line of the table
     */
    void noteStrangers(ReadingNotes notes, TableHeader header, SheetGrid.Row row, boolean line);
}
