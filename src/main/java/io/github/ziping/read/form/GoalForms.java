package io.github.ziping.read.form;

import io.github.ziping.finding.Reading;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.sheet.FormRegion;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.SheetGrid;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads goal forms: one below the other, each with its own 项目名称, or one for several townships with a column for each.
 * What stands below a second 项目名称 is never read as more of the first.
 */
final class GoalForms {
    private final String fileName;
    private final Profile profile;
    private final HeaderDictionary words;

    GoalForms(String fileName, Profile profile, HeaderDictionary words) {
        this.fileName = fileName;
        this.profile = profile;
        this.words = words;
    }

    /** The goal forms of a part of a sheet, from the top. */
    List<Reading> read(SheetGrid part) {
        List<Reading> goals = new ArrayList<>(1);
        for (SheetGrid form : split(part)) {
            for (GoalColumns.Variant variant : GoalColumns.of(form)) {
                goals.add(new GoalFormReader(variant, fileName, profile, words).read());
            }
        }
        return goals;
    }

    private List<SheetGrid> split(SheetGrid part) {
        List<SheetGrid.Row> rows = part.rows();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (FormRegion.namesProject(rows.get(i), words)) {
                starts.add(starts.isEmpty() ? 0 : head(rows, i));
            }
        }
        if (starts.isEmpty()) {
            starts.add(0);
        }
        List<SheetGrid> forms = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
            forms.add(part.form(starts.get(i), end, 0, Integer.MAX_VALUE));
        }
        return forms;
    }

    /** Titles and the year's line stand alone in their rows right above the project's name. */
    private static int head(List<SheetGrid.Row> rows, int project) {
        int head = project;
        while (head > 1 && rows.get(head - 1).cells().size() == 1 && !isOfTable(rows.get(head - 1))) {
            head--;
        }
        return head;
    }

    private static boolean isOfTable(SheetGrid.Row row) {
        return row.heads(HeaderWord.LEVEL1) || row.heads(HeaderWord.LEVEL3);
    }
}
