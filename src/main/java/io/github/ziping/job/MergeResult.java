package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import io.github.ziping.write.submission.SubmissionWorkbook;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of {@link io.github.ziping.Ziping#merge(java.util.Collection, Path, MergeOptions, Progress)} did.
 *
 * @param forms how many forms were merged
 * @param repeated how many of them are there twice, and so do not count in sums, means and charts
 * @param file the workbook; null where there was no form, or it went to a stream
 * @param folder the folder of the forms that lie apart; null where they are in the workbook
 * @param findings all that was found, by file, sheet, cell and rule
 * @param unreadable how many inputs gave no form, a roster that could not be read among them
 * @param refused how many forms were left out because of their errors, or because they are there twice (strict runs only)
 * @param unwritten why a form that lies apart could not be written, one text (Chinese) each; the others are there
 * @param stopped whether somebody stopped the run before all was done, see {@link Progress#isStopped}; there
 *     is no workbook then, and of the forms that lie apart those that were complete
 */
public record MergeResult(
        int forms,
        int repeated,
        @Nullable Path file,
        @Nullable Path folder,
        List<Finding> findings,
        int unreadable,
        int refused,
        List<String> unwritten,
        boolean stopped) {
    public MergeResult {
        findings = List.copyOf(findings);
        unwritten = List.copyOf(unwritten);
    }

    /** Whether the workbook has more sheets than Excel and WPS open without trouble. */
    public boolean isTooBig() {
        return folder == null && forms > SubmissionWorkbook.MOST_SHEETS;
    }

    /** The exit code of the contract: 4 when there was no form at all or one is not there, before 3, before 1, before 0. */
    public int exitCode() {
        return ExitCodes.of(forms == 0 && refused == 0 || !unwritten.isEmpty(), unreadable, findings);
    }
}
