package io.github.ziping.check.terms;

import io.github.ziping.finding.Reading;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.ProjectCode;
import io.github.ziping.model.Roster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which form is which project of the roster: the same name and, where both say so, the same year. Codes in front of names, which
 * lists are read without, stand in no name's way.
 */
public final class RosterMatching {
    private static final String ANY = "*";
    private static final String NONE = "";

    private final List<Reading> forms;
    private final Map<String, Integer> formOfName = new HashMap<>();
    private final Map<String, Roster.Entry> entryOfName = new HashMap<>();

    public RosterMatching(List<Reading> forms, Roster roster) {
        this.forms = forms;
        for (int i = 0; i < forms.size(); i++) {
            String project = forms.get(i).evaluation().project();
            if (project != null) {
                formOfName.putIfAbsent(key(project, ANY), i);
                formOfName.putIfAbsent(
                        key(project, year(forms.get(i).evaluation().year())), i);
            }
        }
        for (int i = 0; i < forms.size(); i++) {
            String project = forms.get(i).evaluation().project();
            String bare = project == null ? null : withoutCode(project);
            if (bare != null) {
                formOfName.putIfAbsent(key(bare, ANY), i);
                formOfName.putIfAbsent(key(bare, year(forms.get(i).evaluation().year())), i);
            }
        }
        for (Roster.Entry entry : roster.entries()) {
            entryOfName.putIfAbsent(key(entry.project(), ANY), entry);
            entryOfName.putIfAbsent(key(entry.project(), year(entry.year())), entry);
        }
    }

    private static String key(String project, String year) {
        return FoldedText.of(project) + "|" + year;
    }

    private static String year(@Nullable Integer year) {
        return year == null ? NONE : year.toString();
    }

    /** The index of the project's form; -1 where there is none. */
    public int of(Roster.Entry entry) {
        Integer index = find(formOfName, entry.project(), entry.year());
        return index == null ? -1 : index;
    }

    /** The project that a form is of; null where the roster has none. */
    public Roster.@Nullable Entry entryOf(int form) {
        String project = forms.get(form).evaluation().project();
        if (project == null) {
            return null;
        }
        Integer year = forms.get(form).evaluation().year();
        Roster.Entry entry = find(entryOfName, project, year);
        String bare = entry == null ? withoutCode(project) : null;
        return bare == null ? entry : find(entryOfName, bare, year);
    }

    /** The name behind a code; null where it has none. */
    private static @Nullable String withoutCode(String project) {
        int end = ProjectCode.end(project);
        return end == 0 ? null : project.substring(end);
    }

    /** What has the name and the year; else what has the name and no year; without a year, what has the name. */
    private static <T> @Nullable T find(Map<String, T> named, String project, @Nullable Integer year) {
        T dated = named.get(key(project, year == null ? ANY : year(year)));
        return dated == null ? named.get(key(project, NONE)) : dated;
    }
}
