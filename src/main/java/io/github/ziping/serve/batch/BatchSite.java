package io.github.ziping.serve.batch;

import io.github.ziping.files.IoReason;
import io.github.ziping.finding.Reading;
import io.github.ziping.job.year.YearSummary;
import io.github.ziping.office.OfficeException;
import io.github.ziping.serve.folder.Ids;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.folder.YearState;
import io.github.ziping.serve.view.PageFrame;
import io.github.ziping.serve.view.Pages;
import io.github.ziping.serve.view.Site;
import io.github.ziping.year.YearFolderException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of 汇总. What it shows of a version of the folder is made once, whoever asks. */
public final class BatchSite implements Site {
    private static final String PAGE = "/batch";
    private static final YearSummary NONE = new YearSummary("", "{\"charts\":[]}", List.of());

    private final YearState year;
    private final Pages pages;
    private @Nullable Batch latest;

    public BatchSite(YearState year, Pages pages) {
        this.year = year;
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(PAGE, this::show);
        routes.get(
                PAGE + "/summary.css",
                request -> request.contentType("text/css; charset=utf-8")
                        .result(year.now().office().summaryStylesheet()));
    }

    private void show(Context request) {
        PageFrame frame = PageFrame.of(request, "batch", year.folder().name());
        pages.show(request, "batch.jte", Map.of("frame", frame, "batch", batch(year.now())));
    }

    /** One after the other: the second one who asks finds it made. */
    private synchronized Batch batch(Snapshot snapshot) {
        Batch made = latest;
        if (made == null || made.version() != snapshot.version()) {
            made = make(snapshot);
            latest = made;
        }
        return made;
    }

    private static Batch make(Snapshot snapshot) {
        List<String> addresses = snapshot.ledger().counting().stream()
                .map(project -> Ids.page(project.entry()))
                .toList();
        try {
            List<Reading> counting = snapshot.office().counting(snapshot.folder(), snapshot.ledger());
            return new Batch(snapshot, snapshot.office().summary(counting, addresses::get), "");
        } catch (YearFolderException e) {
            return new Batch(snapshot, NONE, e.text());
        } catch (OfficeException e) {
            return new Batch(snapshot, NONE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Batch(snapshot, NONE, "无法读取年度文件夹：" + IoReason.of(e) + "；请检查文件夹里的文件、权限和磁盘");
        }
    }
}
