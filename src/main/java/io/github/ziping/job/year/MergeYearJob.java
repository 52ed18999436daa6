package io.github.ziping.job.year;

import io.github.ziping.files.RunPaths;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.job.ChosenForms;
import io.github.ziping.job.MergeJob;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.MergeResult;
import io.github.ziping.job.Progress;
import io.github.ziping.office.OfficeException;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** One run of {@code merge} over the folder of a year: the forms that the ledger counts, with what it found. */
public final class MergeYearJob {
    private final OfficeSession office;
    private final YearFolder folder;
    private final MergeOptions options;

    /**
     * A run.
     *
     * @param options its list of projects is of no matter: the folder has one
     */
    public MergeYearJob(OfficeSession office, YearFolder folder, MergeOptions options) {
        this.office = office;
        this.folder = folder;
        this.options = options;
    }

    /**
     * Merges them.
     *
     * @param target an .xlsx, or a folder
     * @throws YearFolderException when it would be written among what was received, or a file changed while it was read
     */
    public MergeResult run(Path target, Progress progress) throws YearFolderException, OfficeException, IOException {
        LedgerWriter.refuseReceived(folder, target);
        try {
            Ledger ledger = new LedgerJob(office, folder).run(progress);
            return new MergeJob(
                            office, RunPaths.reading(LedgerWriter.inputs(folder)), options, chosen(ledger, progress))
                    .run(target, progress);
        } catch (CancellationException e) {
            return new MergeResult(0, 0, null, null, List.of(), 0, 0, List.of(), true);
        }
    }

    private ChosenForms chosen(Ledger ledger, Progress progress) throws YearFolderException, IOException {
        Set<Finding> ofForms = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Finding> others = new ArrayList<>();
        List<Reading> forms = new ArrayList<>();
        for (Reading form : CountingForms.of(office, folder, ledger, progress)) {
            ofForms.addAll(form.findings());
            forms.add(CountingForms.counting(form, others));
        }
        // those of files that give no form, and of what is missing
        ledger.findings().stream().filter(finding -> !ofForms.contains(finding)).forEach(others::add);
        return new ChosenForms(forms, others, ledger.unreadable());
    }
}
