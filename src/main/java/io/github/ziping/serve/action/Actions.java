package io.github.ziping.serve.action;

import io.github.ziping.Ziping;
import io.github.ziping.job.MergeSort;
import io.github.ziping.model.FoldedText;
import io.github.ziping.returns.Reminder;
import io.github.ziping.serve.folder.Ids;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.task.Task;
import io.github.ziping.serve.task.TaskList;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ListedYears;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.YearTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the page of the actions shows: what each would do now, the one that goes on, and what the last ones gave. */
public final class Actions {
    /** The states that may go up, in the order of the work. */
    private static final List<ProjectState> SUBMITTABLE =
            List.of(ProjectState.ERRORS, ProjectState.WARNINGS, ProjectState.READY, ProjectState.FINAL);

    private static final int LATEST = 3;

    private final Snapshot snapshot;
    private final TaskList tasks;
    private final List<Reminder> reminders;

    /** @param snapshot of the same moment as the tasks, or later: what has ended is told with what came of it */
    Actions(TaskList tasks, Snapshot snapshot) {
        this.tasks = tasks;
        this.snapshot = snapshot;
        this.reminders = Ziping.reminders(snapshot.ledger());
    }

    /** Who has sent what. */
    public Ledger ledger() {
        return snapshot.ledger();
    }

    /** Where it is. */
    public String folder() {
        return snapshot.folder().name();
    }

    /** What goes on; null for nothing. */
    public @Nullable Task running() {
        return tasks.running();
    }

    /** What ended, the last one first. */
    public List<Task> ended() {
        return tasks.ended();
    }

    /** What is to be told of the list before anything is made of it, in Chinese; null for nothing. */
    public @Nullable String listNote() {
        return ListedYears.ofFolder(
                ledger().projects().stream().map(LedgerProject::entry).toList(), ledger().year());
    }

    /** The last few of these, which are shown at once. */
    public List<Task> latest() {
        return ended().subList(0, Math.min(LATEST, ended().size()));
    }

    /** The others, which are folded away. */
    public List<Task> older() {
        return ended().subList(latest().size(), ended().size());
    }

    /** Projects whose workbook is in 发放. */
    public int sent() {
        return (int) ledger().projects().stream()
                .filter(project -> project.sent() != null)
                .count();
    }

    /** Projects whose workbook is not. */
    public int toSend() {
        return ledger().projects().size() - sent();
    }

    /** Projects whose form, or whatever came of it, goes back. */
    public int toReturn() {
        return ledger().count(ProjectState.ERRORS)
                + ledger().count(ProjectState.WARNINGS)
                + ledger().count(ProjectState.UNREADABLE);
    }

    /** Units of these projects. */
    public int unitsToReturn() {
        return (int) ledger().projects().stream()
                .filter(project -> switch (project.state()) {
                    case ERRORS, WARNINGS, UNREADABLE -> true;
                    case NOT_SENT, MISSING, READY, FINAL -> false;
                })
                .map(Actions::unit)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static @Nullable String unit(LedgerProject project) {
        return project.entry().unit();
    }

    /** What the units still owe, and the texts that ask for it. */
    public List<Reminder> reminders() {
        return reminders;
    }

    /** Projects of the list that owe a form and have no unit that could be asked. */
    public int nobodysProjects() {
        return (int) ledger().projects().stream()
                .filter(project -> FoldedText.isBlank(unit(project)))
                .filter(project -> switch (project.state()) {
                    case MISSING, UNREADABLE, ERRORS -> true;
                    case NOT_SENT, WARNINGS, READY, FINAL -> false;
                })
                .count();
    }

    /** What a unit is called on the page. */
    public String id(Reminder reminder) {
        return Ids.of("reminder", reminder.unit());
    }

    /**
     * A state whose projects may go up.
     *
     * @param chosen whether they do unless somebody says otherwise
     */
    public record Choice(ProjectState state, int count, boolean chosen) {}

    /** All of them. */
    public List<Choice> choices() {
        return SUBMITTABLE.stream()
                .map(state -> new Choice(state, ledger().count(state), state != ProjectState.ERRORS))
                .toList();
    }

    /** Projects that go up unless somebody says otherwise. */
    public int toSubmit() {
        return choices().stream().filter(Choice::chosen).mapToInt(Choice::count).sum();
    }

    /** The orders in which forms may go up, as the page names them. */
    public List<String> orders() {
        return Arrays.stream(MergeSort.values()).map(Actions::id).toList();
    }

    static String id(MergeSort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    /** A moment, to the minute, as offices in China read it. */
    public String minute(@Nullable Instant instant) {
        return YearTime.minute(instant);
    }
}
