package io.github.ziping.serve.action;

import io.github.ziping.Ziping;
import io.github.ziping.job.PrepareOptions;
import io.github.ziping.job.PrepareResult;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.task.Download;
import io.github.ziping.serve.task.Outcome;
import io.github.ziping.serve.task.Outcome.Part;
import io.github.ziping.serve.task.Task;
import io.github.ziping.serve.task.TaskState;
import io.github.ziping.serve.task.Tasks;
import io.github.ziping.year.UnitLinks;
import io.github.ziping.year.YearFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the workbooks that 发放 lacks, and 发放清单.xlsx. */
final class SendWork implements Tasks.Work {
    private final Ziping office;
    private final YearFolder folder;
    private final PrepareOptions options;

    /**
     * @param lockKnown see {@link PrepareOptions}
     * @param links what the units may report by; null where they have none
     */
    SendWork(Snapshot snapshot, boolean lockKnown, @Nullable UnitLinks links) {
        this.office = snapshot.office();
        this.folder = snapshot.folder();
        this.options = new PrepareOptions(snapshot.ledger().year(), lockKnown, links, true);
    }

    @Override
    public Outcome run(Task task) throws IOException {
        Path roster = folder.roster();
        if (roster == null) {
            String text = "年度文件夹里没有名单，没有生成；把项目名单放进文件夹，改名为“名单.xlsx”，再执行一次";
            return new Outcome(TaskState.FAILED, List.of(text), List.of());
        }
        PrepareResult result = office.prepare(List.of(roster), folder.sent(), options, task);
        return new Outcome(state(result), lines(result), parts(result));
    }

    private static TaskState state(PrepareResult result) {
        boolean none = result.written().isEmpty() && result.kept().isEmpty();
        return result.stopped()
                ? TaskState.STOPPED
                : none || !result.unwritten().isEmpty() ? TaskState.FAILED : TaskState.DONE;
    }

    private static List<String> lines(PrepareResult result) {
        List<String> lines = new ArrayList<>();
        int kept = result.kept().size();
        lines.add("新生成 " + result.written().size() + " 份填报表" + (kept == 0 ? "" : "，已有的 " + kept + " 份没有改动"));
        if (result.stopped()) {
            lines.add("已停止：写好的填报表都是完整的，发放清单没有写；再执行一次，从没有做完的地方继续");
        }
        lines.addAll(result.unwritten());
        lines.addAll(result.notes());
        result.findings().forEach(finding -> lines.add(finding.message() + "。" + finding.remedy()));
        return lines;
    }

    private List<Part> parts(PrepareResult result) {
        List<Path> all = new ArrayList<>(result.written());
        all.addAll(result.kept());
        List<Download> downloads = new ArrayList<>();
        Path list = result.list();
        if (list != null) {
            all.add(list);
        }
        if (!all.isEmpty()) {
            downloads.add(Zips.of(folder.name() + "-发放.zip", all));
        }
        if (!result.written().isEmpty() && !result.kept().isEmpty()) {
            downloads.add(Zips.of(folder.name() + "-新增的填报表.zip", result.written()));
        }
        if (list != null) {
            downloads.add(Download.file(list));
        }
        return downloads.isEmpty() ? List.of() : List.of(new Part("发放", null, downloads));
    }
}
