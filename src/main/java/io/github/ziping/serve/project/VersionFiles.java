package io.github.ziping.serve.project;

import io.github.ziping.Ziping;
import io.github.ziping.files.FileNames;
import io.github.ziping.files.InputNames;
import io.github.ziping.finding.Reading;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.folder.YearState;
import io.github.ziping.serve.form.CommentedCopy;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.serve.view.Attachment;
import io.github.ziping.serve.view.Site;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ReceivedItem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** What can be saved of a version: the file as it came, the official form, the annotated copy. */
final class VersionFiles implements Site {
    private static final String FILE = "/projects/{id}/files/{item}";

    private final YearState year;

    VersionFiles(YearState year) {
        this.year = year;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(FILE, this::received);
        routes.get(FILE + "/form", this::official);
        routes.get(FILE + "/annotated", this::annotated);
    }

    private ReceivedItem item(Context request, Snapshot now) {
        LedgerProject project = now.project(request.pathParam("id"));
        return Version.find(project, request.pathParam("item"));
    }

    private void received(Context request) {
        Snapshot now = year.now();
        ReceivedItem item = item(request, now);
        Attachment.send(request, nameOf(item), content(now, item));
    }

    private void official(Context request) {
        Snapshot now = year.now();
        ReceivedItem item = item(request, now);
        if (!item.isForm()) {
            throw notForm(item);
        }
        Reading form = ProjectSite.done(() -> now.office().form(now.folder(), item));
        try {
            String project = item.project() == null ? "" : item.project();
            Attachment.send(
                    request,
                    new FileNames().next(project, ".xlsx"),
                    now.office().fill(form.evaluation()));
        } catch (IllegalArgumentException e) {
            throw new Refusal(422, "没有生成官方自评表：" + e.getMessage());
        }
    }

    private void annotated(Context request) {
        Snapshot now = year.now();
        ReceivedItem item = item(request, now);
        if (!item.isForm()) {
            throw notForm(item);
        }
        String name = nameOf(item);
        Attachment.send(
                request,
                name,
                CommentedCopy.of(
                        now.office(), content(now, item), name, now.ledger().findingsOf(item.file())));
    }

    private static Refusal notForm(ReceivedItem item) {
        return new Refusal(422, "“" + item.label() + "”里没有读到自评表，只能下载原文件");
    }

    private static byte[] content(Snapshot now, ReceivedItem item) {
        return ProjectSite.done(() -> Ziping.received(now.folder(), item));
    }

    /** The file's own name, without folders and archives around it. */
    private static String nameOf(ReceivedItem item) {
        return FileNames.safeOf(InputNames.ownName(item.file()));
    }
}
