package io.github.ziping.serve.action;

import io.github.ziping.Ziping;
import io.github.ziping.job.year.LedgerFormat;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.task.Download;
import io.github.ziping.serve.task.Outcome;
import io.github.ziping.serve.task.Outcome.Part;
import io.github.ziping.serve.task.Task;
import io.github.ziping.serve.task.TaskState;
import io.github.ziping.serve.task.Tasks;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Writes 台账.xlsx as the folder is now. */
final class LedgerWork implements Tasks.Work {
    private final Ziping office;
    private final YearFolder folder;

    LedgerWork(Snapshot snapshot) {
        this.office = snapshot.office();
        this.folder = snapshot.folder();
    }

    @Override
    public Outcome run(Task task) throws YearFolderException, IOException {
        try {
            Ledger ledger = office.ledger(folder, task);
            Path file = office.ledger(ledger, LedgerFormat.XLSX, folder, folder.ledger());
            String line = "写好了 " + file.getFileName() + "：" + ledger.projects().size() + " 个项目";
            Part part = new Part("台账", null, List.of(Download.file(file)));
            return new Outcome(TaskState.DONE, List.of(line), List.of(part));
        } catch (CancellationException e) {
            return new Outcome(TaskState.STOPPED, List.of("已停止，台账没有写"), List.of());
        }
    }
}
