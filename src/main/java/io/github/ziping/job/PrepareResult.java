package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of {@link io.github.ziping.Ziping#prepare} did.
 *
 * @param written the department workbooks, in the order of the projects
 * @param kept the workbooks that were there already and were kept, see {@link PrepareOptions#onlyLacking}
 * @param list 发放清单.xlsx; null where nothing was written
 * @param notes what its sender should look at, one text (Chinese) each: projects that did not match, years in goals
 * @param findings what could not be read, in input order
 * @param unreadable how many inputs gave neither a form nor a list
 * @param unwritten why a workbook could not be written, one text (Chinese) each
 * @param stopped whether somebody stopped the run before all was done, see {@link Progress#isStopped}; the
 *     workbooks that are written stay, and there is no list
 */
public record PrepareResult(
        List<Path> written,
        List<Path> kept,
        @Nullable Path list,
        List<String> notes,
        List<Finding> findings,
        int unreadable,
        List<String> unwritten,
        boolean stopped) {
    public PrepareResult {
        written = List.copyOf(written);
        kept = List.copyOf(kept);
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
        unwritten = List.copyOf(unwritten);
    }

    /** The exit code of the contract: 4 before 3 before 1 before 0. */
    public int exitCode() {
        return ExitCodes.of(written.isEmpty() && kept.isEmpty() || !unwritten.isEmpty(), unreadable, findings);
    }
}
