package io.github.ziping.read.block;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of the table of funds, and which cell names a line. */
abstract sealed class FundRows permits OfficialFundRows, DepartmentFundRows {
    /** Where one of these stands, another block begins. */
    private static final List<HeaderWord> FOREIGN = List.of(
            HeaderWord.PROJECT,
            HeaderWord.YEAR,
            HeaderWord.AUTHORITY,
            HeaderWord.UNIT,
            HeaderWord.GOALS_HEAD,
            HeaderWord.GOAL,
            HeaderWord.RESULT,
            HeaderWord.INDICATORS_HEAD,
            HeaderWord.LEVEL1,
            HeaderWord.LEVEL3);

    private final TableHeader header;
    private final int firstAmount;

    FundRows(TableHeader header) {
        this.header = header;
        int first = Integer.MAX_VALUE;
        for (HeaderWord word : TableShape.FUNDS.core()) {
            first = header.has(word) ? Math.min(first, header.column(word)) : first;
        }
        this.firstAmount = first;
    }

    TableHeader header() {
        return header;
    }

    SheetGrid grid() {
        return header.grid();
    }

    /** The leftmost column of amounts, from 0. */
    int firstAmount() {
        return firstAmount;
    }

    /** The lines below the headings, up to another block. */
    List<SheetGrid.Row> lines() {
        List<SheetGrid.Row> lines = new ArrayList<>();
        for (SheetGrid.Row row : grid().rows()) {
            if (row.index() > header.lastIndex()) {
                if (row.headsAny(FOREIGN) && !isNamedLikeHeading(row) || isOtherTable(row)) {
                    break;
                }
                if (isLine(row)) {
                    lines.add(row);
                }
            }
        }
        return lines;
    }

    /** Whether a row of amounts is named by a word that would head another block if it stood alone. */
    abstract boolean isNamedLikeHeading(SheetGrid.Row row);

    /** Whether another table begins whose headings are gone. */
    abstract boolean isOtherTable(SheetGrid.Row row);

    /** Whether a row is a line of the table; notes what it says if not, where that is told here. */
    abstract boolean isLine(SheetGrid.Row row);

    /** The cell that names a line, or null. */
    abstract @Nullable Cell label(SheetGrid.Row row);

    /** The column, from 0, where the name of a line belongs. */
    abstract int labelColumn();
}
