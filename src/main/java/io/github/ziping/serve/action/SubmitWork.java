package io.github.ziping.serve.action;

import io.github.ziping.Ziping;
import io.github.ziping.job.year.SubmitOptions;
import io.github.ziping.job.year.SubmitResult;
import io.github.ziping.office.OfficeException;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.task.Download;
import io.github.ziping.serve.task.Outcome;
import io.github.ziping.serve.task.Outcome.Part;
import io.github.ziping.serve.task.Task;
import io.github.ziping.serve.task.TaskState;
import io.github.ziping.serve.task.Tasks;
import io.github.ziping.year.YearFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what goes up into 上报. */
final class SubmitWork implements Tasks.Work {
    private final Ziping office;
    private final YearFolder folder;
    private final SubmitOptions options;

    SubmitWork(Snapshot snapshot, SubmitOptions options) {
        this.office = snapshot.office();
        this.folder = snapshot.folder();
        this.options = options;
    }

    @Override
    public Outcome run(Task task) throws OfficeException, IOException {
        SubmitResult result = office.submit(folder, options, task);
        return new Outcome(state(result), lines(result), parts(result));
    }

    static TaskState state(SubmitResult result) {
        return result.stopped()
                ? TaskState.STOPPED
                : result.submitted() == 0 || !result.unwritten().isEmpty() ? TaskState.FAILED : TaskState.DONE;
    }

    static List<String> lines(SubmitResult result) {
        List<String> lines = new ArrayList<>();
        lines.add("上报 " + result.submitted() + " 个项目");
        if (result.stopped()) {
            lines.add("已停止：写好的文件都是完整的；再执行一次，重新写全部文件");
        }
        lines.addAll(result.unwritten());
        if (result.isTooBig()) {
            lines.add("汇总工作簿的工作表太多，Excel 和 WPS 打开会很慢；只上报一部分状态的项目，或只用单个的自评表");
        }
        for (SubmitResult.LeftOut left : result.leftOut()) {
            lines.add("没有上报“" + left.project().entry().project() + "”：" + left.reason());
        }
        for (Path file : result.leftovers()) {
            lines.add("上报文件夹里有以前的文件“" + file.getFileName() + "”，这次没有写它，内容可能已经过时；不用的请删除");
        }
        return lines;
    }

    private List<Part> parts(SubmitResult result) {
        List<Download> downloads = new ArrayList<>();
        Path workbook = result.workbook();
        List<Path> all = new ArrayList<>(result.forms());
        if (workbook != null) {
            all.add(workbook);
        }
        if (!result.forms().isEmpty()) {
            downloads.add(Zips.of(folder.name() + "-上报.zip", all));
        }
        if (workbook != null) {
            downloads.add(Download.file(workbook));
        }
        return downloads.isEmpty() ? List.of() : List.of(new Part("上报", null, downloads));
    }
}
