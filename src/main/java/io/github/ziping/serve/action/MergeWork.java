package io.github.ziping.serve.action;

import io.github.ziping.Ziping;
import io.github.ziping.job.year.SubmitOptions;
import io.github.ziping.job.year.SubmitResult;
import io.github.ziping.office.OfficeException;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.task.Download;
import io.github.ziping.serve.task.Outcome;
import io.github.ziping.serve.task.Outcome.Part;
import io.github.ziping.serve.task.ScratchFiles;
import io.github.ziping.serve.task.Task;
import io.github.ziping.serve.task.Tasks;
import io.github.ziping.year.YearFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the submission workbook for a download, beside the folder, in which nothing changes. */
final class MergeWork implements Tasks.Work {
    private final Ziping office;
    private final YearFolder folder;
    private final SubmitOptions options;

    MergeWork(Snapshot snapshot, SubmitOptions options) {
        this.office = snapshot.office();
        this.folder = snapshot.folder();
        this.options = options;
    }

    @Override
    public Outcome run(Task task) throws OfficeException, IOException {
        Path file = ScratchFiles.create();
        boolean kept = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            SubmitResult result = office.submit(folder, options, out, task);
            kept = !result.stopped() && result.submitted() > 0;
            List<Part> parts = kept
                    ? List.of(new Part("汇总", null, List.of(Download.temporary(result.workbookName(), file))))
                    : List.of();
            return new Outcome(SubmitWork.state(result), SubmitWork.lines(result), parts);
        } finally {
            if (!kept) {
                ScratchFiles.delete(file);
            }
        }
    }
}
