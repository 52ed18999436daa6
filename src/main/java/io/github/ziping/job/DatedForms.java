package io.github.ziping.job;

import io.github.ziping.archive.Input;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks files when they were saved, where a project stands in several of them: which form counts may depend on it. All other
 * files are never opened again.
 */
final class DatedForms {
    private final OfficeSession office;
    private final Map<String, Input> files;
    private final Map<String, @Nullable Instant> times = new HashMap<>();

    /**
     * A reader of files' times.
     *
     * @param files by the names that findings call them
     */
    DatedForms(OfficeSession office, Map<String, Input> files) {
        this.office = office;
        this.files = files;
    }

    /** The forms by the paths of their files; those of a name and year that others have too with the time of their files. */
    List<Reading> of(List<Reading> forms) {
        Map<String, Integer> counts = new HashMap<>();
        for (Reading form : forms) {
            counts.merge(key(form.evaluation()), 1, Integer::sum);
        }
        List<Reading> dated = new ArrayList<>(forms.size());
        for (Reading form : forms) {
            boolean alone = form.evaluation().project() == null || counts.getOrDefault(key(form.evaluation()), 0) < 2;
            dated.add(
                    alone
                            ? form
                            : form.withSource(
                                    form.source().withSavedAt(time(form.source().file()))));
        }
        dated.sort(Comparator.comparing(form -> form.source().file()));
        return dated;
    }

    private static String key(SelfEvaluation form) {
        String project = form.project();
        return project == null ? "" : FoldedText.of(project) + "|" + form.year();
    }

    private @Nullable Instant time(String name) {
        Input file = files.get(name);
        if (file == null) {
            return null;
        }
        if (!times.containsKey(name)) {
            times.put(name, time(file));
        }
        return times.get(name);
    }

    private @Nullable Instant time(Input input) {
        try {
            return office.savedAt(input.bytes(), input.name());
        } catch (UnreadableException e) {
            // gone since it was read
            return null;
        }
    }
}
