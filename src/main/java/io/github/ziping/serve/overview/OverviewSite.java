package io.github.ziping.serve.overview;

import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.folder.YearState;
import io.github.ziping.serve.view.PageFrame;
import io.github.ziping.serve.view.Pages;
import io.github.ziping.serve.view.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Map;

/** The overview. */
public final class OverviewSite implements Site {
    private final YearState year;
    private final Pages pages;

    public OverviewSite(YearState year, Pages pages) {
        this.year = year;
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/", this::show);
    }

    private void show(Context request) {
        Snapshot snapshot = year.now();
        PageFrame frame = PageFrame.of(request, "overview", year.folder().name());
        Overview overview = new Overview(snapshot, OverviewQuery.of(request), Instant.now());
        pages.show(request, "overview.jte", Map.of("frame", frame, "overview", overview));
    }
}
