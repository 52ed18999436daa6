package io.github.ziping.read.block;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.note.FieldCell;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.text.BrokenName;
import io.github.ziping.read.text.HeaderText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of funds of a whole form that runs across: the total and its sources head the columns, and 年初预算数, 全年预算数 and
 * 全年执行数 stand below each other on the left.
 */
public final class FundsAcross {
    private static final List<HeaderWord> ROWS = List.of(
            HeaderWord.INITIAL_BUDGET,
            HeaderWord.ANNUAL_BUDGET,
            HeaderWord.EXECUTED,
            HeaderWord.FUND_WEIGHT,
            HeaderWord.RATE,
            HeaderWord.FUND_SCORE);
    private static final int AMOUNTS = 3;

    private final SheetGrid grid;
    private final SheetGrid.Row names;
    private final Map<HeaderWord, Cell> labels;
    private final int column;
    private final int total;

    private FundsAcross(SheetGrid grid, SheetGrid.Row names, Map<HeaderWord, Cell> labels, int column, int total) {
        this.grid = grid;
        this.names = names;
        this.labels = labels;
        this.column = column;
        this.total = total;
    }

    /** The table above a row, or null where there is none. */
    public static @Nullable FundsAcross find(SheetGrid grid, int end, HeaderDictionary words) {
        List<SheetGrid.Row> rows = grid.rows();
        for (int i = 1; i < rows.size() && rows.get(i).index() < end; i++) {
            Heading first = label(rows.get(i), ROWS);
            FundsAcross found = first == null ? null : at(grid, i, first.cell().column(), end, words);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The only heading of amounts in a row; several make a table that runs down. */
    private static @Nullable Heading label(SheetGrid.Row row, List<HeaderWord> wanted) {
        Heading only = null;
        for (Heading heading : row.headings()) {
            if (heading.meansAny(wanted)) {
                if (only != null) {
                    return null;
                }
                only = heading;
            }
        }
        return only;
    }

    private static @Nullable FundsAcross at(SheetGrid grid, int from, int column, int end, HeaderDictionary words) {
        SheetGrid.Row names = grid.rows().get(from - 1);
        int total = totalColumn(names, column, words);
        if (total < 0) {
            return null;
        }
        Map<HeaderWord, Cell> labels = new EnumMap<>(HeaderWord.class);
        for (int i = from; i < grid.rows().size() && grid.rows().get(i).index() < end; i++) {
            Heading label = label(grid.rows().get(i), ROWS);
            if (label == null || label.cell().column() != column) {
                break;
            }
            for (HeaderWord word : ROWS) {
                if (label.means(word) && !labels.containsKey(word)) {
                    labels.put(word, label.cell());
                    break;
                }
            }
        }
        int amounts = 0;
        for (int i = 0; i < AMOUNTS; i++) {
            amounts += labels.containsKey(ROWS.get(i)) ? 1 : 0;
        }
        return amounts < 2 ? null : new FundsAcross(grid, names, labels, column, total);
    }

    private static int totalColumn(SheetGrid.Row names, int column, HeaderDictionary words) {
        for (Cell cell : names.cells()) {
            if (cell.column() > column && FundTotalLabel.names(cell, words)) {
                return cell.column();
            }
        }
        return -1;
    }

    /** The row, from 0, that names the total and its sources. */
    public int index() {
        return names.index();
    }

    /** Whether the table has a row of this kind. */
    public boolean has(HeaderWord word) {
        return labels.containsKey(word);
    }

    Funds read(CellValues values) {
        String unit = unit(values);
        labels.values().forEach(label -> values.notes().markRead(grid, label));
        FundLine sum = FundLine.EMPTY;
        List<FundLine> sources = new ArrayList<>();
        for (Cell name : names.cells()) {
            if (name.column() == total) {
                sum = line(name, FieldPath.TOTAL, unit, values);
            } else if (name.column() > column) {
                sources.add(line(name, sources.size(), unit, values));
            }
        }
        return new Funds(unit, sum, sources);
    }

    /** In the brackets of the corner or of a label, or in a line above. */
    private @Nullable String unit(CellValues values) {
        List<Cell> cells = new ArrayList<>();
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() <= names.index()) {
                cells.addAll(0, row.cells());
            }
        }
        cells.addAll(labels.values());
        for (Cell cell : cells) {
            String named = cell.kind() == Cell.Kind.TEXT ? unitIn(cell.text()) : null;
            if (named != null) {
                values.notes().place(FieldPath.of(Field.FUNDS_UNIT), grid.name(), cell.ref());
                values.notes().markRead(grid, cell);
                return named;
            }
        }
        return null;
    }

    private static @Nullable String unitIn(String text) {
        for (String bracket : HeaderText.of(text).brackets()) {
            String named = AmountUnitReader.named(bracket);
            if (named != null) {
                return named;
            }
        }
        return AmountUnitReader.named(text);
    }

    private FundLine line(Cell name, int item, @Nullable String unit, CellValues values) {
        values.notes().place(FieldCell.of(grid, name, FieldPath.line(item, Field.LABEL), name.text()));
        String written = HeaderText.withoutColon(BrokenName.joined(name.text()));
        return values.fundLine(written, unit, word -> spot(name, item, word));
    }

    /** The only cell below a name and beside a label. */
    private @Nullable FieldCell spot(Cell name, int item, HeaderWord word) {
        Cell label = labels.get(word);
        if (label == null) {
            return null;
        }
        Cell only = null;
        SheetGrid.Row row = grid.row(label.row());
        for (Cell cell : row == null ? List.<Cell>of() : row.cells()) {
            boolean under = cell.column() >= name.column() && cell.column() <= grid.lastColumn(name);
            if (under && only != null) {
                return null;
            }
            only = under ? cell : only;
        }
        return only == null ? null : FieldCell.of(grid, only, FieldPath.line(item, word.field()), label.text());
    }
}
