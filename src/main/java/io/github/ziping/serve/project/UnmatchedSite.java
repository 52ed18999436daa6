package io.github.ziping.serve.project;

import io.github.ziping.serve.folder.Ids;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.folder.YearState;
import io.github.ziping.serve.view.PageFrame;
import io.github.ziping.serve.view.Pages;
import io.github.ziping.serve.view.Site;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ReceivedItem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;

/** The pages of what came and belongs to no project; who asks for one that a project has by now is led to the project's. */
public final class UnmatchedSite implements Site {
    private static final String PAGE = "/unmatched/{item}";

    private final YearState year;
    private final Pages pages;

    public UnmatchedSite(YearState year, Pages pages) {
        this.year = year;
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(PAGE, this::show);
        new VersionFiles(year, PAGE + "/file", (request, now) -> now.item(request.pathParam("item"))).add(routes);
    }

    private void show(Context request) {
        Snapshot now = year.now();
        ReceivedItem item = now.item(request.pathParam("item"));
        Optional<LedgerProject> owner = now.ledger().projects().stream()
                .filter(project -> project.received().contains(item))
                .findFirst();
        if (owner.isPresent()) {
            request.redirect(Ids.page(owner.get().entry()) + "?version=" + Ids.of(item), HttpStatus.SEE_OTHER);
            return;
        }
        UnmatchedPage page = UnmatchedPage.of(now, item);
        PageFrame frame =
                PageFrame.of(request, "overview", year.folder().name()).at(page.href());
        pages.show(request, "unmatched.jte", Map.of("frame", frame, "page", page));
    }
}
