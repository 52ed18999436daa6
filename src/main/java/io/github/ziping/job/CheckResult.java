package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run of {@link io.github.ziping.Ziping#check(java.util.Collection, Path, Progress)} found.
 *
 * @param forms how many forms were checked
 * @param findings by file, sheet, cell and rule
 * @param unreadable how many inputs gave no form, a roster that could not be read among them
 * @param stopped whether somebody stopped the run before all was done, see {@link Progress#isStopped};
 *     the findings are those of the inputs that were read, each form by itself
 */
public record CheckResult(int forms, List<Finding> findings, int unreadable, boolean stopped) {
    public CheckResult {
        findings = List.copyOf(findings);
    }

    /** What a check found that went to its end. */
    public CheckResult(int forms, List<Finding> findings, int unreadable) {
        this(forms, findings, unreadable, false);
    }

    /** The exit code of the contract: 4 when there was no form at all, before 3, before 1, before 0. */
    public int exitCode() {
        return ExitCodes.of(forms == 0, unreadable, findings);
    }
}
