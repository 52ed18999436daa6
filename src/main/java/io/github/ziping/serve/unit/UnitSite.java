package io.github.ziping.serve.unit;

import io.github.ziping.files.ForeignPath;
import io.github.ziping.files.IoReason;
import io.github.ziping.job.year.UnitNote;
import io.github.ziping.serve.access.Access;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.folder.YearState;
import io.github.ziping.serve.form.CommentedCopy;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.serve.receive.ReceivedFiles;
import io.github.ziping.serve.receive.Uploads;
import io.github.ziping.serve.view.Attachment;
import io.github.ziping.serve.view.PageFrame;
import io.github.ziping.serve.view.Pages;
import io.github.ziping.serve.view.Site;
import io.github.ziping.year.Arrival;
import io.github.ziping.year.YearTime;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;

/** A unit's own page: it looks at its files before it hands them in, and sees what became of those that it sent. */
public final class UnitSite implements Site {
    private final YearState year;
    private final Uploads uploads;
    private final ReceivedFiles files;
    private final Pages pages;

    public UnitSite(YearState year, Uploads uploads, Pages pages) {
        this.year = year;
        this.uploads = uploads;
        this.files = new ReceivedFiles(year);
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(Access.UNIT_PAGE, this::show);
        routes.post(Access.UNIT_PAGE + "/check", this::check);
        routes.post(Access.UNIT_PAGE + "/annotate", this::annotate);
        routes.post(Access.UNIT_PAGE + "/submit", this::submit);
    }

    private void show(Context request) {
        PageFrame frame = PageFrame.ofUnit(request, Access.UNIT_PAGE);
        Snapshot now = year.now();
        UnitPage page = new UnitPage(now, Access.unit(request), Instant.now());
        UnitNote note = UnitDownloads.note(now, page.unit());
        String noted = note == null ? "" : YearTime.minute(note.written());
        pages.show(request, "unit.jte", Map.of("frame", frame, "page", page, "noted", noted));
    }

    private void check(Context request) {
        String unit = Access.unit(request);
        Snapshot now = year.now();
        UnitCheck check = uploads.hold(request, unit, (name, content) -> check(now, unit, name, content));
        show(request, check);
    }

    private static UnitCheck check(Snapshot now, String unit, String said, byte[] content) {
        String name = ForeignPath.of(said).name();
        return new UnitCheck(unit, name, now.office().checkForUnit(now.ledger(), unit, content, name), "");
    }

    private void show(Context request, UnitCheck check) {
        pages.show(request, "unit-check.jte", Map.of("t", Pages.texts(request), "check", check));
    }

    private void annotate(Context request) {
        String unit = Access.unit(request);
        Snapshot now = year.now();
        uploads.hold(request, unit, (said, content) -> {
            UnitCheck check = check(now, unit, said, content);
            if (!check.isAnnotated()) {
                throw new Refusal(422, "“" + check.name() + "”没有可以写在单元格上的问题，或者不是本单位的自评表，没有生成批注副本");
            }
            byte[] copy = CommentedCopy.of(
                    now.office(), content, check.name(), check.file().findings());
            Attachment.send(request, check.name(), copy);
            return check;
        });
    }

    private void submit(Context request) {
        String unit = Access.unit(request);
        Snapshot now = year.now();
        UnitCheck check = uploads.hold(request, unit, (name, content) -> {
            UnitCheck looked = check(now, unit, name, content);
            return looked.file().isAccepted() ? take(UnitFolder.of(now.ledger(), unit), looked, content) : looked;
        });
        if (check.sent().isEmpty()) {
            request.status(422);
        } else {
            files.read();
        }
        show(request, check);
    }

    private UnitCheck take(UnitFolder folder, UnitCheck check, byte[] content) {
        try {
            UnitQuota.check(year.folder().received().resolve(folder.name()), content.length);
            Arrival arrival = files.add(folder.pathOf(check.name()), new ByteArrayInputStream(content));
            return new UnitCheck(check.unit(), check.name(), check.file(), arrival.known() ? "known" : "new");
        } catch (IOException e) {
            throw new Refusal(507, "“" + check.name() + "”没有收下：" + IoReason.of(e) + "；请告诉汇总单位，稍后再交");
        }
    }
}
