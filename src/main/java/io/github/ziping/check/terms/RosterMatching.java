package io.github.ziping.check.terms;

import io.github.ziping.check.names.NameSimilarity;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.ProjectCode;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which form is which project of the roster: the same name and, where both say so, the same year; where several units have a
 * project of one name, the unit's. Codes in front of names, which lists are read without, stand in no name's way.
 */
public final class RosterMatching {
    /** Beyond so many units with a project of one name, their spellings are not compared any more. */
    private static final int MOST_UNITS = 200;

    private final Map<String, List<Roster.Entry>> entriesOfName = new HashMap<>();
    private final List<Roster.@Nullable Entry> entryOf = new ArrayList<>();
    private final Map<Roster.Entry, Integer> formOf = new HashMap<>();

    public RosterMatching(List<Reading> forms, Roster roster) {
        for (Roster.Entry entry : roster.entries()) {
            entriesOfName
                    .computeIfAbsent(FoldedText.of(entry.project()), name -> new ArrayList<>(1))
                    .add(entry);
        }
        for (int i = 0; i < forms.size(); i++) {
            match(i, forms.get(i).evaluation());
        }
    }

    private void match(int index, SelfEvaluation form) {
        List<Roster.Entry> named = named(form);
        List<Roster.Entry> ofUnit = ofUnit(named, form.unit());
        // a unit that the list has not under this name may still be one of its own
        List<Roster.Entry> found = ofUnit.isEmpty() ? named : ofUnit;
        entryOf.add(found.isEmpty() ? null : found.get(0));
        found.forEach(entry -> formOf.putIfAbsent(entry, index));
    }

    /** The projects of the form's name, those of its year first; none of another year. */
    private List<Roster.Entry> named(SelfEvaluation form) {
        String project = form.project();
        if (project == null) {
            return List.of();
        }
        List<Roster.Entry> named = named(project, form.year());
        int end = named.isEmpty() ? ProjectCode.end(project) : 0;
        return end == 0 ? named : named(project.substring(end), form.year());
    }

    /** A project of the form's name that the roster has in another year alone; null where there is none. */
    public Roster.@Nullable Entry ofAnotherYear(SelfEvaluation form) {
        String project = form.project();
        if (project == null || !named(form).isEmpty()) {
            return null;
        }
        List<Roster.Entry> named = entriesOfName.getOrDefault(FoldedText.of(project), List.of());
        if (named.isEmpty()) {
            named = entriesOfName.getOrDefault(FoldedText.of(project.substring(ProjectCode.end(project))), List.of());
        }
        return named.isEmpty() ? null : named.get(0);
    }

    private List<Roster.Entry> named(String project, @Nullable Integer year) {
        List<Roster.Entry> same = new ArrayList<>(1);
        List<Roster.Entry> undated = new ArrayList<>(0);
        for (Roster.Entry entry : entriesOfName.getOrDefault(FoldedText.of(project), List.of())) {
            if (year == null || year.equals(entry.year())) {
                same.add(entry);
            } else if (entry.year() == null) {
                undated.add(entry);
            }
        }
        same.addAll(undated);
        return same;
    }

    private static List<Roster.Entry> ofUnit(List<Roster.Entry> named, @Nullable String unit) {
        if (named.size() < 2 || unit == null) {
            return named;
        }
        String folded = FoldedText.of(unit);
        List<Roster.Entry> same = named.stream()
                .filter(entry -> entry.unit() != null && folded.equals(FoldedText.of(entry.unit())))
                .toList();
        if (!same.isEmpty() || named.size() > MOST_UNITS) {
            return same;
        }
        NameSimilarity name = NameSimilarity.of(unit);
        return named.stream()
                .filter(entry -> entry.unit() != null && name.isVariantOf(NameSimilarity.of(entry.unit())))
                .toList();
    }

    /** The index of the project's first form; -1 where there is none. */
    public int of(Roster.Entry entry) {
        return formOf.getOrDefault(entry, -1);
    }

    /** The project that a form is of; null where the roster has none. */
    public Roster.@Nullable Entry entryOf(int form) {
        return entryOf.get(form);
    }
}
