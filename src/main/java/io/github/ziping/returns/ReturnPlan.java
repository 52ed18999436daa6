package io.github.ziping.returns;

import io.github.ziping.files.FileNames;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers by unit what is to go back. All forms are told, also those that stay: a file that holds forms of two units is nobody's to
 * get, and the name of a unit's folder may not depend on who else has something to mend.
 */
public final class ReturnPlan {
    private static final String NO_UNIT = "未填实施单位";

    /** A form or a file that somebody told of. */
    private record Told(@Nullable String unit, @Nullable ReturnedForm form, String file) {}

    /** A unit on the way. */
    private static final class Group {
        private final @Nullable String name;
        private final String folder;
        private final List<ReturnedForm> forms = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        Group(@Nullable String name, String folder) {
            this.name = name;
            this.folder = folder;
        }

        ReturnedUnit unit(FileNames names) {
            return new ReturnedUnit(name, names.next(folder, ""), forms, missing);
        }
    }

    private final List<Told> told = new ArrayList<>();
    private final Map<String, List<String>> missing = new LinkedHashMap<>();
    private final List<String> notReturned = new ArrayList<>();

    /** Each unit as it was spelt first. */
    private final Map<String, String> spellings = new LinkedHashMap<>();

    /** The units that a file's forms name. */
    private final Map<String, Set<String>> unitsOfFiles = new HashMap<>();

    /** A unit, in the order in which folders are named; null for none. */
    public void unit(@Nullable String unit) {
        if (unit != null && !key(unit).isEmpty()) {
            spellings.putIfAbsent(key(unit), unit.strip());
        }
    }

    /** What all spellings of a unit have in common; empty where there is none. */
    private static String key(@Nullable String unit) {
        return unit == null ? "" : FoldedText.of(unit);
    }

    /**
     * A form that stays.
     *
     * @param unit whose it is; null where nothing says so
     * @param file as {@link ReturnedForm#file}
     */
    public void stays(@Nullable String unit, String file) {
        tell(new Told(unit, null, file));
    }

    /**
     * A form, or a file, that goes back.
     *
     * @param unit whose it is; where nothing says so, it is that of the file's other forms, if they name but one
     */
    public void returns(@Nullable String unit, ReturnedForm form) {
        tell(new Told(unit, form, form.file()));
    }

    private void tell(Told next) {
        unit(next.unit());
        told.add(next);
        String key = key(next.unit());
        if (!key.isEmpty()) {
            unitsOfFiles
                    .computeIfAbsent(next.file(), file -> new LinkedHashSet<>())
                    .add(key);
        }
    }

    /** A project of which nothing came; where nothing says whose it is, nobody is told. */
    public void missing(@Nullable String unit, String project) {
        unit(unit);
        String key = key(unit);
        if (!key.isEmpty()) {
            missing.computeIfAbsent(key, none -> new ArrayList<>()).add(project);
        }
    }

    /**
     * Something that nobody gets back, since it is not certain whose it is.
     *
     * @param text what and why (Chinese)
     */
    public void notReturned(String text) {
        notReturned.add("没有退回 " + text);
    }

    /** What is wrong with files and lists that nobody gets back; information is not told. */
    public void notReturned(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.severity() != Severity.INFO) {
                notReturned.add(finding.toString());
            }
        }
    }

    /** Something else that whoever returns should know (Chinese); nothing where it is empty. */
    public void remark(String text) {
        if (!text.isEmpty()) {
            notReturned.add(text);
        }
    }

    /** All of these, one text each. */
    public List<String> notReturned() {
        return List.copyOf(notReturned);
    }

    /** Whether a file holds forms of more than one unit. */
    public boolean isShared(String file) {
        return unitsOfFiles.getOrDefault(file, Set.of()).size() > 1;
    }

    /** All units, also those that get nothing; a file of no unit is for one by itself. */
    public List<ReturnedUnit> units() {
        Map<String, Group> groups = new LinkedHashMap<>();
        spellings.forEach((key, unit) -> groups.put(key, new Group(unit, unit)));
        missing.forEach((key, projects) -> groups.computeIfAbsent(key, unit -> new Group(unit, unit))
                .missing
                .addAll(projects));
        for (Told next : told) {
            if (next.form() != null) {
                group(groups, next).forms.add(next.form());
            }
        }
        FileNames names = new FileNames();
        return groups.values().stream().map(group -> group.unit(names)).toList();
    }

    private Group group(Map<String, Group> groups, Told next) {
        Set<String> units = unitsOfFiles.getOrDefault(next.file(), Set.of());
        String own = key(next.unit());
        String key = !own.isEmpty() ? own : units.size() == 1 ? units.iterator().next() : NO_UNIT + " " + next.file();
        return groups.computeIfAbsent(key, none -> new Group(null, none));
    }
}
