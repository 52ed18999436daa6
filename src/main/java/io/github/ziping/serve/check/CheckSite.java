package io.github.ziping.serve.check;

import io.github.ziping.Ziping;
import io.github.ziping.files.FileNames;
import io.github.ziping.files.ForeignPath;
import io.github.ziping.files.ScratchFolder;
import io.github.ziping.job.CheckResult;
import io.github.ziping.job.ReportFormat;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.serve.form.CommentedCopy;
import io.github.ziping.serve.form.ShownForm;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.serve.receive.Uploads;
import io.github.ziping.serve.view.Attachment;
import io.github.ziping.serve.view.PageFrame;
import io.github.ziping.serve.view.Pages;
import io.github.ziping.serve.view.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The page for single files: each is read, told and forgotten; its buttons send it again. */
public final class CheckSite implements Site {
    private static final String PAGE = "/check";

    private final Supplier<Ziping> office;
    private final @Nullable String folder;
    private final Uploads uploads;
    private final Pages pages;

    /**
     * @param office by whose rules files are checked now
     * @param folder the name of the year's folder; null where the server has none
     */
    public CheckSite(Supplier<Ziping> office, @Nullable String folder, Uploads uploads, Pages pages) {
        this.office = office;
        this.folder = folder;
        this.uploads = uploads;
        this.pages = pages;
        ScratchFolder.clear(Instant.now());
    }

    @Override
    public void add(RoutesConfig routes) {
        if (folder == null) {
            routes.get("/", request -> request.redirect(PAGE));
        }
        routes.get(PAGE, this::show);
        routes.post(PAGE, this::check);
        routes.post(PAGE + "/fill/{form}", request -> fill(request, (ziping, form) -> ziping.fill(form)));
        routes.post(
                PAGE + "/department/{form}",
                request -> fill(request, (ziping, form) -> ziping.departmentWorkbook(form)));
        routes.post(PAGE + "/annotate", this::annotate);
        routes.post(PAGE + "/findings", this::findings);
        routes.post(PAGE + "/fill-all", request -> zip(request, "自评表.zip", ContainerFiles::fill));
        routes.post(PAGE + "/annotate-all", request -> zip(request, "批注副本.zip", ContainerFiles::annotate));
    }

    private void show(Context request) {
        pages.show(
                request,
                "check.jte",
                Map.of(
                        "frame",
                        PageFrame.of(request, "check", folder),
                        "office",
                        office.get().name()));
    }

    private void check(Context request) {
        Ziping ziping = office.get();
        CheckedFile file = uploads.hold(request, (name, content) -> CheckedFile.of(ziping, own(name), content));
        pages.show(request, "checked.jte", Map.of("t", Pages.texts(request), "file", file));
    }

    private static String own(String said) {
        return FileNames.safeOf(ForeignPath.of(said).name());
    }

    private interface Filler {
        byte[] fill(Ziping ziping, SelfEvaluation form);
    }

    private void fill(Context request, Filler filler) {
        Ziping ziping = office.get();
        byte[] book = uploads.hold(request, (name, content) -> {
            SelfEvaluation form = form(CheckedFile.of(ziping, own(name), content), request.pathParam("form"));
            String project = form.project() == null ? "" : form.project();
            Attachment.name(request, new FileNames().next(project, ".xlsx"));
            try {
                return filler.fill(ziping, form);
            } catch (IllegalArgumentException e) {
                throw new Refusal(422, "没有生成：" + e.getMessage());
            }
        });
        request.result(book);
    }

    private static SelfEvaluation form(CheckedFile file, String number) {
        List<ShownForm> forms = file.forms();
        for (int i = 0; i < forms.size(); i++) {
            if (String.valueOf(i).equals(number)) {
                return forms.get(i).form().evaluation();
            }
        }
        throw Refusal.notFound();
    }

    private void annotate(Context request) {
        Ziping ziping = office.get();
        uploads.hold(request, (said, content) -> {
            String name = own(said);
            byte[] copy = CommentedCopy.of(
                    ziping, content, name, CheckedFile.of(ziping, name, content).findings());
            Attachment.send(request, name, copy);
            return copy;
        });
    }

    /** All that was found, as a program reads it: the very document of {@code check --format json}. */
    private void findings(Context request) {
        Ziping ziping = office.get();
        CheckResult found = uploads.hold(
                request,
                (name, content) -> ContainerFiles.with(
                        ziping, own(name), content, (Function<ContainerFiles, CheckResult>) ContainerFiles::check));
        Attachment.send(request, "问题清单.json", ziping.report(found, ReportFormat.JSON));
    }

    private void zip(Context request, String zip, Function<ContainerFiles, byte[]> work) {
        Ziping ziping = office.get();
        byte[] made = uploads.hold(request, (name, content) -> ContainerFiles.with(ziping, own(name), content, work));
        Attachment.send(request, zip, made);
    }
}
