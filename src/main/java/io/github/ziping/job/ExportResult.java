package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import java.util.List;

/**
 * What a run of {@link io.github.ziping.Ziping#export} did.
 *
 * @param forms how many forms were written
 * @param findings what could not be read, in input order
 * @param unreadable how many inputs gave no form
 * @param refused how many forms were left out because of their errors (strict runs only)
 * @param stopped whether somebody stopped the run before all was done, see {@link Progress#isStopped}; no
 *     file is written then
 */
public record ExportResult(int forms, List<Finding> findings, int unreadable, int refused, boolean stopped) {
    public ExportResult {
        findings = List.copyOf(findings);
    }

    /** The exit code of the contract: 4 when there was no form at all, before 3, before 1, before 0. */
    public int exitCode() {
        return ExitCodes.of(forms == 0 && refused == 0, unreadable, findings);
    }
}
