package io.github.ziping.read;

import io.github.ziping.model.FieldPath;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import org.jspecify.annotations.Nullable;

/** The texts below 预期目标 and 实际完成情况. */
final class GoalsBlock {
    /** Below these another block begins. */
    private static final HeaderWord[] FOREIGN = {
        HeaderWord.GOAL,
        HeaderWord.RESULT,
        HeaderWord.PROJECT,
        HeaderWord.AUTHORITY,
        HeaderWord.UNIT,
        HeaderWord.INITIAL_BUDGET,
        HeaderWord.LEVEL1,
        HeaderWord.LEVEL3
    };

    private final SheetGrid grid;
    private final CellValues values;

    GoalsBlock(SheetGrid grid, CellValues values) {
        this.grid = grid;
        this.values = values;
    }

    /** How many of the two headings the sheet has. */
    static int count(SheetGrid grid) {
        return (grid.firstHeading(HeaderWord.GOAL) == null ? 0 : 1)
                + (grid.firstHeading(HeaderWord.RESULT) == null ? 0 : 1);
    }

    /** All that stands below the heading, one line per cell; lines end with {@code \n}. */
    @Nullable
    String text(HeaderWord word, String field) {
        Heading heading = grid.firstHeading(word);
        if (heading == null) {
            return null;
        }
        int first = heading.cell().column();
        int last = grid.lastColumn(heading.cell());
        String whole = null;
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() <= heading.cell().row()) {
                continue;
            }
            if (row.headsAny(FOREIGN)) {
                break;
            }
            for (Cell cell : row.cells()) {
                if (cell.column() >= first && cell.column() <= last) {
                    whole = joined(whole, cell, FieldPath.of(field));
                }
            }
        }
        return whole == null ? null : whole.replace("\r\n", "\n");
    }

    private @Nullable String joined(@Nullable String whole, Cell cell, FieldPath field) {
        Source.Place known = values.notes().placeOf(field);
        String text = values.text(Spot.of(grid, cell, field, field.path().equals("expectedGoal") ? "预期目标" : "实际完成情况"));
        if (known != null) {
            // a text over several cells is found at its first
            values.notes().place(field, known.sheet(), known.cell());
        }
        return whole == null || text == null ? (text == null ? whole : text) : whole + "\n" + text;
    }
}
