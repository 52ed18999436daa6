package io.github.ziping.job.year;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.job.ItemFaults;
import io.github.ziping.job.Progress;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.threads.OrderedPrefetch;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads again the forms that a ledger counts: of a file with several forms those alone, and none that changed since. */
public final class CountingForms {
    /**
     * A project and its form.
     *
     * @param form null where it cannot be read any more
     * @param refusal why (Chinese); empty where it can
     */
    record Counted(LedgerProject project, @Nullable Reading form, String refusal) {}

    private CountingForms() {}

    /**
     * All of them, in the order of the list.
     *
     * @throws YearFolderException when one of them was changed or moved since
     */
    public static List<Reading> of(OfficeSession office, YearFolder folder, Ledger ledger)
            throws YearFolderException, IOException {
        return of(office, folder, ledger, Progress.NONE);
    }

    /**
     * The same with a listener.
     *
     * @throws java.util.concurrent.CancellationException when somebody stops it
     */
    static List<Reading> of(OfficeSession office, YearFolder folder, Ledger ledger, Progress progress)
            throws YearFolderException, IOException {
        List<Reading> forms = new ArrayList<>();
        for (Counted counted : read(office, folder, ledger.counting(), progress)) {
            if (counted.form() == null) {
                throw new YearFolderException(counted.refusal());
            }
            forms.add(counted.form());
        }
        return forms;
    }

    /**
     * A form without the finding that another counts in its place, which is told to somebody else: the ledger said that it counts,
     * whatever the others are called.
     */
    static Reading counting(Reading form, List<Finding> others) {
        List<Finding> own = new ArrayList<>();
        for (Finding finding : form.findings()) {
            (finding.rule().equals(Reading.REPEATED) ? others : own).add(finding);
        }
        return form.withFindings(own);
    }

    /**
     * Those of some projects, in their order.
     *
     * @param projects each with a form that counts
     * @throws java.util.concurrent.CancellationException when somebody stops it
     */
    static List<Counted> read(OfficeSession office, YearFolder folder, List<LedgerProject> projects, Progress progress)
            throws IOException {
        ItemFaults faults = new ItemFaults(progress);
        List<Counted> read = new ArrayList<>();
        try (ReceivedItems received = new ReceivedItems(folder);
                OrderedPrefetch<Counted> ahead = OrderedPrefetch.parallel(
                        "ziping-read", projects.size(), i -> read(office, received, projects.get(i), faults))) {
            for (int i = 0; i < projects.size(); i++) {
                LedgerJob.endIfStopped(progress);
                read.add(ahead.next());
            }
        }
        return read;
    }

    private static Counted read(
            OfficeSession office, ReceivedItems received, LedgerProject project, ItemFaults faults) {
        ReceivedItem item = Objects.requireNonNull(project.current(), "no form counts");
        try {
            return new Counted(project, received.form(office, item), "");
        } catch (YearFolderException e) {
            return new Counted(project, null, e.text());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Counted(project, null, faults.of(item.file(), "读取", e).message());
        }
    }
}
