package io.github.ziping.read.block;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.InlineLabel;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.text.HeaderText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The unit of all amounts: in the brackets of a heading, or in a line above the tables such as {@code 单位：万元}. */
public final class AmountUnitReader {
    private static final String[] UNITS = {"万元", "元", "千元", "百万元", "亿元"};
    private static final List<HeaderWord> BRACKETS =
            List.of(HeaderWord.FUNDS_HEAD, HeaderWord.INITIAL_BUDGET, HeaderWord.ANNUAL_BUDGET, HeaderWord.EXECUTED);
    private static final FieldPath FIELD = FieldPath.of(Field.FUNDS_UNIT);

    private final TableHeader header;
    private final SheetGrid grid;
    private final ReadingNotes notes;
    private final HeaderDictionary words;
    private @Nullable String unit;

    AmountUnitReader(TableHeader header, ReadingNotes notes, HeaderDictionary words) {
        this.header = header;
        this.grid = header.grid();
        this.notes = notes;
        this.words = words;
    }

    /** As written in the corner, or else above a column of amounts, or else above the tables; null where nowhere. */
    @Nullable
    String read() {
        for (HeaderWord word : BRACKETS) {
            Heading heading = header.heading(word);
            if (heading != null) {
                for (String bracket : HeaderText.of(heading.cell().text()).brackets()) {
                    found(bracket, heading.cell());
                }
            }
        }
        readAbove();
        return unit;
    }

    private void readAbove() {
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() > header.lastIndex()) {
                break;
            }
            for (Cell cell : row.cells()) {
                readCell(row, cell);
            }
        }
    }

    private void readCell(SheetGrid.Row row, Cell cell) {
        InlineLabel inline = InlineLabel.of(cell, HeaderWord.AMOUNT_UNIT, words);
        if (inline != null) {
            found(inline.value(), cell);
        } else if (row.isHeading(cell, HeaderWord.AMOUNT_UNIT)) {
            Cell value = row.cell(grid.columnRightOf(cell));
            if (value != null && found(value.text(), value)) {
                notes.markRead(grid, cell);
            }
        }
    }

    /** Whether the text is a unit, and the same as one found before. */
    private boolean found(String written, Cell cell) {
        String named = named(written);
        if (named == null || unit != null && !unit.equals(named)) {
            return false;
        }
        if (unit == null) {
            notes.place(FIELD, grid.name(), cell.ref());
        }
        notes.markRead(grid, cell);
        unit = named;
        return true;
    }

    /** The unit that a text is, perhaps behind 单位：; null for any other text. */
    public static @Nullable String named(String written) {
        String text = FoldedText.of(written);
        int colon = text.lastIndexOf(':');
        String bare = text.substring(colon + 1);
        for (String known : UNITS) {
            if (bare.equals(known)) {
                return known;
            }
        }
        return null;
    }
}
