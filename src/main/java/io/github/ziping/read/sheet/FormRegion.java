package io.github.ziping.read.sheet;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sheet that holds one form, or what is left of one.
 *
 * @param grid its cells
 * @param end the row, from 0, where its tables begin
 * @param project whether the project's name has a label above them
 * @param funds the headings of the funds, or null
 * @param indicators the headings of the indicators, or null
 */
public record FormRegion(
        SheetGrid grid,
        int end,
        boolean project,
        @Nullable TableHeader funds,
        @Nullable TableHeader indicators) {
    /** The labels above the tables. */
    public static final List<HeaderWord> LABELS =
            List.of(HeaderWord.PROJECT, HeaderWord.YEAR, HeaderWord.AUTHORITY, HeaderWord.UNIT);

    private static final List<HeaderWord> GOALS = List.of(HeaderWord.GOALS_HEAD, HeaderWord.GOAL, HeaderWord.RESULT);

    public static FormRegion of(SheetGrid grid, HeaderDictionary words) {
        TableHeader indicators = TableHeader.find(grid, TableShape.INDICATORS);
        TableHeader funds = TableHeader.find(grid, TableShape.FUNDS);
        int end = Integer.MAX_VALUE;
        boolean project = false;
        for (SheetGrid.Row row : grid.rows()) {
            if (startsTable(row, funds) || startsTable(row, indicators) || project && row.headsAny(GOALS)) {
                end = row.index();
                break;
            }
            project |=
                    namesProject(row, words) && !reachesInto(funds, row, grid) && !reachesInto(indicators, row, grid);
        }
        return new FormRegion(grid, end, project, funds, indicators);
    }

    /** Whether the row's heading 项目名称 reaches down into the headings of a table: it is a column of a list then. */
    private static boolean reachesInto(@Nullable TableHeader header, SheetGrid.Row row, SheetGrid grid) {
        Heading project = row.heading(HeaderWord.PROJECT);
        return header != null
                && project != null
                && header.index() == row.index() + 1
                && grid.startsTall(row.index(), project.cell().column());
    }

    private static boolean startsTable(SheetGrid.Row row, @Nullable TableHeader header) {
        return header != null && row.index() == header.index();
    }

    /** Whether the row has the label of a project's name, be it with the name in one cell. */
    public static boolean namesProject(SheetGrid.Row row, HeaderDictionary words) {
        if (row.heads(HeaderWord.PROJECT)) {
            return true;
        }
        for (Cell cell : row.cells()) {
            if (InlineLabel.of(cell, HeaderWord.PROJECT, words) != null) {
                return true;
            }
        }
        return false;
    }

    public static @Nullable TableHeader fundsAt(SheetGrid grid, int index) {
        return TableHeader.at(grid, index, TableShape.FUNDS);
    }

    public static @Nullable TableHeader indicatorsAt(SheetGrid grid, int index) {
        return TableHeader.at(grid, index, TableShape.INDICATORS);
    }

    /** Whether this is an official form, and not one sheet of a department's workbook. */
    public boolean isForm() {
        return indicators != null && (funds != null || project);
    }

    /** Whether there are columns for results and for their scores. */
    public boolean isScored() {
        return indicators != null && indicators.has(HeaderWord.ACTUAL) && indicators.has(HeaderWord.SCORE);
    }

    /** Whether this would be a form if its indicators had headings: a report may name a project and its funds too. */
    public boolean lacksIndicators() {
        return indicators == null && funds != null && (project && isTitled() || hasGoals());
    }

    private boolean isTitled() {
        for (SheetGrid.Row row : grid.rows()) {
            if (TitleText.names(row.first())) {
                return true;
            }
        }
        return false;
    }

    /** Whether goals and results stand beside each other. */
    private boolean hasGoals() {
        for (SheetGrid.Row row : grid.rows()) {
            if (row.heads(HeaderWord.GOAL) && row.heads(HeaderWord.RESULT)) {
                return true;
            }
        }
        return false;
    }
}
