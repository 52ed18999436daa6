package io.github.ziping;

import io.github.ziping.check.Finding;
import io.github.ziping.check.Severity;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run of {@link Ziping#check(java.util.Collection, Path, Progress)} found.
 *
 * @param forms how many forms were checked
 * @param findings by file, sheet, cell and rule
 * @param unreadable how many inputs gave no form, a roster that could not be read among them
 */
public record CheckResult(int forms, List<Finding> findings, int unreadable) {
    /** Copies the list. */
    public CheckResult {
        findings = List.copyOf(findings);
    }

    /** How many findings are of this severity. */
    public int count(Severity severity) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }

    /** The exit code of the contract: 4 when there was no form at all, before 3, before 1, before 0. */
    public int exitCode() {
        if (forms == 0) {
            return 4;
        }
        if (unreadable > 0) {
            return 3;
        }
        return count(Severity.ERROR) > 0 ? 1 : 0;
    }
}
