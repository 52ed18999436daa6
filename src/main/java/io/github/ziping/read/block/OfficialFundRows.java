package io.github.ziping.read.block;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import io.github.ziping.read.text.AmountText;
import io.github.ziping.read.text.NumberText;
import org.jspecify.annotations.Nullable;

/** The lines of an official form's funds: rows with amounts, named by the cell beside them. */
final class OfficialFundRows extends FundRows {
    private static final int LONGEST_NAME = 30;

    OfficialFundRows(TableHeader header) {
        super(header);
    }

    /** Such a word is told as unread, with its row. */
    @Override
    boolean isNamedLikeHeading(SheetGrid.Row row) {
        return false;
    }

    /** Words instead of amounts. */
    @Override
    boolean isOtherTable(SheetGrid.Row row) {
        int words = 0;
        for (HeaderWord amount : TableShape.FUNDS.core()) {
            Cell cell = header().cell(row, amount);
            words += cell != null && isWord(cell) ? 1 : 0;
        }
        return words > 1;
    }

    private static boolean isWord(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && (beginsWithWord(cell.text()) || !isNumber(cell.text()));
    }

    /** Spares the names of sources the folding: no number begins with an ideograph. */
    private static boolean beginsWithWord(String text) {
        return !text.isEmpty() && text.charAt(0) >= '\u4e00' && text.charAt(0) <= '\u9fff';
    }

    private static boolean isNumber(String text) {
        return NumberText.isDash(text) || AmountText.of(text) != null || NumberText.percent(text) != null;
    }

    /** A row with amounts, or with a label and nothing else; what other rows say stays unread. */
    @Override
    boolean isLine(SheetGrid.Row row) {
        boolean numbers = false;
        boolean texts = false;
        for (Cell cell : row.cells()) {
            if (cell.column() >= firstAmount()) {
                boolean text = isWord(cell);
                texts |= text;
                numbers |= !text;
            }
        }
        Cell label = label(row);
        boolean wide = label != null && grid().lastColumn(label) >= firstAmount();
        return numbers || !texts && label != null && !wide && isName(label.text());
    }

    /** Whether a text without amounts can be the name of a source, and is no sentence of another block. */
    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && text.indexOf('。') < 0;
    }

    @Override
    @Nullable
    Cell label(SheetGrid.Row row) {
        Cell label = null;
        for (Cell cell : row.cells()) {
            boolean beside =
                    cell.column() < firstAmount() && isWord(cell) && !row.isHeading(cell, HeaderWord.FUNDS_HEAD);
            label = beside ? cell : label;
        }
        return label;
    }

    @Override
    int labelColumn() {
        return Math.max(0, firstAmount() - 1);
    }
}
