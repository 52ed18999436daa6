package io.github.ziping.year.match;

import io.github.ziping.finding.Reading;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import io.github.ziping.year.Choices.Choice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which files the lines of 采用.txt mean; a line that means none, or several, chooses nothing and is told. */
final class ChosenFiles {
    /** A file, or the forms of one of its sheets. */
    private record Target(String file, String sheet) {
        boolean is(Candidate form) {
            return sheet.isEmpty() || sheet.equals(form.sheet());
        }
    }

    /** A line and the one file that it means. */
    private record Meant(Choice choice, Target target) {}

    private final Map<String, Set<Target>> byPath = new HashMap<>();
    private final Map<String, Set<Target>> byName = new HashMap<>();
    private final Map<String, List<Meant>> meant = new HashMap<>();
    private final List<Choice> understood = new ArrayList<>();
    private final Set<Choice> used = new HashSet<>();
    private final List<String> notes = new ArrayList<>();

    ChosenFiles(List<Choice> choices, List<ReceivedFile> files) {
        for (ReceivedFile file : choices.isEmpty() ? List.<ReceivedFile>of() : files) {
            name(file, "");
            for (Reading form : file.forms()) {
                String sheet = form.source().mainSheet();
                if (sheet != null) {
                    name(file, sheet);
                }
            }
        }
        choices.forEach(this::find);
    }

    private void name(ReceivedFile file, String sheet) {
        Target target = new Target(file.name(), sheet);
        String behind = sheet.isEmpty() ? "" : "!" + sheet;
        byPath.computeIfAbsent(key(file.name() + behind), name -> new HashSet<>(2))
                .add(target);
        byName.computeIfAbsent(key(file.fileName() + behind), name -> new HashSet<>(2))
                .add(target);
    }

    private void find(Choice choice) {
        Set<Target> found = byPath.get(key(choice.file()));
        if (found == null) {
            found = byName.getOrDefault(key(choice.file()), Set.of());
        }
        if (found.size() == 1) {
            Target target = found.iterator().next();
            meant.computeIfAbsent(target.file(), file -> new ArrayList<>(1)).add(new Meant(choice, target));
            understood.add(choice);
        } else if (found.isEmpty()) {
            notes.add(choice.place() + "：收件里没有这个文件，没有起作用；核对文件名，或去掉这一行");
        } else {
            String first = found.stream().map(Target::file).sorted().findFirst().orElse("");
            notes.add(choice.place() + "：收件里有 " + found.size() + " 个文件叫这个名字，没有起作用；请连文件夹一起写，例如 " + first);
        }
    }

    /** Names are typed by hand: neither the case of letters nor the width of signs matters. */
    private static String key(String name) {
        return FoldedText.of(name).toLowerCase(Locale.ROOT);
    }

    /** The project whose form the last line that says so takes this for; null where none does. */
    Roster.@Nullable Entry entryOf(Candidate form, NameInPath names) {
        Roster.Entry told = null;
        for (Meant each : meant.getOrDefault(form.name(), List.of())) {
            if (each.target().is(form) && !each.choice().project().isEmpty()) {
                List<Roster.Entry> fitting = names.named(each.choice().project()).stream()
                        .filter(each.choice()::fits)
                        .toList();
                told = fitting.size() == 1 ? fitting.get(0) : told;
            }
        }
        return told;
    }

    /** The form of a project that the last line about it chooses; null where none does. */
    @Nullable
    Candidate of(Roster.Entry entry, List<Candidate> forms) {
        Candidate chosen = null;
        int last = 0;
        for (Candidate form : forms) {
            for (Meant each : meant.getOrDefault(form.name(), List.of())) {
                if (each.target().is(form) && each.choice().fits(entry)) {
                    used.add(each.choice());
                    chosen = each.choice().number() > last ? form : chosen;
                    last = Math.max(last, each.choice().number());
                }
            }
        }
        return chosen;
    }

    /** What became of lines that chose nothing; to be asked when all projects were. */
    List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        for (Choice choice : understood) {
            if (!used.contains(choice)) {
                all.add(choice.place() + "：这个文件里没有可以采用的、名单上项目的自评表，没有起作用；核对文件和项目名称，或去掉这一行");
            }
        }
        return all;
    }
}
