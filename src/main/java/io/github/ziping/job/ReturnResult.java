package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run of {@link io.github.ziping.Ziping#returnForms} did.
 *
 * @param folder where it was written
 * @param units what each unit gets, in the order of the list or the inputs
 * @param leftovers copies and notes of earlier runs in the units' folders, which do not go back this time
 * @param unwritten what could not be written, and why, one text (Chinese) each
 * @param findings all that was found in the inputs
 * @param notReturned what nobody gets back, since it is not certain whose it is, and what is wrong with the list, one text (Chinese)
 *     each
 * @param unreadable how many inputs gave no form
 * @param nothing whether there was no form and no project at all
 * @param stopped whether somebody stopped the run before all was done, see {@link Progress#isStopped}; the
 *     units that are done stay
 */
public record ReturnResult(
        Path folder,
        List<Returned> units,
        List<Path> leftovers,
        List<String> unwritten,
        List<Finding> findings,
        List<String> notReturned,
        int unreadable,
        boolean nothing,
        boolean stopped) {
    public ReturnResult {
        units = List.copyOf(units);
        leftovers = List.copyOf(leftovers);
        unwritten = List.copyOf(unwritten);
        findings = List.copyOf(findings);
        notReturned = List.copyOf(notReturned);
    }

    /**
     * What a run did that was stopped before anything was written.
     *
     * @param findings what was found in what was read until then
     */
    public static ReturnResult stopped(Path folder, List<Finding> findings, int unreadable) {
        return new ReturnResult(folder, List.of(), List.of(), List.of(), findings, List.of(), unreadable, false, true);
    }

    /**
     * What a unit gets.
     *
     * @param folder its folder
     * @param written the copies, then the note
     * @param forms how many forms it has to mend
     * @param unread how many of its files give no form
     * @param missing of how many of its projects nothing came
     * @param errors how many errors its forms have
     * @param warnings how many warnings
     */
    public record Returned(
            Path folder, List<Path> written, int forms, int unread, int missing, int errors, int warnings) {
        public Returned {
            written = List.copyOf(written);
        }
    }

    /** The exit code of the contract: 4 before 3 before 1 before 0. */
    public int exitCode() {
        return ExitCodes.of(nothing || !unwritten.isEmpty(), unreadable, findings);
    }
}
