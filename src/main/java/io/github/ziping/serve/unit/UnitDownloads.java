package io.github.ziping.serve.unit;

import io.github.ziping.Ziping;
import io.github.ziping.files.InputNames;
import io.github.ziping.job.year.UnitNote;
import io.github.ziping.serve.access.Access;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.folder.YearState;
import io.github.ziping.serve.form.CommentedCopy;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.serve.view.Attachment;
import io.github.ziping.serve.view.Site;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearFolderException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a unit may save: the workbooks made for its projects, what it handed in, copies of that with comments, and its covering note. */
public final class UnitDownloads implements Site {
    private static final String FILE = Access.UNIT_PAGE + "/files/{id}";
    private static final String GONE = "这个文件已经不在原来的位置，下载不了；请刷新页面再看";

    private final YearState year;

    public UnitDownloads(YearState year) {
        this.year = year;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(FILE, this::received);
        routes.get(FILE + "/annotated", this::annotated);
        routes.get(Access.UNIT_PAGE + "/workbooks/{id}", this::workbook);
        routes.get(Access.UNIT_PAGE + "/note", this::note);
    }

    private static UnitPage page(Context request, Snapshot now) {
        return new UnitPage(now, Access.unit(request), Instant.now());
    }

    private void received(Context request) {
        Snapshot now = year.now();
        ReceivedItem item = page(request, now).file(request.pathParam("id"));
        Attachment.send(request, InputNames.ownName(item.file()), content(now, item));
    }

    private void annotated(Context request) {
        Snapshot now = year.now();
        ReceivedItem item = page(request, now).file(request.pathParam("id"));
        String name = InputNames.ownName(item.file());
        byte[] copy = CommentedCopy.of(
                now.office(), content(now, item), name, now.ledger().findingsOf(item.file()));
        Attachment.send(request, name, copy);
    }

    private static byte[] content(Snapshot now, ReceivedItem item) {
        try {
            return Ziping.received(now.folder(), item);
        } catch (YearFolderException | IOException e) {
            throw new Refusal(410, GONE);
        }
    }

    private void workbook(Context request) {
        Snapshot now = year.now();
        Path file = now.folder().sent().resolve(page(request, now).workbook(request.pathParam("id")));
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal(410, GONE);
        }
        try {
            Attachment.send(request, String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Refusal(410, GONE);
        }
    }

    private void note(Context request) {
        UnitNote note = note(year.now(), Access.unit(request));
        if (note == null) {
            throw Refusal.notFound();
        }
        Attachment.send(request, "退回说明.txt", note.content().getBytes(StandardCharsets.UTF_8));
    }

    /** The note that lies there for a unit; null for none, also where it cannot be read now. */
    static @Nullable UnitNote note(Snapshot now, String unit) {
        try {
            return Ziping.unitNote(now.folder(), now.ledger(), unit);
        } catch (IOException e) {
            return null;
        }
    }
}
