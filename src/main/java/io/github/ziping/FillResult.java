package io.github.ziping;

import io.github.ziping.check.Finding;
import io.github.ziping.check.Severity;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run of {@link Ziping#fill(java.util.Collection, Path, boolean, Progress)} did.
 *
 * @param written the forms written, in input order
 * @param findings what was found in all inputs, in input order
 * @param unreadable how many inputs gave no form
 * @param refused how many forms were not written because of their errors (strict runs only)
 * @param unwritten why a form could not be written, one text (Chinese) each
 */
public record FillResult(
        List<Path> written, List<Finding> findings, int unreadable, int refused, List<String> unwritten) {
    /** Copies the lists. */
    public FillResult {
        written = List.copyOf(written);
        findings = List.copyOf(findings);
        unwritten = List.copyOf(unwritten);
    }

    /** How many findings are of this severity. */
    public int count(Severity severity) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }

    /** The exit code of the contract: 4 before 3 before 1 before 0. */
    public int exitCode() {
        boolean nothing = written.isEmpty() && refused == 0;
        if (nothing || !unwritten.isEmpty()) {
            return 4;
        }
        if (unreadable > 0) {
            return 3;
        }
        return count(Severity.ERROR) > 0 ? 1 : 0;
    }
}
