package io.github.ziping.job.year;

import io.github.ziping.files.OutputGuard;
import io.github.ziping.job.Progress;
import io.github.ziping.job.ReturnResult;
import io.github.ziping.job.ReturnWriter;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.returns.CoveringNote;
import io.github.ziping.returns.LedgerReturns;
import io.github.ziping.returns.ReturnPlan;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
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
        Ledger ledger;
        try {
            ledger = new LedgerJob(office, folder).run(progress);
        } catch (CancellationException e) {
            return ReturnResult.stopped(into, List.of(), 0);
        }
        ReturnPlan plan = LedgerReturns.plan(ledger);
        OutputGuard guard = LedgerWriter.guard(folder, office.isOverwriting());
        ReturnWriter writer = new ReturnWriter(office, plan, into, guard, progress);
        writer.write(List.of(folder.received()), new CoveringNote.Occasion(ledger.year(), ledger.deadline()));
        return writer.result(
                ledger.findings(), ledger.unreadable(), ledger.projects().isEmpty());
    }
}
