package io.github.ziping.serve.action;

import io.github.ziping.Ziping;
import io.github.ziping.files.TextLines;
import io.github.ziping.job.MergeSort;
import io.github.ziping.job.year.LedgerFormat;
import io.github.ziping.job.year.SubmitOptions;
import io.github.ziping.returns.Reminder;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.folder.YearState;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.serve.task.Download;
import io.github.ziping.serve.task.TaskKind;
import io.github.ziping.serve.task.TaskList;
import io.github.ziping.serve.task.Tasks;
import io.github.ziping.serve.view.Attachment;
import io.github.ziping.serve.view.PageFrame;
import io.github.ziping.serve.view.Pages;
import io.github.ziping.serve.view.Site;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.UnitLinks;
import io.github.ziping.year.YearFolder;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The page of the actions, what they are started and stopped by, and what they wrote. */
public final class ActionsSite implements Site {
    private static final String PAGE = "/actions";
    private static final String REMINDERS = "催报.txt";

    private final YearState year;
    private final Tasks tasks;
    private final Pages pages;
    private final Supplier<Optional<UnitLinks>> links;

    /** @param links what the units may report by; empty where they have none */
    public ActionsSite(YearState year, Tasks tasks, Pages pages, Supplier<Optional<UnitLinks>> links) {
        this.year = year;
        this.tasks = tasks;
        this.pages = pages;
        this.links = links;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(PAGE, this::show);
        routes.post(PAGE + "/stop", this::stop);
        routes.post(PAGE + "/{kind}", this::start);
        routes.get(PAGE + "/ledger.xlsx", this::ledger);
        routes.get(PAGE + "/reminders.txt", this::reminders);
        routes.get(PAGE + "/downloads/{id}", this::download);
    }

    private void show(Context request) {
        PageFrame frame = PageFrame.of(request, "actions", year.folder().name());
        TaskList list = tasks.list();
        pages.show(request, "actions.jte", Map.of("frame", frame, "actions", new Actions(list, year.now())));
    }

    private void start(Context request) {
        String id = request.pathParam("kind");
        TaskKind kind = Arrays.stream(TaskKind.values())
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        Tasks.Work work = work(kind, request);
        tasks.start(kind, task -> {
            try {
                return work.run(task);
            } finally {
                // a page that says that it ended shows the counts of afterwards
                year.readAnew();
            }
        });
        back(request);
    }

    private Tasks.Work work(TaskKind kind, Context request) {
        Snapshot snapshot = year.now();
        return switch (kind) {
            case SEND ->
                new SendWork(
                        snapshot, request.formParam("lock") != null, links.get().orElse(null));
            case RETURN -> new ReturnWork(snapshot);
            case SUBMIT -> new SubmitWork(snapshot, options(request));
            case MERGE -> new MergeWork(snapshot, options(request));
            case LEDGER -> new LedgerWork(snapshot);
        };
    }

    private static SubmitOptions options(Context request) {
        Set<ProjectState> states = EnumSet.noneOf(ProjectState.class);
        for (ProjectState state : ProjectState.values()) {
            if (request.formParams("state").contains(state.id())) {
                states.add(state);
            }
        }
        boolean forms = request.formParam("forms") != null;
        boolean workbook = request.formParam("workbook") != null;
        if (states.isEmpty()) {
            throw new Refusal(400, "没有选择上报哪些状态的项目；请至少选一项");
        }
        if (request.pathParam("kind").equals(TaskKind.SUBMIT.id()) && !forms && !workbook) {
            throw new Refusal(400, "没有选择上报什么；请选择自评表、汇总工作簿，或两样都选");
        }
        return new SubmitOptions(forms, workbook, states, sort(request.formParam("sort")));
    }

    private static MergeSort sort(@Nullable String asked) {
        return Arrays.stream(MergeSort.values())
                .filter(sort -> Actions.id(sort).equals(asked))
                .findFirst()
                .orElse(MergeSort.INPUT);
    }

    private void stop(Context request) {
        tasks.stop(request.formParam("id"));
        back(request);
    }

    private static void back(Context request) {
        request.redirect(PAGE, HttpStatus.SEE_OTHER);
    }

    /** The ledger as it is, without a file of the folder being written. */
    private void ledger(Context request) {
        Snapshot snapshot = year.now();
        byte[] book = snapshot.office().ledger(snapshot.ledger(), LedgerFormat.XLSX);
        Attachment.send(request, YearFolder.LEDGER, book);
    }

    /** The texts of all units, one below the other. */
    private void reminders(Context request) {
        List<String> lines = new ArrayList<>();
        for (Reminder reminder : Ziping.reminders(year.now().ledger())) {
            lines.addAll(lines.isEmpty() ? List.of() : List.of("", "――――――――――――――――", ""));
            lines.addAll(reminder.lines());
        }
        Attachment.send(request, REMINDERS, TextLines.bytes(lines));
    }

    private void download(Context request) throws IOException {
        Download download = tasks.download(request.pathParam("id"));
        download.check();
        Attachment.name(request, download.name());
        download.writeTo(request.outputStream());
    }
}
