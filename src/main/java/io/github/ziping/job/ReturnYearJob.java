package io.github.ziping.job;

import io.github.ziping.files.OutputGuard;
import io.github.ziping.finding.Finding;
import io.github.ziping.model.FoldedText;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.returns.CoveringNote;
import io.github.ziping.returns.ReturnPlan;
import io.github.ziping.returns.ReturnedForm;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import io.github.ziping.year.match.ListedUnits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of {@code return} over the folder of a year: the forms that count and have faults go back to their units. */
public final class ReturnYearJob {
    private final OfficeSession office;
    private final YearFolder folder;
    private final ReturnPlan plan = new ReturnPlan();
    private final List<String> notReturned = new ArrayList<>();

    public ReturnYearJob(OfficeSession office, YearFolder folder) {
        this.office = office;
        this.folder = folder;
    }

    /**
     * Does it.
     *
     * @param target null for 退回
     * @throws YearFolderException when it would be written among what was received
     */
    public ReturnResult run(@Nullable Path target, Progress progress) throws YearFolderException, IOException {
        Path into = target == null ? folder.returned() : target;
        LedgerWriter.refuseReceived(folder, into);
        Ledger ledger = new LedgerJob(office, folder).run(progress);
        plan(ledger);
        OutputGuard guard = LedgerWriter.guard(folder, office.isOverwriting());
        ReturnWriter writer = new ReturnWriter(office, plan, into, guard, progress);
        writer.write(List.of(folder.received()), new CoveringNote.Occasion(ledger.year(), ledger.deadline()));
        return writer.result(
                ledger.findings(),
                notReturned,
                ledger.unreadable(),
                ledger.projects().isEmpty());
    }

    private void plan(Ledger ledger) {
        notReturned.addAll(ReturnResult.told(ledger.ofList()));
        ListedUnits units = new ListedUnits(
                ledger.projects().stream().map(LedgerProject::entry).toList());
        boolean sending = ledger.projects().stream().anyMatch(project -> project.sent() != null);
        for (LedgerProject project : ledger.projects()) {
            plan.unit(project.entry().unit());
            project.received().forEach(item -> tell(project, item, units));
            // an office that sends its workbooks out by other means has none in 发放
            if (project.state() == ProjectState.MISSING || project.state() == ProjectState.NOT_SENT && !sending) {
                plan.missing(project.entry().unit(), project.entry().project());
            }
        }
        ledger.unmatched().forEach(this::tellUnmatched);
    }

    private void tell(LedgerProject project, ReceivedItem item, ListedUnits units) {
        String listed = project.entry().unit();
        boolean foreign = units.isOfAnother(listed, item.unit());
        // the list says whose the project is
        String unit = FoldedText.isBlank(listed) || foreign ? item.unit() : listed;
        if (isReturned(project, item) && foreign) {
            notReturned.add(item.label() + "：表里的实施单位“" + item.unit() + "”是名单上的另一个单位，名单上项目“"
                    + project.entry().project() + "”的实施单位是“" + listed + "”；请核对名单和这份表");
        }
        if (isReturned(project, item) && !foreign) {
            plan.returns(unit, form(project, item));
        } else if (item.isForm()) {
            plan.stays(unit, item.file());
        }
    }

    /** Of what belongs to no project, the one finding that says so. */
    private void tellUnmatched(ReceivedItem item) {
        if (item.isForm()) {
            plan.stays(item.unit(), item.file());
        }
        Finding why = item.whyUnmatched();
        if (why != null) {
            notReturned.addAll(ReturnResult.told(List.of(why)));
        }
    }

    private static boolean isReturned(LedgerProject project, ReceivedItem item) {
        return switch (project.state()) {
            case ERRORS, WARNINGS -> project.isCurrent(item);
            case UNREADABLE -> item.content() != ReceivedItem.Content.BLANK;
            case NOT_SENT, MISSING, READY, FINAL -> false;
        };
    }

    private static ReturnedForm form(LedgerProject project, ReceivedItem item) {
        return new ReturnedForm(project.entry().project(), item.file(), item.sha256(), item.isForm(), item.findings());
    }
}
