package io.github.ziping.year.match;

import io.github.ziping.finding.Severity;
import io.github.ziping.model.Roster;
import io.github.ziping.year.FinalForms.FinalForm;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.ReceivedItem.Content;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A project of the list with all that came for it, and which of its forms counts. */
final class ProjectRow {
    /** More are not named. */
    private static final int MOST_UNITS = 20;

    final Roster.Entry entry;
    final List<Candidate> candidates;
    final List<String> notes = new ArrayList<>();
    private final NewestForm newest;
    private final List<Candidate> forms;

    @Nullable
    Candidate current;

    String reason = "";

    /** How many files came later than the form that counts, and do not count themselves. */
    int newer;

    private boolean isFinal;

    ProjectRow(Roster.Entry entry, List<Candidate> candidates, NewestForm newest) {
        this.entry = entry;
        this.candidates = new ArrayList<>(candidates);
        this.candidates.sort(Candidate.NEWEST_FIRST);
        this.newest = newest;
        this.forms = this.candidates.stream().filter(Candidate::isForm).toList();
    }

    /**
     * Decides which form counts: the final one, else the chosen one, else the newest.
     *
     * @param used takes the lines of 定稿.txt whose file is there
     */
    void decide(ChosenFiles choices, List<FinalForm> finals, Set<FinalForm> used) {
        Candidate chosen = choices.of(entry, forms);
        Candidate last = finalForm(finals, used);
        if (forms.isEmpty()) {
            noteBlank();
        } else if (last != null) {
            isFinal = true;
            decide(last, "已定稿", "已定稿“" + last.label() + "”，另收到较新的", "；要改用它，先取消定稿");
        } else if (chosen != null) {
            String place = "按" + YearFolder.CHOICES + "采用“" + chosen.label() + "”";
            decide(chosen, "按" + YearFolder.CHOICES, place + "，另有较新的", "");
        } else {
            NewestForm.Choice choice = newest.of(forms);
            decide(choice.form(), choice.reason(), "", "");
        }
        if (current != null) {
            candidates.remove(current);
            candidates.add(0, current);
        }
        noteUnits();
    }

    /** Forms of clearly different units may be different projects, which a list without units cannot tell. */
    private void noteUnits() {
        List<String> units = new ArrayList<>();
        for (Candidate form : forms) {
            String unit = form.unit();
            if (unit != null
                    && units.size() < MOST_UNITS
                    && units.stream().noneMatch(other -> ListedUnits.isSame(unit, other))) {
                units.add(unit);
            }
        }
        if (units.size() > 1) {
            notes.add("收到的各份实施单位不同（" + String.join("、", units) + "），可能不是同一个项目；是不同的项目的，在名单上分别列出并写明实施单位");
        }
    }

    private void decide(Candidate form, String why, String newerIs, String remedy) {
        current = form;
        reason = why;
        List<String> laterForms = new ArrayList<>();
        for (Candidate other : newerIs.isEmpty() ? List.<Candidate>of() : forms) {
            if (other != form && newest.isNewer(other, form)) {
                laterForms.add(named(other));
            }
        }
        newer = laterForms.size();
        if (!laterForms.isEmpty()) {
            notes.add(newerIs + String.join("、", laterForms) + remedy);
        }
        for (Candidate other : candidates) {
            if (other.content == Content.UNREADABLE && Candidate.NEWEST_FIRST.compare(other, form) < 0) {
                newer++;
                notes.add("较新的" + named(other) + "读不出：" + why(other));
            }
        }
    }

    private void noteBlank() {
        for (Candidate candidate : candidates) {
            if (candidate.content == Content.BLANK) {
                notes.add("收到的" + named(candidate) + "是空白表，没有填写");
            }
        }
    }

    private static String why(Candidate unreadable) {
        return unreadable.file.reasons().isEmpty()
                ? ""
                : unreadable.file.reasons().get(0).message();
    }

    private @Nullable Candidate finalForm(List<FinalForm> finals, Set<FinalForm> used) {
        Candidate last = null;
        for (FinalForm line : finals) {
            if (line.fits(entry) && isThere(line)) {
                // one that cannot be read now, for want of a password perhaps, is there all the same
                Candidate same = same(line);
                last = same == null ? last : same;
                used.add(line);
            }
        }
        return last;
    }

    private boolean isThere(FinalForm line) {
        return !line.sha256().isEmpty()
                && candidates.stream().anyMatch(one -> one.file.sha256().equals(line.sha256()));
    }

    /** The form with the checksum; of copies, the one that is called as it was. */
    private @Nullable Candidate same(FinalForm line) {
        Candidate same = null;
        for (Candidate form : forms) {
            if (form.file.sha256().equals(line.sha256())) {
                same = same == null || form.label().equals(line.file()) ? form : same;
            }
        }
        return same;
    }

    /** How far the project is, when the findings of the form that counts are known. */
    ProjectState state(boolean sent, @Nullable ReceivedItem shown) {
        if (shown != null && isFinal) {
            return ProjectState.FINAL;
        }
        if (shown != null) {
            return shown.count(Severity.ERROR) > 0
                    ? ProjectState.ERRORS
                    : shown.count(Severity.WARNING) > 0 ? ProjectState.WARNINGS : ProjectState.READY;
        }
        Set<Content> contents = new HashSet<>();
        candidates.forEach(candidate -> contents.add(candidate.content));
        if (contents.contains(Content.UNREADABLE) || contents.contains(Content.OTHER)) {
            return ProjectState.UNREADABLE;
        }
        return sent || !contents.isEmpty() ? ProjectState.MISSING : ProjectState.NOT_SENT;
    }

    private static String named(Candidate candidate) {
        String time = YearTime.minute(candidate.changedAt());
        return "“" + candidate.label() + "”" + (time.isEmpty() ? "" : "（" + time + "）");
    }
}
