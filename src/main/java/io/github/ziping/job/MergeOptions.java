package io.github.ziping.job;

import io.github.ziping.finding.Reading;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are merged.
 *
 * @param sort the order of the forms
 * @param separateForms whether the forms are files in a folder beside the workbook, which then holds the lists alone
 * @param strict whether a form with an error is left out, and one whose project another form counts for
 * @param roster the list of what was to be handed in, see {@link io.github.ziping.Ziping#roster}, or null
 */
public record MergeOptions(
        MergeSort sort,
        boolean separateForms,
        boolean strict,
        @Nullable Path roster) {
    /** In the order of the inputs, all in one workbook, nothing left out. */
    public static final MergeOptions USUAL = new MergeOptions(MergeSort.INPUT, false, false, null);

    /** Whether a form, with all that was found in it, is left out. */
    boolean leavesOut(Reading form) {
        return strict && (form.isRepeated() || ExitCodes.hasError(form.findings()));
    }
}
