package io.github.ziping.read.roster;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.read.text.AmountText;
import io.github.ziping.read.text.CellNumbers;
import io.github.ziping.read.text.HeaderText;
import io.github.ziping.read.text.YearText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows below the headings of one list: first gathered, then told apart, the projects among them become entries. */
final class ListRows {
    private static final String OF_WHICH = "其中";

    private final ListGrid grid;
    private final RosterHeading heading;
    private final ColumnWords words;
    private final RosterNotes notes;
    private final ListAmounts amounts;
    private final ColumnsUsed used;
    private final List<ListRow> rows = new ArrayList<>();
    private boolean belowSum;
    private boolean inRemarks;
    private boolean inParts;

    /**
     * An empty list.
     *
     * @param unitAbove the unit of the amounts that a line above the list names, or null
     * @param usualUnit their unit where the list names none
     * @param before the headings above this list's; what they told is not told again
     */
    ListRows(
            ListGrid grid,
            RosterHeading heading,
            ColumnWords words,
            RosterNotes notes,
            @Nullable String unitAbove,
            String usualUnit,
            @Nullable RosterHeading before) {
        this.grid = grid;
        this.heading = heading;
        this.words = words;
        this.notes = notes;
        this.amounts = new ListAmounts(grid, heading, notes, unitAbove, usualUnit);
        this.used = new ColumnsUsed(heading, before);
    }

    RosterHeading heading() {
        return heading;
    }

    /** Whether no row names anything yet. */
    boolean isBlank() {
        return rows.isEmpty();
    }

    /** Takes a row below the headings. */
    void read(int row) {
        if (isSum(row)) {
            belowSum = true;
            return;
        }
        Cell name = name(row);
        if (name == null) {
            readNameless(row);
        } else if (isText(name, row) && !isRemark(name, row)) {
            readNamed(name, row);
        }
    }

    /** 合计 in front of the amounts, in whatever column. */
    private boolean isSum(int row) {
        for (Cell cell : grid.row(row).values()) {
            if (isInAmounts(cell)) {
                return false;
            }
            if (cell.kind() == Cell.Kind.TEXT && words.isSum(cell.text())) {
                return true;
            }
        }
        return false;
    }

    private boolean isInAmounts(Cell cell) {
        for (RosterColumn meaning : RosterColumn.AMOUNTS) {
            RosterHeading.Column column = heading.column(meaning);
            if (column != null && column.first() <= cell.column() && cell.column() <= column.last()) {
                return true;
            }
        }
        return false;
    }

    /** The name in the narrowest column that has one in this row, or null. */
    private @Nullable Cell name(int row) {
        for (int tier = RosterColumn.NAMES.length - 1; tier >= 0; tier--) {
            RosterHeading.Column column = heading.column(RosterColumn.NAMES[tier]);
            Cell name = column == null ? null : own(row, column);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** What stands in a row itself; of several cells below one heading, words rather than a code. */
    private @Nullable Cell own(int row, RosterHeading.Column column) {
        Cell own = null;
        for (int at = column.first(); at <= column.last(); at++) {
            Cell cell = grid.row(row).get(at);
            boolean better = own == null || cell != null && !hasWords(own) && hasWords(cell);
            own = better ? cell : own;
        }
        return own;
    }

    private static boolean hasWords(Cell cell) {
        return cell.text().chars().anyMatch(Character::isIdeographic);
    }

    private void readNameless(int row) {
        RosterHeading.Column names = heading.names();
        Cell over = grid.at(row, names.first());
        boolean partOfProject = over != null && over.row() < row;
        for (Cell cell : grid.row(row).values()) {
            boolean amount = cell.kind() == Cell.Kind.NUMBER || AmountText.of(cell.text()) != null;
            if (!partOfProject && isInAmounts(cell) && amount && !isColumnNumbers(row)) {
                notes.nameless(cell);
                return;
            }
        }
    }

    /** Whether a name can be read at all. */
    private boolean isText(Cell name, int row) {
        if (name.kind() == Cell.Kind.ERROR) {
            notes.errorCell(name);
        } else if (name.kind() == Cell.Kind.BLANK) {
            notes.uncomputed(name);
        } else if (name.kind() != Cell.Kind.TEXT && !isColumnNumbers(row)) {
            notes.noName(name);
        }
        return name.kind() == Cell.Kind.TEXT && !isColumnNumbers(row);
    }

    /** The line of numbers that some lists have below their headings: 1 | 2 | 3=1+2. */
    private boolean isColumnNumbers(int row) {
        int expected = 1;
        for (Cell cell : grid.row(row).values()) {
            String text = FoldedText.of(cell.text());
            if (!text.matches("[(]?[0-9]{1,2}(?:=[0-9+*/()-]+)?[)]?|[A-Z]|栏次|甲|乙|丙|丁")) {
                return false;
            }
            String number = text.replaceAll("=.*|[^0-9=]", "");
            if (!number.isEmpty() && Integer.parseInt(number) != expected++) {
                return false;
            }
        }
        return row == heading.lastRow() + 1 && grid.row(row).size() > 2;
    }

    /** Below a list: 注：…, 填表人：…, and the lines behind them; in it, a line over all columns. */
    private boolean isRemark(Cell name, int row) {
        boolean amount = grid.row(row).values().stream().anyMatch(this::isInAmounts);
        inRemarks |= !amount && words.isNote(name.text());
        boolean line =
                grid.lastColumn(name) > heading.names().last() && grid.row(row).size() <= 2;
        return !amount && (inRemarks || line)
                || words.headsNames(HeadingWord.of(name.text()).word());
    }

    private void readNamed(Cell name, int row) {
        used.add(grid.row(row).values());
        String bare = ProjectName.of(name.text());
        boolean continued = inParts && number(row, name).depth() == 0 && !isPlaced(row);
        inParts = bare.startsWith(OF_WHICH) || continued && heading.column(RosterColumn.NUMBER) != null;
        if (inParts) {
            if (!belowSum) {
                notes.detail(name);
            }
            return;
        }
        belowSum = false;
        int tier = tier(name);
        rows.add(new ListRow(
                name,
                bare.isEmpty() ? HeaderText.strip(name.text()) : bare,
                tier,
                wider(row, tier),
                number(row, name),
                amounts(name),
                isPlaced(row),
                isBare(name, row)));
    }

    private boolean isPlaced(int row) {
        return text(row, RosterColumn.AUTHORITY) != null || text(row, RosterColumn.UNIT) != null;
    }

    private boolean isBare(Cell name, int row) {
        Cell number = cell(row, RosterColumn.NUMBER);
        for (Cell cell : grid.row(row).values()) {
            if (!cell.equals(name) && !cell.equals(number)) {
                return false;
            }
        }
        return !isPlaced(row);
    }

    private int tier(Cell name) {
        for (int tier = 0; tier < RosterColumn.NAMES.length; tier++) {
            RosterHeading.Column column = heading.column(RosterColumn.NAMES[tier]);
            if (column != null && column.first() <= name.column() && name.column() <= column.last()) {
                return tier;
            }
        }
        return 0;
    }

    private @Nullable String wider(int row, int tier) {
        for (int i = tier - 1; i >= 0; i--) {
            String text = text(row, RosterColumn.NAMES[i]);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private ItemNumber number(int row, Cell name) {
        Cell number = cell(row, RosterColumn.NUMBER);
        ItemNumber listed = number == null ? null : ItemNumber.ofCell(number.text());
        return listed != null && listed.depth() > 0 ? listed : ItemNumber.before(HeaderText.strip(name.text()));
    }

    private List<@Nullable BigDecimal> amounts(Cell name) {
        List<@Nullable BigDecimal> read = new ArrayList<>();
        boolean told = false;
        for (RosterColumn meaning : RosterColumn.AMOUNTS) {
            boolean several = hasSeveral(meaning, name);
            if (several && !told) {
                notes.severalAmounts(name);
            }
            told |= several;
            read.add(several ? null : amounts.of(meaning, name.row(), grid.lastRow(name)));
        }
        return read;
    }

    /** Whether a name that is merged over several rows has an amount in more than one of them. */
    private boolean hasSeveral(RosterColumn meaning, Cell name) {
        RosterHeading.Column column = heading.column(meaning);
        for (int row = name.row() + 1; column != null && row <= grid.lastRow(name); row++) {
            if (own(row, column) != null) {
                return true;
            }
        }
        return false;
    }

    /** The projects, once all rows are read; tells what was left out. */
    List<Roster.Entry> projects() {
        if (!rows.isEmpty() && words.headsForm(rows.get(0).cell().text())) {
            return List.of();
        }
        GroupRows groups = GroupRows.of(rows);
        List<Roster.Entry> entries = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ListRow row = rows.get(i);
            if (!groups.isGroup(i)) {
                entries.add(entry(row));
            }
            if (groups.isDoubtful(i) && groups.isGroup(i)) {
                notes.perhapsProject(row.cell(), row.isBare());
            } else if (groups.isDoubtful(i)) {
                notes.perhapsSum(row.cell());
            }
        }
        used.tell(notes);
        return entries;
    }

    private Roster.Entry entry(ListRow row) {
        Cell year = cell(row.index(), RosterColumn.YEAR);
        int read = year == null ? YearText.NONE : YearText.in(CellNumbers.text(year));
        Cell contact = cell(row.index(), RosterColumn.CONTACT);
        String number = contact != null && contact.kind() == Cell.Kind.NUMBER ? contact.text() : null;
        return new Roster.Entry(
                grid.name(),
                row.cell().ref(),
                row.name(),
                read == YearText.NONE ? null : Integer.valueOf(read),
                text(row.index(), RosterColumn.AUTHORITY),
                text(row.index(), RosterColumn.UNIT),
                row.amounts().get(0),
                row.amounts().get(1),
                row.amounts().get(2),
                number == null ? text(row.index(), RosterColumn.CONTACT) : number,
                amounts.unit());
    }

    private @Nullable Cell cell(int row, RosterColumn meaning) {
        RosterHeading.Column column = heading.column(meaning);
        return column == null ? null : grid.at(row, column.first());
    }

    private @Nullable String text(int row, RosterColumn meaning) {
        Cell cell = cell(row, meaning);
        return cell == null || cell.kind() != Cell.Kind.TEXT || FoldedText.isBlank(cell.text())
                ? null
                : HeaderText.strip(cell.text());
    }
}
