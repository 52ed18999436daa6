package io.github.ziping.job.year;

import io.github.ziping.files.FileNames;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Severity;
import io.github.ziping.job.Progress;
import io.github.ziping.job.ProjectFileNames;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeException;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.write.form.OfficialFormWriter;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Writes what goes up of a year: the official forms and the submission workbook of the forms that the ledger counts. */
public final class SubmitJob {
    private final OfficeSession office;
    private final YearFolder folder;
    private final SubmitOptions options;
    private final Progress progress;
    private final IdentityHashMap<LedgerProject, String> reasons = new IdentityHashMap<>();

    public SubmitJob(OfficeSession office, YearFolder folder, SubmitOptions options, Progress progress) {
        this.office = office;
        this.folder = folder;
        this.options = options;
        this.progress = progress;
    }

    /**
     * Writes it into 上报. Where somebody stops it, the files that are written stay.
     *
     * @throws OfficeException when the office's {@code form.xlsx} cannot be used; nothing is written then
     */
    public SubmitResult run() throws OfficeException, IOException {
        return run((files, forms, ledger, workbook) -> {
            List<SubmittedForm> named = named(forms, ledger, workbook);
            if (options.forms()) {
                files.writeForms(named);
            }
            if (options.workbook()) {
                files.writeWorkbook(named, workbook);
            }
        });
    }

    /**
     * Writes the workbook alone into a stream, which stays open; nothing where no form goes up, or somebody stops it.
     *
     * @throws OfficeException when the office's {@code form.xlsx} cannot be used; nothing is written then
     */
    public SubmitResult run(OutputStream out) throws OfficeException, IOException {
        return run((files, forms, ledger, workbook) -> {
            byte[] content = files.workbook(forms);
            if (content != null) {
                // what has gone out cannot be taken back
                out.write(content);
            }
        });
    }

    /** What is written of the forms that go up, at least one, whose workbook has a name. */
    private interface Output {
        void write(SubmittedFiles files, List<SubmittedForm> forms, Ledger ledger, String workbook)
                throws OfficeException, IOException;
    }

    private SubmitResult run(Output output) throws OfficeException, IOException {
        OfficialFormWriter writer = office.writer();
        Ledger ledger = ledger();
        List<SubmittedForm> forms = ledger == null ? null : forms(ledger);
        if (ledger == null || forms == null) {
            return stopped();
        }
        SubmittedFiles files = new SubmittedFiles(office, folder, writer, progress);
        String workbook = forms.isEmpty() ? "" : files.workbookName(forms);
        if (!forms.isEmpty()) {
            output.write(files, forms, ledger, workbook);
        }
        return files.result(forms.size(), workbook, leftOut(ledger));
    }

    private SubmitResult stopped() {
        return new SubmitResult(folder.submitted(), 0, List.of(), null, "", List.of(), List.of(), List.of(), true);
    }

    private @Nullable Ledger ledger() throws IOException {
        try {
            return new LedgerJob(office, folder).run(progress);
        } catch (CancellationException e) {
            return null;
        }
    }

    /** The forms that go up, in the order that is wanted, without names for their files; null where somebody stops it. */
    private @Nullable List<SubmittedForm> forms(Ledger ledger) throws IOException {
        List<LedgerProject> wanted = new ArrayList<>();
        for (LedgerProject project : ledger.projects()) {
            if (project.current() != null && options.states().contains(project.state())) {
                wanted.add(project);
            } else {
                reasons.put(project, reason(project));
            }
        }
        List<SubmittedForm> forms = new ArrayList<>();
        try {
            for (CountingForms.Counted counted : CountingForms.read(office, folder, wanted, progress)) {
                Reading form = counted.form();
                if (form == null) {
                    reasons.put(counted.project(), counted.refusal());
                } else {
                    SelfEvaluation said = office.profile().withOwnWords(form.evaluation());
                    forms.add(new SubmittedForm(counted.project(), form.withEvaluation(said), ""));
                }
            }
            forms.sort(Comparator.comparing(SubmittedForm::form, options.sort().comparator(office.profile())));
            return forms;
        } catch (CancellationException e) {
            return null;
        }
    }

    /** Files are named over all projects of the list, so that no name depends on what else goes up this time. */
    private static List<SubmittedForm> named(List<SubmittedForm> forms, Ledger ledger, String workbook) {
        FileNames names = new FileNames();
        // no project may take the workbook's name
        names.nextOf(workbook);
        List<SelfEvaluation> listed = ledger.projects().stream()
                .map(project -> SelfEvaluation.EMPTY
                        .withProject(project.entry().project())
                        .withUnit(project.entry().unit()))
                .toList();
        List<String> all = ProjectFileNames.all(names, SubmittedFiles.ENDING, listed);
        IdentityHashMap<LedgerProject, String> byProject = new IdentityHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            byProject.put(ledger.projects().get(i), all.get(i));
        }
        return forms.stream()
                .map(form -> new SubmittedForm(
                        form.project(), form.form(), byProject.getOrDefault(form.project(), workbook)))
                .toList();
    }

    private List<SubmitResult.LeftOut> leftOut(Ledger ledger) {
        List<SubmitResult.LeftOut> leftOut = new ArrayList<>();
        for (LedgerProject project : ledger.projects()) {
            String reason = reasons.get(project);
            if (reason != null) {
                leftOut.add(new SubmitResult.LeftOut(project, reason));
            }
        }
        return leftOut;
    }

    private static String reason(LedgerProject project) {
        ReceivedItem current = project.current();
        int errors = current == null ? 0 : current.count(Severity.ERROR);
        int warnings = current == null ? 0 : current.count(Severity.WARNING);
        Finding last = project.lastFinding();
        return switch (project.state()) {
            case NOT_SENT, MISSING -> "没有收到自评表";
            case UNREADABLE -> "收到的文件读不出" + (last == null ? "" : "：" + last.message());
            case ERRORS -> "有 " + errors + " 处错误，改正后再上报";
            case WARNINGS -> "有 " + warnings + " 处警告，这次没有选“有警告”的";
            case READY, FINAL -> "这次没有选“" + project.state().word() + "”的";
        };
    }
}
