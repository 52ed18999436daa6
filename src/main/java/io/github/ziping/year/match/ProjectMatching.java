package io.github.ziping.year.match;

import io.github.ziping.check.terms.RosterMatching;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.model.Roster;
import io.github.ziping.year.ReceivedItem.Content;
import io.github.ziping.year.YearFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which project each thing that came is of: as people said, else by the form's own words, else, where there is no form, by the
 * name of its file.
 */
final class ProjectMatching {
    private final Roster roster;
    private final ChosenFiles choices;
    private final NameInPath names;
    private final Map<Roster.Entry, List<Candidate>> matched = new HashMap<>();
    private final List<Candidate> unmatched = new ArrayList<>();

    ProjectMatching(Roster roster, ChosenFiles choices, List<Candidate> all) {
        this.roster = roster;
        this.choices = choices;
        this.names = new NameInPath(roster);
        Map<Candidate, Roster.Entry> byForm = byForm(all);
        for (Candidate candidate : all) {
            Roster.Entry entry = entryOf(candidate, byForm.get(candidate));
            if (entry == null) {
                unmatched.add(candidate);
            } else {
                matched.computeIfAbsent(entry, none -> new ArrayList<>(1)).add(candidate);
            }
        }
    }

    private Map<Candidate, Roster.Entry> byForm(List<Candidate> all) {
        List<Candidate> forms = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (Candidate candidate : all) {
            if (candidate.form != null) {
                forms.add(candidate);
                readings.add(candidate.form);
            }
        }
        RosterMatching matching = new RosterMatching(readings, roster);
        Map<Candidate, Roster.Entry> byForm = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            Roster.Entry entry = forms.get(i).content == Content.OTHER ? null : matching.entryOf(i);
            if (entry != null) {
                byForm.put(forms.get(i), entry);
            }
        }
        return byForm;
    }

    private Roster.@Nullable Entry entryOf(Candidate candidate, Roster.@Nullable Entry byForm) {
        Roster.Entry told = candidate.isForm() ? choices.entryOf(candidate, names) : null;
        if (told != null || byForm != null) {
            return told == null ? byForm : told;
        }
        return isKnownByName(candidate) ? names.entryOf(candidate.name()) : null;
    }

    /** A form that names another project is that one's, and another document nobody's. */
    private static boolean isKnownByName(Candidate candidate) {
        boolean other = candidate.content == Content.OTHER
                && candidate.file.reasons().stream().noneMatch(ReadingRule.PASSED_OVER::found);
        return candidate.project() == null && !other && !YearFolder.isUnfinished(candidate.name());
    }

    /** What came for a project, in any order. */
    List<Candidate> of(Roster.Entry entry) {
        return matched.getOrDefault(entry, List.of());
    }

    /** What is of no project. */
    List<Candidate> unmatched() {
        return unmatched;
    }
}
