package io.github.ziping.read.block;

import io.github.ziping.model.FoldedText;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import io.github.ziping.read.text.NumberText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The lines of the funds on a department's sheet: what somebody filled in, named in the column of the labels. */
final class DepartmentFundRows extends FundRows {
    private final ReadingNotes notes;
    private final int labelColumn;

    DepartmentFundRows(TableHeader header, ReadingNotes notes) {
        super(header);
        this.notes = notes;
        int head = header.column(HeaderWord.FUNDS_HEAD);
        // without its heading, the labels stand left of the amounts
        this.labelColumn = head >= 0 ? head : Math.max(0, header.firstColumn() - 1);
    }

    /** Its labels stand in a column of their own, and no other block has several amounts beside one. */
    @Override
    boolean isNamedLikeHeading(SheetGrid.Row row) {
        int amounts = 0;
        for (HeaderWord word : TableShape.FUNDS.core()) {
            Cell cell = header().cell(row, word);
            amounts += cell != null && cell.kind() == Cell.Kind.NUMBER ? 1 : 0;
        }
        boolean onlyLabel =
                row.headings().size() == 1 && row.headings().get(0).cell().column() == labelColumn;
        return onlyLabel && amounts > 1;
    }

    /** A word instead of an amount is a bad number. */
    @Override
    boolean isOtherTable(SheetGrid.Row row) {
        return false;
    }

    @Override
    boolean isLine(SheetGrid.Row row) {
        if (isNote(row)) {
            return false;
        }
        boolean line = isFilled(row);
        for (Cell cell : row.cells()) {
            if (cell.column() != labelColumn && header().isStranger(row, cell, line)) {
                notes.stranger(grid(), cell, "资金表");
            }
        }
        return line;
    }

    /** A text that runs across the amounts is a remark. */
    private boolean isNote(SheetGrid.Row row) {
        Cell first = row.cells().get(0);
        return row.cells().size() == 1 && first.column() == labelColumn && grid().lastColumn(first) > labelColumn + 1;
    }

    private boolean isFilled(SheetGrid.Row row) {
        if (hasEntries(row)) {
            return true;
        }
        Cell label = row.cell(labelColumn);
        if (label == null || label.kind() == Cell.Kind.BLANK) {
            return false;
        }
        if (row.cells().size() == 1 && isRemark(label.text())) {
            notes.unread(grid(), label, "像是说明而不是资金来源", "把说明移到别处，或删除 " + grid().address(label.ref()));
            return false;
        }
        return true;
    }

    private static boolean isRemark(String text) {
        String folded = FoldedText.of(text);
        return folded.endsWith("。") || folded.startsWith("注:") || folded.startsWith("说明") || folded.startsWith("备注");
    }

    /** Whether somebody typed anything beside the label; a rate that is computed or a "-" is nobody's entry. */
    private boolean hasEntries(SheetGrid.Row row) {
        for (HeaderWord word : TableShape.FUNDS.columns()) {
            Cell cell = word == HeaderWord.FUNDS_HEAD ? null : header().cell(row, word);
            boolean typed = cell != null && cell.formula() == null && !isNothing(cell);
            if (typed || cell != null && TableShape.FUNDS.core().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A "-", or the 0 that is left of the rate of a spare row where only the values were copied. */
    private static boolean isNothing(Cell cell) {
        BigDecimal number = NumberText.number(cell.text());
        return NumberText.isDash(cell.text()) || number != null && number.signum() == 0;
    }

    @Override
    @Nullable
    Cell label(SheetGrid.Row row) {
        return row.cell(labelColumn);
    }

    @Override
    int labelColumn() {
        return labelColumn;
    }
}
