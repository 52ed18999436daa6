package io.github.ziping.job;

import io.github.ziping.files.OutputGuard;
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
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of {@code return} over the folder of a year: the forms that count and have faults go back to their units. */
public final class ReturnYearJob {
    private final OfficeSession office;
    private final YearFolder folder;

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
        OutputGuard guard = LedgerWriter.guard(folder, office.isOverwriting());
        ReturnWriter writer = new ReturnWriter(office, plan(ledger), into, guard, progress);
        writer.write(List.of(folder.received()), new CoveringNote.Occasion(ledger.year(), ledger.deadline()));
        return writer.result(
                ledger.findings(), ledger.unreadable(), ledger.projects().isEmpty());
    }

    private static ReturnPlan plan(Ledger ledger) {
        ReturnPlan plan = new ReturnPlan();
        boolean sending = ledger.projects().stream().anyMatch(project -> project.sent() != null);
        for (LedgerProject project : ledger.projects()) {
            plan.unit(project.entry().unit());
            project.received().forEach(item -> tell(project, item, plan));
            // an office that sends its workbooks out by other means has none in 发放
            if (project.state() == ProjectState.MISSING || project.state() == ProjectState.NOT_SENT && !sending) {
                plan.missing(project.entry().unit(), project.entry().project());
            }
        }
        ledger.unmatched().stream()
                .filter(ReceivedItem::isForm)
                .forEach(item -> plan.stays(item.unit(), item.file()));
        return plan;
    }

    private static void tell(LedgerProject project, ReceivedItem item, ReturnPlan plan) {
        // the list says whose the project is
        String listed = project.entry().unit();
        String unit = FoldedText.isBlank(listed) ? item.unit() : listed;
        if (isReturned(project, item)) {
            plan.returns(unit, form(project, item));
        } else if (item.isForm()) {
            plan.stays(unit, item.file());
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
        return new ReturnedForm(
                project.entry().project(), item.file(), item.sha256(), item.isForm(), item.findings());
    }
}
