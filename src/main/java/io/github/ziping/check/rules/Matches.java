package io.github.ziping.check.rules;

import io.github.ziping.check.Roster;
import io.github.ziping.check.Submission;
import io.github.ziping.model.FoldedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which form is which project of the roster: the same name and, where both say so, the same year. */
final class Matches {
    private final List<Submission> forms;
    private final Map<String, Integer> formOfName = new HashMap<>();
    private final Map<String, Roster.Entry> entryOfName = new HashMap<>();

    Matches(List<Submission> forms, Roster roster) {
        this.forms = forms;
        for (int i = 0; i < forms.size(); i++) {
            String project = forms.get(i).form().project();
            if (project != null) {
                formOfName.putIfAbsent(key(project, null), i);
                formOfName.putIfAbsent(key(project, forms.get(i).form().year()), i);
            }
        }
        for (Roster.Entry entry : roster.entries()) {
            entryOfName.putIfAbsent(key(entry.project(), entry.year()), entry);
        }
    }

    private static String key(String project, @Nullable Integer year) {
        return FoldedText.of(project) + "|" + (year == null ? "" : year);
    }

    /** The index of the project's form; -1 where there is none. */
    int of(Roster.Entry entry) {
        Integer index = formOfName.get(key(entry.project(), entry.year()));
        return index == null ? -1 : index;
    }

    /** The project that a form is of; null where the roster has none. */
    Roster.@Nullable Entry entryOf(int form) {
        String project = forms.get(form).form().project();
        if (project == null) {
            return null;
        }
        Roster.Entry dated = entryOfName.get(key(project, forms.get(form).form().year()));
        return dated == null ? entryOfName.get(key(project, null)) : dated;
    }
}
