package io.github.ziping.read.block;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.note.FieldCell;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.sheet.FormRegion;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.InlineLabel;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TitleText;
import io.github.ziping.read.text.CellNumbers;
import io.github.ziping.read.text.YearText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The labelled values on top of a form: title, year, project, authority, unit. */
public final class BasicsBlock {
    private static final FieldPath YEAR = FieldPath.of(Field.YEAR);

    private final SheetGrid grid;
    private final int end;
    private final ReadingStyle style;
    private final HeadValues head;
    private final CellValues values;
    private final Profile profile;
    private final HeaderDictionary words;

    /**
     * The block of a sheet.
     *
     * @param end the row, from 0, where the tables begin
     */
    BasicsBlock(
            SheetGrid grid, int end, ReadingStyle style, CellValues values, Profile profile, HeaderDictionary words) {
        this.grid = grid;
        this.end = end;
        this.style = style;
        this.head = new HeadValues(grid, end, style);
        this.values = values;
        this.profile = profile;
        this.words = words;
    }

    /** How many of the labels the sheet has. */
    public static int count(SheetGrid grid) {
        int count = 0;
        for (HeaderWord label : FormRegion.LABELS) {
            count += grid.firstHeading(label) == null ? 0 : 1;
        }
        return count;
    }

    /** The text above the labels that names the form; where none speaks of a 自评表, the first one. */
    @Nullable
    String title() {
        Cell cell = titleCell();
        return cell == null
                ? null
                : values.text(FieldCell.of(grid, cell, FieldPath.of(Field.TITLE), Field.TITLE.label()));
    }

    private @Nullable Cell titleCell() {
        Cell first = null;
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() >= end) {
                break;
            }
            if (row.headsAny(FormRegion.LABELS) && !style.isTitleLine(grid, row)) {
                return first == null && TitleText.names(row.first()) ? row.first() : first;
            }
            for (Cell cell : row.cells()) {
                if (TitleText.names(cell)) {
                    return cell;
                }
                boolean mayBe = cell.kind() == Cell.Kind.TEXT && style.isTitleLine(grid, row);
                first = first == null && mayBe ? cell : first;
            }
        }
        return first;
    }

    /** The value of a label; where several labels mean the same, that of the one the office would rather print. */
    @Nullable
    String text(HeaderWord label) {
        FieldPath path = FieldPath.of(label.field());
        List<Labelled> found = labelled(label);
        if (found.isEmpty()) {
            FieldCell spot = spot(label, path);
            String value = values.text(spot);
            values.require(spot, value, () -> headingInPlace(spot), "");
            return value;
        }
        Labelled best = found.get(0);
        for (Labelled next : found) {
            best = next.rank() < best.rank() ? next : best;
        }
        String value = best.inline() == null
                ? values.text(FieldCell.of(grid, best.cell(), path, profile.heading(label)))
                : best.inline();
        values.notes().place(FieldCell.of(grid, best.cell(), path, profile.heading(label)));
        values.notes().markRead(grid, best.label());
        for (Labelled other : found) {
            String said = other.inline() == null ? other.cell().text() : other.inline();
            if (value != null && FoldedText.of(said).equals(FoldedText.of(value))) {
                values.notes().markRead(grid, other.label());
                values.notes().markRead(grid, other.cell());
            }
        }
        return value;
    }

    /** Says what stands where an empty value belongs: the name of another value, which is none itself. */
    private String headingInPlace(@Nullable FieldCell empty) {
        SheetGrid.Row row = empty == null ? null : grid.row(empty.ref().row());
        Cell there = row == null || empty == null ? null : row.cell(empty.ref().column());
        return row == null || there == null || !row.heads(there)
                ? ""
                : "这里的“" + ReadingNotes.quote(there.text()) + "”是栏目的名称，";
    }

    /** A value with its label, which may stand in one cell. */
    private record Labelled(Cell label, Cell cell, @Nullable String inline, int rank) {}

    private List<Labelled> labelled(HeaderWord label) {
        List<Labelled> found = new ArrayList<>(1);
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() >= end) {
                break;
            }
            for (Cell cell : row.cells()) {
                InlineLabel inline = style.labelWithValue(cell, label, words);
                if (inline != null) {
                    found.add(new Labelled(cell, cell, inline.value(), words.rank(inline.label(), label)));
                } else if (row.isHeading(cell, label)) {
                    Cell value = head.of(row, cell, FormRegion.LABELS);
                    if (value != null) {
                        found.add(new Labelled(cell, value, null, words.rank(cell.text(), label)));
                    }
                }
            }
        }
        return found;
    }

    @Nullable
    Integer year() {
        Cell line = style.yearLine(this);
        Labelled inline = line == null ? yearInOneCell() : null;
        if (inline != null && inline.inline() != null) {
            values.notes().place(FieldCell.of(grid, inline.cell(), YEAR, profile.heading(HeaderWord.YEAR)));
            return YearText.named(inline.inline());
        }
        FieldCell spot = line == null
                ? spot(HeaderWord.YEAR, YEAR)
                : FieldCell.of(grid, line, YEAR, profile.heading(HeaderWord.YEAR));
        Cell cell = spot == null ? null : spot.cell();
        Integer year = spot == null || cell == null ? null : year(spot, cell);
        values.require(spot, year, () -> "", "，例如 " + profile.year());
        return year;
    }

    /** {@code 评价年度：2024年}: a label with a year that nobody can mistake; null where there is none. */
    private @Nullable Labelled yearInOneCell() {
        for (Labelled year : labelled(HeaderWord.YEAR)) {
            if (year.inline() != null && YearText.isYear(YearText.named(year.inline()))) {
                return year;
            }
        }
        return null;
    }

    /** The line of the year above the tables, or else the title that names it; null where a label does, or nothing. */
    @Nullable
    Cell yearCell() {
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() >= end) {
                break;
            }
            if (row.heads(HeaderWord.YEAR)) {
                return null;
            }
            for (Cell cell : row.cells()) {
                boolean year = cell.kind() == Cell.Kind.TEXT && YearText.part(cell.text()) != null;
                if (year && !TitleText.mayBe(grid, row)) {
                    return cell;
                }
            }
        }
        Cell title = titleCell();
        return title != null && YearText.named(title.text()) != YearText.NONE ? title : null;
    }

    private @Nullable Integer year(FieldCell spot, Cell cell) {
        boolean number = cell.kind() == Cell.Kind.NUMBER;
        String text = number ? cell.text() : values.text(spot);
        values.notes().place(spot);
        if (text == null || values.notes().isFaulty(spot.field()) || !number && isUnfilled(text)) {
            return null;
        }
        String line = number ? null : YearText.part(text);
        int year = number ? wholeYear(cell) : YearText.named(line == null ? text : line);
        if (!YearText.isYear(year)) {
            String found = number && cell.format().isDate() ? "日期" : "“" + ReadingNotes.quote(text) + "”";
            values.notes().badNumber(spot, found, "在 " + spot.address() + " 填写四位年份，例如 " + profile.year());
            return null;
        }
        return year;
    }

    /** {@code （    年度）}, as a blank form has it. */
    private static boolean isUnfilled(String text) {
        if (!YearText.isLine(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return YearText.in(text) == YearText.NONE;
    }

    private static int wholeYear(Cell cell) {
        BigDecimal value = CellNumbers.value(cell);
        return value == null || cell.format().isDate() || value.scale() > 0 || value.precision() > 4
                ? YearText.NONE
                : value.intValue();
    }

    /** Where the value of a label belongs; null, with a note, where there is no such label. */
    private @Nullable FieldCell spot(HeaderWord label, FieldPath field) {
        Heading first = null;
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() >= end) {
                break;
            }
            for (Heading heading : row.headings()) {
                if (heading.means(label)) {
                    Cell value = head.of(row, heading.cell(), FormRegion.LABELS);
                    if (value != null) {
                        values.notes().markRead(grid, heading.cell());
                        return FieldCell.of(grid, value, field, profile.heading(label));
                    }
                    first = first == null ? heading : first;
                }
            }
        }
        return first == null ? missing(label, field) : empty(first.cell(), label, field);
    }

    private FieldCell empty(Cell label, HeaderWord word, FieldPath field) {
        values.notes().markRead(grid, label);
        CellRef place = new CellRef(label.row(), style.columnOfValue(grid, label));
        return new FieldCell(grid, place, null, field, profile.heading(word));
    }

    private @Nullable FieldCell missing(HeaderWord label, FieldPath field) {
        values.notes().missingLabel(grid.name(), field, profile.heading(label));
        return null;
    }
}
