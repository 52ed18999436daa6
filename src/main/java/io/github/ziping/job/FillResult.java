package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run of {@link io.github.ziping.Ziping#fill(java.util.Collection, Path, boolean, Progress)} did.
 *
 * @param written the forms written, in input order
 * @param findings what was found in all inputs, in input order
 * @param unreadable how many inputs gave no form
 * @param refused how many forms were not written because of their errors (strict runs only)
 * @param unwritten why a form could not be written, one text (Chinese) each
 * @param stopped whether somebody stopped the run before all was done, see {@link Progress#isStopped}; the forms
 *     that are written stay
 */
public record FillResult(
        List<Path> written,
        List<Finding> findings,
        int unreadable,
        int refused,
        List<String> unwritten,
        boolean stopped) {
    public FillResult {
        written = List.copyOf(written);
        findings = List.copyOf(findings);
        unwritten = List.copyOf(unwritten);
    }

    /** The exit code of the contract: 4 before 3 before 1 before 0. */
    public int exitCode() {
        boolean nothing = written.isEmpty() && refused == 0;
        return ExitCodes.of(nothing || !unwritten.isEmpty(), unreadable, findings);
    }
}
