package io.github.ziping.job;

import io.github.ziping.files.FileNames;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names the files of projects as they come. Where several units have a project of one name, each file names its unit, so that a
 * later run of one of them cannot take the other's place.
 */
public final class ProjectFileNames {
    /**
     * A name for a file.
     *
     * @param name plain, with its ending
     * @param renamed the file that was named before its namesake came, or null
     */
    record Given(String name, @Nullable Renamed renamed) {}

    /**
     * A new name for a file that was named already.
     *
     * @param from the name that was given
     * @param to the name with the unit
     */
    record Renamed(String from, String to) {}

    private static final class Namesakes {
        private final @Nullable String unit;
        private @Nullable String nameAlone;

        Namesakes(@Nullable String unit, String nameAlone) {
            this.unit = unit;
            this.nameAlone = nameAlone;
        }
    }

    private final FileNames names;
    private final String ending;
    private final Map<String, Namesakes> projects = new HashMap<>();

    ProjectFileNames(FileNames names, String ending) {
        this.names = names;
        this.ending = ending;
    }

    /** The names of all these projects' files, in the same order. */
    public static List<String> all(FileNames names, String ending, List<SelfEvaluation> forms) {
        ProjectFileNames projects = new ProjectFileNames(names, ending);
        List<String> all = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (SelfEvaluation form : forms) {
            Given given = projects.next(form.project(), form.unit());
            Renamed renamed = given.renamed();
            if (renamed != null) {
                all.set(places.getOrDefault(renamed.from(), 0), renamed.to());
            }
            places.put(given.name(), all.size());
            all.add(given.name());
        }
        return all;
    }

    /** A name for the next project's file, given once. */
    Given next(@Nullable String project, @Nullable String unit) {
        String key = project == null ? "" : FoldedText.of(project);
        Namesakes before = projects.get(key);
        if (before == null || project == null) {
            String name = names.next(project, ending);
            projects.put(key, new Namesakes(unit, name));
            return new Given(name, null);
        }
        if (before.nameAlone != null && isSame(before.unit, unit)) {
            return new Given(names.next(project, ending), null);
        }
        Renamed renamed = before.nameAlone == null || before.unit == null
                ? null
                : new Renamed(before.nameAlone, names.next(project + "（" + before.unit + "）", ending));
        before.nameAlone = null;
        return new Given(names.next(unit == null ? project : project + "（" + unit + "）", ending), renamed);
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one == null || other == null
                ? Objects.equals(one, other)
                : FoldedText.of(one).equals(FoldedText.of(other));
    }
}
