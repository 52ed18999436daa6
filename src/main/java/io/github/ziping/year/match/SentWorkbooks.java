package io.github.ziping.year.match;

import io.github.ziping.check.terms.RosterMatching;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.Roster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the workbook in 发放 of each project. */
public final class SentWorkbooks {
    private SentWorkbooks() {}

    /**
     * The workbooks of projects.
     *
     * @param forms what the workbooks there say; filled in or not
     * @param others names of files that say nothing of a project
     * @return the name of a file for each project that has one
     */
    public static Map<Roster.Entry, String> of(Roster roster, List<Reading> forms, List<String> others) {
        Map<Roster.Entry, String> sent = new HashMap<>();
        RosterMatching matching = new RosterMatching(forms, roster);
        for (Roster.Entry entry : roster.entries()) {
            int form = matching.of(entry);
            if (form >= 0) {
                sent.put(entry, forms.get(form).source().file().replace('\\', '/'));
            }
        }
        NameInPath names = new NameInPath(roster);
        for (String other : others) {
            Roster.Entry entry = names.entryOf(other);
            if (entry != null) {
                sent.putIfAbsent(entry, other.replace('\\', '/'));
            }
        }
        return sent;
    }
}
