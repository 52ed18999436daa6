package io.github.ziping.read.roster;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Roster;
import io.github.ziping.ooxml.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one sheet: what stands above a list, its headings, and then its rows; a sheet may hold several lists. */
final class RosterSheet {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年(?![0-9]{1,2}月)");

    private final ListGrid grid;
    private final ColumnWords words;
    private final RosterNotes notes;
    private final String usualUnit;
    private final List<Roster.Entry> entries = new ArrayList<>();
    private @Nullable Integer year;
    private @Nullable String unitAbove;
    private @Nullable CellRef blank;
    private @Nullable ListRows list;

    private RosterSheet(ListGrid grid, ColumnWords words, RosterNotes notes, String usualUnit) {
        this.grid = grid;
        this.words = words;
        this.notes = notes;
        this.usualUnit = usualUnit;
        this.year = yearIn(grid.name());
    }

    /**
     * Reads a sheet.
     *
     * @param usualUnit of the amounts where the list names none
     * @return its projects; none where it holds no list
     */
    static List<Roster.Entry> read(
            ListGrid grid, ColumnWords words, String usualUnit, String file, List<Finding> told) {
        RosterNotes notes = new RosterNotes(file, grid.name());
        RosterSheet sheet = new RosterSheet(grid, words, notes, usualUnit);
        sheet.read();
        if (!sheet.entries.isEmpty()) {
            told.addAll(notes.findings());
        } else if (sheet.blank != null) {
            told.add(ReadingRule.NOT_FILLED_IN.at(
                    file,
                    grid.name(),
                    sheet.blank,
                    null,
                    "项目名单还没有填写：表头“项目名称”下面没有项目",
                    "从 " + sheet.blank.address() + " 下面一行起，每行写一个项目",
                    null));
        }
        return sheet.entries;
    }

    private void read() {
        for (int row : grid.rows()) {
            ListRows open = list;
            if (open != null && row <= open.heading().lastRow()) {
                continue;
            }
            RosterHeading found = new HeadingFinder(grid, words, year).at(row);
            if (found != null && (open == null || isHeadingAgain(row, found))) {
                end();
                RosterHeading before = open == null ? null : open.heading();
                list = new ListRows(grid, found, words, notes, unitAbove, usualUnit, before);
            } else if (open == null) {
                above(row);
            } else {
                open.read(row);
            }
        }
        end();
    }

    private void end() {
        if (list != null) {
            entries.addAll(list.projects());
            if (list.isBlank()) {
                blank = list.heading().names().cell().ref();
            }
            list = null;
        }
    }

    private void above(int row) {
        for (Cell cell : grid.row(row).values()) {
            String unit = cell.kind() == Cell.Kind.TEXT ? MoneyUnit.inLine(cell.text()) : null;
            unitAbove = unitAbove == null ? unit : unitAbove;
            Integer titled = cell.kind() == Cell.Kind.TEXT ? yearIn(cell.text()) : null;
            year = year == null ? titled : year;
        }
    }

    private static @Nullable Integer yearIn(String written) {
        Matcher found = YEAR.matcher(written);
        return found.find() ? Integer.valueOf(found.group(1)) : null;
    }

    /** On the next page, or over another list: nothing but texts, most of them headings. */
    private boolean isHeadingAgain(int row, RosterHeading found) {
        for (Cell cell : grid.row(row).values()) {
            if (cell.kind() != Cell.Kind.TEXT) {
                return false;
            }
        }
        return found.columns().size() > 1 || found.untaken().isEmpty();
    }
}
