package io.github.ziping.year.match;

import io.github.ziping.check.terms.RosterMatching;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the workbook in 发放 of each project: by the name that {@code prepare} gives it, which spares nearly all from being opened;
 * else by what it says; else by a name that holds the project's.
 */
public final class SentWorkbooks {
    private final Roster roster;
    private final Map<String, Roster.Entry> byStem = new HashMap<>();
    private final Map<Roster.Entry, String> sent = new HashMap<>();

    public SentWorkbooks(Roster roster) {
        this.roster = roster;
        Set<String> several = new HashSet<>();
        for (Roster.Entry entry : roster.entries()) {
            add(FoldedText.of(entry.project()), entry, several);
            if (entry.unit() != null) {
                add(FoldedText.of(entry.project() + "（" + entry.unit() + "）"), entry, several);
            }
        }
        byStem.keySet().removeAll(several);
    }

    private void add(String stem, Roster.Entry entry, Set<String> several) {
        if (byStem.putIfAbsent(stem, entry) != null) {
            several.add(stem);
        }
    }

    /**
     * Takes a file whose name is exactly that of a project's workbook.
     *
     * @param name below 发放
     * @return false for any other, which has to be read
     */
    public boolean take(String name) {
        Roster.Entry entry = byStem.get(NameInPath.stem(FoldedText.of(slashed(name))));
        if (entry != null) {
            sent.putIfAbsent(entry, slashed(name));
        }
        return entry != null;
    }

    /**
     * The name of a file for each project that has one.
     *
     * @param forms what the other workbooks say; filled in or not
     * @param others names of files that say nothing of a project
     */
    public Map<Roster.Entry, String> with(List<Reading> forms, List<String> others) {
        RosterMatching matching = new RosterMatching(forms, roster);
        for (Roster.Entry entry : roster.entries()) {
            int form = matching.of(entry);
            if (form >= 0) {
                sent.putIfAbsent(entry, slashed(forms.get(form).source().file()));
            }
        }
        NameInPath names = new NameInPath(roster);
        for (String other : others) {
            Roster.Entry entry = names.entryOf(slashed(other));
            if (entry != null) {
                sent.putIfAbsent(entry, slashed(other));
            }
        }
        return sent;
    }

    private static String slashed(String name) {
        return name.replace('\\', '/');
    }
}
