package io.github.ziping.serve.action;

import io.github.ziping.Ziping;
import io.github.ziping.files.TextLines;
import io.github.ziping.job.ReturnResult;
import io.github.ziping.job.ReturnResult.Returned;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.task.Download;
import io.github.ziping.serve.task.Outcome;
import io.github.ziping.serve.task.Outcome.Part;
import io.github.ziping.serve.task.Task;
import io.github.ziping.serve.task.TaskState;
import io.github.ziping.serve.task.Tasks;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what goes back to the units into 退回. */
final class ReturnWork implements Tasks.Work {
    private static final String NOTE_ENDING = ".txt";

    private final Ziping office;
    private final YearFolder folder;

    ReturnWork(Snapshot snapshot) {
        this.office = snapshot.office();
        this.folder = snapshot.folder();
    }

    @Override
    public Outcome run(Task task) throws YearFolderException, IOException {
        ReturnResult result = office.returnForms(folder, null, task);
        return new Outcome(state(result), lines(result), parts(result));
    }

    private static TaskState state(ReturnResult result) {
        return result.stopped()
                ? TaskState.STOPPED
                : result.nothing() || !result.unwritten().isEmpty() ? TaskState.FAILED : TaskState.DONE;
    }

    private static List<String> lines(ReturnResult result) {
        List<String> lines = new ArrayList<>();
        int forms = result.units().stream().mapToInt(Returned::forms).sum();
        int errors = result.units().stream().mapToInt(Returned::errors).sum();
        int warnings = result.units().stream().mapToInt(Returned::warnings).sum();
        lines.add("退回 " + result.units().size() + " 个单位、" + forms + " 份自评表，错误 " + errors + " 处，警告 " + warnings + " 处");
        if (result.stopped()) {
            lines.add("已停止：写好的单位都是完整的；再执行一次，重新写全部单位");
        }
        lines.addAll(result.unwritten());
        lines.addAll(result.notReturned());
        for (Path file : result.leftovers()) {
            lines.add("退回文件夹里有以前的文件“"
                    + result.folder().relativize(file).toString().replace('\\', '/') + "”，这次不用退回，下载中没有它");
        }
        return lines;
    }

    private List<Part> parts(ReturnResult result) throws IOException {
        List<Part> parts = new ArrayList<>();
        List<Download.Entry> all = new ArrayList<>();
        for (Returned unit : result.units()) {
            String name = Download.nameOf(unit.folder());
            for (Path file : unit.written()) {
                all.add(new Download.Entry(name + "/" + Download.nameOf(file), file));
            }
            List<Path> copies = unit.written().stream()
                    .filter(file -> !Download.nameOf(file).endsWith(NOTE_ENDING))
                    .toList();
            List<Download> downloads = copies.isEmpty() ? List.of() : List.of(Zips.of(name + ".zip", unit.written()));
            parts.add(new Part(name, note(unit), downloads));
        }
        if (!all.isEmpty()) {
            parts.add(0, new Part("全部单位", null, List.of(Download.zip(folder.name() + "-退回.zip", all))));
        }
        return parts;
    }

    /** The covering note; null where it could not be written. */
    private static @Nullable String note(Returned unit) throws IOException {
        for (Path file : unit.written()) {
            if (Download.nameOf(file).endsWith(NOTE_ENDING)) {
                return String.join("\n", TextLines.read(file));
            }
        }
        return null;
    }
}
