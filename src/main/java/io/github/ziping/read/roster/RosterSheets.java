package io.github.ziping.read.roster;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.RosterReading;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the lists on all sheets of a workbook that are not hidden; a project that several sheets list is taken once. */
public final class RosterSheets {
    private static final int MOST_ROWS = 100_000;

    private final String file;
    private final Profile profile;
    private final List<Roster.Entry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Roster.Entry> known = new HashMap<>();

    private RosterSheets(String file, Profile profile) {
        this.file = file;
        this.profile = profile;
    }

    /**
     * Reads a workbook.
     *
     * @param file its name for findings
     * @param profile the office whose words are looked for
     * @return without entries where no sheet holds a list
     */
    public static RosterReading read(Workbook workbook, String file, Profile profile) throws OoxmlException {
        RosterSheets sheets = new RosterSheets(file, profile);
        ColumnWords words = new ColumnWords(profile);
        for (int i = 0; i < workbook.sheetNames().size(); i++) {
            if (!workbook.isHidden(i)) {
                sheets.read(new ListGrid(workbook.sheet(i, new FirstRows())), words);
            }
        }
        return new RosterReading(new Roster(file, sheets.entries), sheets.findings);
    }

    private void read(ListGrid grid, ColumnWords words) {
        List<Roster.Entry> listed = RosterSheet.read(grid, words, profile.amountUnit(), file, findings);
        Map<String, Roster.Entry> onSheet = new HashMap<>();
        RosterNotes notes = new RosterNotes(file, grid.name());
        for (Roster.Entry entry : listed) {
            Roster.Entry first = known.get(key(entry));
            if (first == null) {
                entries.add(entry);
                onSheet.putIfAbsent(key(entry), entry);
            } else {
                notes.repeated(entry, first.sheet() + "!" + first.cell().address());
            }
        }
        known.putAll(onSheet);
        findings.addAll(notes.findings());
    }

    private static String key(Roster.Entry entry) {
        return FoldedText.of(entry.project()) + "|" + entry.year() + "|" + entry.authority() + "|" + entry.unit();
    }

    /** No list is longer. */
    private static final class FirstRows implements RowFilter {
        private int rows;

        @Override
        public boolean keep(List<Cell> row) {
            return rows++ < MOST_ROWS;
        }
    }
}
