package io.github.ziping.year.match;

import io.github.ziping.finding.Reading;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import io.github.ziping.year.Choices.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which files the lines of 采用.txt mean; a line that means none, or several, chooses nothing and is told. */
final class ChosenFiles {
    /** A line and the one file that it means; the sheet is empty where the line names none. */
    private record Meant(Choice choice, ReceivedFile file, String sheet) {
        boolean is(Candidate form) {
            return form.name().equals(file.name()) && (sheet.isEmpty() || sheet.equals(form.sheet()));
        }
    }

    private final List<Meant> meant = new ArrayList<>();
    private final Set<Choice> used = new HashSet<>();
    private final List<String> notes = new ArrayList<>();

    ChosenFiles(List<Choice> choices, List<ReceivedFile> files) {
        for (Choice choice : choices) {
            find(choice, files);
        }
    }

    private void find(Choice choice, List<ReceivedFile> files) {
        List<Meant> found = new ArrayList<>();
        files.forEach(file -> addMeant(choice, file, file.name(), found));
        if (found.isEmpty()) {
            files.forEach(file -> addMeant(choice, file, file.fileName(), found));
        }
        if (found.size() == 1) {
            meant.addAll(found);
        } else if (found.isEmpty()) {
            notes.add(choice.place() + "：收件里没有这个文件，没有起作用；核对文件名，或去掉这一行");
        } else {
            notes.add(choice.place() + "：收件里有 " + found.size() + " 个文件叫这个名字，没有起作用；请连文件夹一起写，例如 "
                    + found.get(0).file().name());
        }
    }

    private static void addMeant(Choice choice, ReceivedFile file, String name, List<Meant> found) {
        String said = key(choice.file());
        String known = key(name);
        if (said.equals(known)) {
            found.add(new Meant(choice, file, ""));
            return;
        }
        for (Reading form : said.startsWith(known + "!") ? file.forms() : List.<Reading>of()) {
            String sheet = form.source().mainSheet();
            if (sheet != null && said.equals(key(name + "!" + sheet))) {
                found.add(new Meant(choice, file, sheet));
            }
        }
    }

    /** Names are typed by hand: neither the case of letters nor the width of signs matters. */
    private static String key(String name) {
        return FoldedText.of(name).toLowerCase(Locale.ROOT);
    }

    /** The project whose form the last line that says so takes this for; null where none does. */
    Roster.@Nullable Entry entryOf(Candidate form, List<Roster.Entry> entries) {
        Roster.Entry told = null;
        for (Meant each : meant) {
            if (each.is(form) && !each.choice().project().isEmpty()) {
                List<Roster.Entry> fitting =
                        entries.stream().filter(each.choice()::fits).toList();
                told = fitting.size() == 1 ? fitting.get(0) : told;
            }
        }
        return told;
    }

    /** The form of a project that the last line about it chooses; null where none does. */
    @Nullable
    Candidate of(Roster.Entry entry, List<Candidate> forms) {
        Candidate chosen = null;
        for (Meant each : meant) {
            if (each.choice().fits(entry)) {
                for (Candidate form : forms) {
                    if (each.is(form)) {
                        chosen = form;
                        used.add(each.choice());
                    }
                }
            }
        }
        return chosen;
    }

    /** What became of lines that chose nothing; to be asked when all projects were. */
    List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        for (Meant each : meant) {
            if (!used.contains(each.choice())) {
                all.add(each.choice().place() + "：这个文件里没有可以采用的、名单上项目的自评表，没有起作用；核对文件和项目名称，或去掉这一行");
            }
        }
        return all;
    }
}
