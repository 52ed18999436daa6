package io.github.ziping.read.roster;

import io.github.ziping.model.FoldedText;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.read.text.AmountText;
import io.github.ziping.read.text.CellNumbers;
import io.github.ziping.read.text.NumberText;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of a list, all in one unit, whatever unit they were typed in. */
final class ListAmounts {
    private final ListGrid grid;
    private final RosterHeading heading;
    private final RosterNotes notes;
    private final String unnamed;
    private final String unit;
    private final Set<Cell> told = new HashSet<>();

    /**
     * Of one list.
     *
     * @param above the unit that a line above the list names, or null
     * @param usual the unit where the list names none at all
     */
    ListAmounts(ListGrid grid, RosterHeading heading, RosterNotes notes, @Nullable String above, String usual) {
        this.grid = grid;
        this.heading = heading;
        this.notes = notes;
        this.unnamed = above == null ? named(heading, usual) : above;
        this.unit = "元".equals(unitOfAll()) ? "元" : "万元";
    }

    /** The unit that the heading of any column of amounts names: one that names none is in the same. */
    private static String named(RosterHeading heading, String usual) {
        for (RosterColumn meaning : RosterColumn.AMOUNTS) {
            RosterHeading.Column column = heading.column(meaning);
            if (column != null && column.unit() != null) {
                return column.unit();
            }
        }
        return usual;
    }

    /** The unit of all amounts: 元 or 万元. */
    String unit() {
        return unit;
    }

    private String unitOfAll() {
        for (RosterColumn meaning : RosterColumn.AMOUNTS) {
            RosterHeading.Column column = heading.column(meaning);
            if (column != null) {
                return unitOf(column);
            }
        }
        return unnamed;
    }

    private String unitOf(RosterHeading.Column column) {
        return column.unit() == null ? unnamed : column.unit();
    }

    /** The amount of a project whose name stands in these rows; null where there is none of its own. */
    @Nullable
    BigDecimal of(RosterColumn meaning, int firstRow, int lastRow) {
        RosterHeading.Column column = heading.column(meaning);
        Cell cell = column == null ? null : cell(firstRow, column);
        if (column == null || cell == null) {
            return null;
        }
        if (cell.row() != firstRow || grid.lastRow(cell) > lastRow) {
            tellShared(cell);
            return null;
        }
        return value(cell, column);
    }

    /** A budget that several projects share is none of theirs. */
    private void tellShared(Cell cell) {
        if (isAmount(cell) && told.add(cell)) {
            notes.sharedAmount(cell);
        }
    }

    private static boolean isAmount(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER || AmountText.of(cell.text()) != null;
    }

    private @Nullable Cell cell(int row, RosterHeading.Column column) {
        for (int at = column.first(); at <= column.last(); at++) {
            Cell cell = grid.at(row, at);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    private @Nullable BigDecimal value(Cell cell, RosterHeading.Column column) {
        return switch (cell.kind()) {
            case NUMBER -> {
                BigDecimal number = CellNumbers.value(cell);
                yield number == null ? bad(cell, column) : converted(number, AmountText.yuan(unitOf(column)));
            }
            case TEXT -> typed(cell, column);
            case BOOLEAN -> bad(cell, column);
            case ERROR, BLANK -> unknown(cell);
        };
    }

    private @Nullable BigDecimal typed(Cell cell, RosterHeading.Column column) {
        if (NumberText.isDash(cell.text()) || FoldedText.isBlank(cell.text())) {
            return null;
        }
        AmountText amount = AmountText.of(cell.text());
        if (amount == null) {
            return bad(cell, column);
        }
        BigDecimal columnWorth = AmountText.yuan(unitOf(column));
        return converted(amount.number(), amount.yuan() == null ? columnWorth : amount.yuan());
    }

    private @Nullable BigDecimal unknown(Cell cell) {
        if (told.add(cell)) {
            if (cell.kind() == Cell.Kind.ERROR) {
                notes.errorCell(cell);
            } else {
                notes.uncomputed(cell);
            }
        }
        return null;
    }

    private @Nullable BigDecimal bad(Cell cell, RosterHeading.Column column) {
        if (told.add(cell)) {
            notes.badAmount(cell, column.path().get(0).word());
        }
        return null;
    }

    private BigDecimal converted(BigDecimal number, @Nullable BigDecimal worth) {
        BigDecimal listed = AmountText.yuan(unit);
        if (worth == null || listed == null || worth.compareTo(listed) == 0) {
            return number;
        }
        BigDecimal converted = new AmountText(number, worth).in(unit);
        return converted.scale() < 0 ? converted.setScale(0) : converted;
    }
}
