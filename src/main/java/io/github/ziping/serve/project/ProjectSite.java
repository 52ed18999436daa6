package io.github.ziping.serve.project;

import io.github.ziping.Ziping;
import io.github.ziping.files.IoReason;
import io.github.ziping.finding.Severity;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.folder.YearState;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.serve.view.PageFrame;
import io.github.ziping.serve.view.Pages;
import io.github.ziping.serve.view.Site;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearFolderException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of a project, and what the office decides of it there. */
public final class ProjectSite implements Site {
    private static final String PAGE = "/projects/{id}";

    private final YearState year;
    private final Pages pages;

    public ProjectSite(YearState year, Pages pages) {
        this.year = year;
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(PAGE, this::show);
        routes.get(PAGE + "/compare", this::compare);
        routes.post(PAGE + "/choose", this::choose);
        routes.post(PAGE + "/finalise", this::finalise);
        routes.post(PAGE + "/reopen", this::reopen);
        new VersionFiles(year, PAGE + "/files/{item}", ProjectSite::version).add(routes);
    }

    private void show(Context request) {
        Snapshot now = year.now();
        LedgerProject project = now.project(request.pathParam("id"));
        String version = request.queryParam("version");
        ReceivedItem shown = version == null ? null : item(project, version);
        ProjectPage page = ProjectPage.of(now, project, shown);
        String path = version == null ? page.href() : page.href() + "?version=" + page.shownId();
        PageFrame frame =
                PageFrame.of(request, "overview", year.folder().name()).at(path);
        pages.show(request, "project.jte", Map.of("frame", frame, "page", page));
    }

    private void compare(Context request) {
        Snapshot now = year.now();
        LedgerProject project = now.project(request.pathParam("id"));
        ReceivedItem before = item(project, request.queryParam("a"));
        ReceivedItem after = item(project, request.queryParam("b"));
        if (!before.isForm() || !after.isForm()) {
            throw new Refusal(400, "只能对比两份自评表；请在项目页面上重新选择");
        }
        ComparedVersions page = done(() -> ComparedVersions.of(now, project, before, after));
        PageFrame frame =
                PageFrame.of(request, "overview", year.folder().name()).at(page.href());
        pages.show(request, "compare.jte", Map.of("frame", frame, "page", page));
    }

    private void choose(Context request) {
        LedgerProject project = year.now().project(request.pathParam("id"));
        String id = request.formParam("item");
        ReceivedItem item = id == null || id.isEmpty() ? null : form(project, id);
        decide(request, () -> Ziping.choose(year.folder(), project, item));
    }

    private void finalise(Context request) {
        LedgerProject project = year.now().project(request.pathParam("id"));
        ReceivedItem item = form(project, request.formParam("item"));
        int errors = item.count(Severity.ERROR);
        if (errors > 0 && request.formParam("anyway") == null) {
            throw new Refusal(409, "“" + item.label() + "”有 " + errors + " 处错误，没有定稿；改好后再定稿，或勾选“有错误，仍然定稿”");
        }
        decide(request, () -> Ziping.finalise(year.folder(), project, item, Instant.now()));
    }

    private void reopen(Context request) {
        LedgerProject project = year.now().project(request.pathParam("id"));
        decide(request, () -> Ziping.reopen(year.folder(), project));
    }

    private static ReceivedItem version(Context request, Snapshot now) {
        return item(now.project(request.pathParam("id")), request.pathParam("item"));
    }

    private static ReceivedItem item(LedgerProject project, @Nullable String id) {
        return Version.find(project, id);
    }

    private static ReceivedItem form(LedgerProject project, @Nullable String id) {
        ReceivedItem item = item(project, id);
        if (!item.isForm() || item.sha256().isEmpty()) {
            throw new Refusal(400, "“" + item.label() + "”不是自评表，不能采用或定稿；请刷新页面再选");
        }
        return item;
    }

    private interface Decision {
        void take() throws YearFolderException, IOException;
    }

    private void decide(Context request, Decision decision) {
        done(() -> {
            decision.take();
            return year.afterChange();
        });
        request.redirect("/projects/" + request.pathParam("id"), HttpStatus.SEE_OTHER);
    }

    /** What is done with files of the folder, which may have been changed or moved meanwhile. */
    interface Work<T> {
        /** Does it. */
        T run() throws YearFolderException, IOException;
    }

    static <T> T done(Work<T> work) {
        try {
            return work.run();
        } catch (YearFolderException e) {
            throw new Refusal(410, e.text());
        } catch (IOException e) {
            throw new Refusal(507, "没有完成：" + IoReason.of(e) + "；请检查年度文件夹的权限和磁盘空间，再试一次");
        }
    }
}
