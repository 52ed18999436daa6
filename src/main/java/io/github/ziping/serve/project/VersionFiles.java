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
import io.github.ziping.year.ReceivedItem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** What can be saved of something that came: the file as it came, the official form, the annotated copy. */
final class VersionFiles implements Site {
    /** Tells which thing that came a request asks for. */
    interface Asked {
        /** It; refused where there is none. */
        ReceivedItem of(Context request, Snapshot now);
    }

    private final YearState year;
    private final String file;
    private final Asked asked;

    /** @param file the address of the file as it came */
    VersionFiles(YearState year, String file, Asked asked) {
        this.year = year;
        this.file = file;
        this.asked = asked;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(file, this::received);
        routes.get(file + "/form", this::official);
        routes.get(file + "/annotated", this::annotated);
    }

    private void received(Context request) {
        Snapshot now = year.now();
        ReceivedItem item = asked.of(request, now);
        Attachment.send(request, nameOf(item), content(now, item));
    }

    private void official(Context request) {
        Snapshot now = year.now();
        ReceivedItem item = asked.of(request, now);
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
        ReceivedItem item = asked.of(request, now);
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
