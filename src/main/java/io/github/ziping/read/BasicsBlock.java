package io.github.ziping.read;

import io.github.ziping.model.FieldPath;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The labelled values on top of a form: title, year, project, authority, unit. */
final class BasicsBlock {
    static final HeaderWord[] LABELS = {HeaderWord.PROJECT, HeaderWord.YEAR, HeaderWord.AUTHORITY, HeaderWord.UNIT};

    private static final String TITLE = "自评表";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final SheetGrid grid;
    private final CellValues values;
    private final Profile profile;

    BasicsBlock(SheetGrid grid, CellValues values, Profile profile) {
        this.grid = grid;
        this.values = values;
        this.profile = profile;
    }

    /** How many of the labels the sheet has. */
    static int count(SheetGrid grid) {
        int count = 0;
        for (HeaderWord label : LABELS) {
            count += grid.firstHeading(label) == null ? 0 : 1;
        }
        return count;
    }

    /** The text above the labels that names the form; where none speaks of a 自评表, the first one. */
    @Nullable
    String title() {
        Cell first = null;
        for (SheetGrid.Row row : grid.rows()) {
            if (row.headsAny(LABELS)) {
                break;
            }
            for (Cell cell : row.cells()) {
                boolean text = cell.kind() == Cell.Kind.TEXT;
                if (text && HeaderText.fold(cell.text()).contains(TITLE)) {
                    return title(cell);
                }
                first = first == null && text ? cell : first;
            }
        }
        return first == null ? null : title(first);
    }

    private @Nullable String title(Cell cell) {
        return values.text(Spot.of(grid, cell, FieldPath.of("title"), TITLE));
    }

    @Nullable
    String text(HeaderWord label, String field) {
        Spot spot = spot(label, FieldPath.of(field));
        String value = values.text(spot);
        values.require(spot, value, "", "");
        return value;
    }

    @Nullable
    Integer year() {
        Spot spot = spot(HeaderWord.YEAR, FieldPath.of("year"));
        Cell cell = spot == null ? null : spot.cell();
        Integer year = spot == null || cell == null ? null : year(spot, cell);
        values.require(spot, year, "", "，例如 " + profile.year());
        return year;
    }

    private @Nullable Integer year(Spot spot, Cell cell) {
        boolean number = cell.kind() == Cell.Kind.NUMBER;
        String text = number ? cell.text() : values.text(spot);
        values.notes().place(spot);
        if (text == null || values.notes().isFaulty(spot.field())) {
            return null;
        }
        int year = number ? wholeYear(cell) : yearIn(HeaderText.fold(text));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            String found = number && cell.format().date() ? "日期" : "“" + Notes.quote(text) + "”";
            values.notes().badNumber(spot, found, "在 " + spot.address() + " 填写四位年份，例如 " + profile.year());
            return null;
        }
        return year;
    }

    private static int wholeYear(Cell cell) {
        BigDecimal value = CellNumber.value(cell);
        return value == null || cell.format().date() || value.scale() > 0 || value.precision() > 4
                ? -1
                : value.intValue();
    }

    /** The four digits of 2024, 2024年度 or （2024年度）, or -1. */
    private static int yearIn(String folded) {
        int found = -1;
        int digits = 0;
        int value = 0;
        for (int i = 0; i <= folded.length(); i++) {
            int digit = i < folded.length() ? folded.charAt(i) - '0' : -1;
            if (digit >= 0 && digit <= 9) {
                value = digits < 4 ? value * 10 + digit : value;
                digits++;
            } else if (digits > 0) {
                // two numbers, or one that is no year, say nothing certain
                if (digits != 4 || found >= 0) {
                    return -1;
                }
                found = value;
                digits = 0;
                value = 0;
            }
        }
        return found;
    }

    /** Where the value of a label belongs; null, with a note, where there is no such label. */
    private @Nullable Spot spot(HeaderWord label, FieldPath field) {
        Heading first = null;
        for (SheetGrid.Row row : grid.rows()) {
            for (Heading heading : row.headings()) {
                if (heading.means(label)) {
                    Cell value = LabelledValue.of(grid, row, heading.cell(), LABELS);
                    if (value != null) {
                        return Spot.of(grid, value, field, profile.heading(label));
                    }
                    first = first == null ? heading : first;
                }
            }
        }
        if (first == null) {
            values.notes().missingLabel(grid.name(), field, profile.heading(label));
            return null;
        }
        return LabelledValue.emptySpot(grid, first.cell(), field, profile.heading(label));
    }
}
