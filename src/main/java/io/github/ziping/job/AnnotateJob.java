package io.github.ziping.job;

import io.github.ziping.files.AtomicFiles;
import io.github.ziping.files.FileNames;
import io.github.ziping.files.FoundInputs;
import io.github.ziping.files.Inputs;
import io.github.ziping.files.IoReason;
import io.github.ziping.files.OutputGuard;
import io.github.ziping.files.RefusedOutputException;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.write.annotate.AnnotateException;
import io.github.ziping.write.annotate.AnnotatedWorkbook;
import io.github.ziping.write.annotate.CellNote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies the inputs that have findings at cells into a folder, each finding as a comment on its cell. */
public final class AnnotateJob {
    private final Path folder;
    private final OfficeSession office;
    private final ItemFaults faults;
    private @Nullable AtomicFiles files;
    private final FileNames names = new FileNames();
    private final List<Path> written = new ArrayList<>();
    private final List<String> unwritten = new ArrayList<>();

    public AnnotateJob(OfficeSession office, Path folder, Progress progress) {
        this.office = office;
        this.folder = folder;
        this.faults = new ItemFaults(progress);
    }

    public AnnotateResult run(Collection<Path> inputs, List<Finding> findings) throws IOException {
        Map<String, List<CellNote>> notes = notes(findings);
        OutputGuard guard = new OutputGuard(inputs, office.isOverwriting());
        FoundInputs found = Inputs.find(inputs);
        for (Path input : found.files()) {
            List<CellNote> own = notes.remove(found.names().of(input));
            if (own != null) {
                copy(input, own, guard);
            }
        }
        for (String gone : notes.keySet()) {
            unwritten.add("没有生成 " + gone + " 的批注副本：审核之后这个文件不见了，或所在的文件夹打不开");
        }
        return new AnnotateResult(written, unwritten);
    }

    private static Map<String, List<CellNote>> notes(List<Finding> findings) {
        Map<String, List<CellNote>> notes = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.sheet() != null && finding.cell() != null) {
                notes.computeIfAbsent(finding.file(), file -> new ArrayList<>())
                        .add(new CellNote(finding.sheet(), finding.cell(), finding.severity(), finding.textForUnit()));
            }
        }
        return notes;
    }

    private void copy(Path input, List<CellNote> notes, OutputGuard guard) throws IOException {
        String name = names.nextOf(String.valueOf(input.getFileName()));
        try {
            guard.refuse(folder.resolve(name));
            byte[] copy = AnnotatedWorkbook.annotate(office.bytes(input), notes, office.password());
            if (files == null) {
                files = new AtomicFiles(folder);
            }
            written.add(files.put(name, copy));
        } catch (AnnotateException e) {
            unwritten.add("没有生成 " + input + " 的批注副本：" + e.text());
        } catch (UnreadableException e) {
            unwritten.add("没有生成 " + input + " 的批注副本：" + e.findings().get(0).message());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            unwritten.add("没有生成 " + input + " 的批注副本："
                    + faults.of(String.valueOf(input), "批注", e).message());
        } catch (RefusedOutputException e) {
            // nothing of anybody's is overwritten, and the rest is not begun
            throw e;
        } catch (IOException e) {
            unwritten.add("无法写入 " + folder.resolve(name) + "：" + IoReason.of(e) + "；请检查输出文件夹是否可写、磁盘是否已满、文件是否正被打开");
        }
    }
}
