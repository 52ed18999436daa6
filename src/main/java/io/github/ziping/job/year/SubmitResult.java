package io.github.ziping.job.year;

import io.github.ziping.write.submission.SubmissionWorkbook;
import io.github.ziping.year.LedgerProject;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of {@link io.github.ziping.Ziping#submit} did.
 *
 * @param folder where it was written
 * @param submitted how many projects' forms went up
 * @param forms the files of the forms, in the order of the list; empty where nobody asked for them
 * @param workbook the submission workbook; null where nobody asked for it, where it could not be written, or went to a stream
 * @param workbookName what the workbook is called, be it a file or a download; empty where no form goes up
 * @param leftOut the projects that did not go up, in the order of the list
 * @param leftovers what earlier runs wrote into the folder and this one did not: it may say what counts no more
 * @param unwritten what could not be written, and why, one text (Chinese) each; what people changed is kept and told here
 * @param stopped whether somebody stopped the run before all was done; the files that are written stay
 */
public record SubmitResult(
        Path folder,
        int submitted,
        List<Path> forms,
        @Nullable Path workbook,
        String workbookName,
        List<LeftOut> leftOut,
        List<Path> leftovers,
        List<String> unwritten,
        boolean stopped) {
    /**
     * A project that did not go up.
     *
     * @param project as the ledger has it
     * @param reason why (Chinese)
     */
    public record LeftOut(LedgerProject project, String reason) {}

    public SubmitResult {
        forms = List.copyOf(forms);
        leftOut = List.copyOf(leftOut);
        leftovers = List.copyOf(leftovers);
        unwritten = List.copyOf(unwritten);
    }

    /** Whether the workbook has more sheets than Excel and WPS open without trouble. */
    public boolean isTooBig() {
        return workbook != null && submitted > SubmissionWorkbook.MOST_SHEETS;
    }
}
