package io.github.ziping.year.match;

import io.github.ziping.finding.Reading;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.year.Answer;
import io.github.ziping.year.SettledQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What forms' names count as, by what the office said: a unit's as another spelling of it, that of the list before any other; a
 * project's as that on the list. What was said of a project that the list has not, or has by both names, does nothing.
 */
public final class CountedNames {
    /** The name that one counts as, of which each may count as another. */
    private final Map<String, String> counted = new HashMap<>();

    private final Map<String, String> written = new HashMap<>();
    private final Map<String, String> listedUnits = new HashMap<>();
    private final Map<String, String> projects = new HashMap<>();

    public CountedNames(List<SettledQuestion> settled, Roster roster) {
        for (SettledQuestion each : settled) {
            if (each.answer() == Answer.SAME_UNIT) {
                join(each.one(), each.other());
            }
        }
        Map<String, String> listed = new HashMap<>();
        for (Roster.Entry entry : roster.entries()) {
            listed.putIfAbsent(FoldedText.of(entry.project()), entry.project());
            list(entry.unit());
            list(entry.authority());
        }
        for (SettledQuestion each : settled) {
            String name = listed.get(FoldedText.of(each.other()));
            if (each.answer() == Answer.LISTED_PROJECT
                    && name != null
                    && !listed.containsKey(FoldedText.of(each.one()))) {
                projects.put(FoldedText.of(each.one()), name);
            }
        }
    }

    private void join(String one, String other) {
        String first = last(FoldedText.of(one));
        String second = last(FoldedText.of(other));
        written.putIfAbsent(FoldedText.of(one), one);
        if (!first.equals(second)) {
            counted.put(second, first);
        }
    }

    private String last(String name) {
        String last = name;
        for (String next = counted.get(last); next != null; next = counted.get(last)) {
            last = next;
        }
        return last;
    }

    /** What the list calls one of a unit's names is what all of them count as. */
    private void list(@Nullable String unit) {
        if (unit != null && !counted.isEmpty()) {
            listedUnits.putIfAbsent(last(FoldedText.of(unit)), unit);
        }
    }

    /** The files with forms whose names are those that count. */
    public List<ReceivedFile> ofFiles(List<ReceivedFile> files) {
        return isEmpty()
                ? files
                : files.stream()
                        .map(file -> new ReceivedFile(
                                file.name(),
                                file.changedAt(),
                                file.sha256(),
                                file.forms().stream().map(this::ofForm).toList(),
                                file.reasons()))
                        .toList();
    }

    /** The forms, e.g. goals, with the names that count. */
    public List<SelfEvaluation> ofForms(List<SelfEvaluation> forms) {
        return isEmpty() ? forms : forms.stream().map(this::of).toList();
    }

    /** The form with the names that count. */
    public Reading ofForm(Reading form) {
        return isEmpty() ? form : form.withEvaluation(of(form.evaluation()));
    }

    private SelfEvaluation of(SelfEvaluation form) {
        String project = form.project();
        String name = project == null ? null : projects.get(FoldedText.of(project));
        return form.withUnit(unit(form.unit()))
                .withAuthority(unit(form.authority()))
                .withProject(name == null ? project : name);
    }

    private @Nullable String unit(@Nullable String said) {
        String name = said == null ? "" : FoldedText.of(said);
        String last = last(name);
        if (!counted.containsKey(name) && !written.containsKey(name)) {
            return said;
        }
        String listed = listedUnits.get(last);
        return listed == null ? written.getOrDefault(last, said) : listed;
    }

    private boolean isEmpty() {
        return counted.isEmpty() && projects.isEmpty();
    }
}
