package io.github.ziping.job;

import io.github.ziping.files.RunPaths;
import io.github.ziping.finding.FindingOrder;
import io.github.ziping.model.Roster;
import io.github.ziping.office.OfficeSession;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One run of {@code check}: each form by itself as it is read, then all beside each other. */
public final class CheckJob extends ComparingJob {
    public CheckJob(OfficeSession office, RunPaths run) {
        super(office, run);
    }

    public CheckResult run(@Nullable Path list, Progress progress) throws IOException {
        readAll(progress);
        if (isStopped()) {
            // what is missing or twice among some forms says nothing of all
            findings.sort(FindingOrder.BY_PLACE);
            return new CheckResult(forms.size(), findings, unreadable(), true);
        }
        Roster roster = roster(list);
        findings.addAll(
                office.checker().checkTogether(comparable(forms), goals, roster).all());
        findings.sort(FindingOrder.BY_PLACE);
        return new CheckResult(forms.size(), findings, unreadable(), false);
    }
}
