package io.github.ziping;

import io.github.ziping.check.Finding;
import io.github.ziping.check.Severity;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.read.Reading;
import io.github.ziping.read.UnreadableException;
import io.github.ziping.report.IoReason;
import io.github.ziping.write.AtomicFiles;
import io.github.ziping.write.FileNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of {@code fill}: each input is read, checked and written before the next is touched. */
final class FillJob {
    private final Ziping ziping;
    private final Path folder;
    private final boolean strict;
    private final FileNames names = new FileNames();
    private final List<Path> written = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> unwritten = new ArrayList<>();
    private @Nullable AtomicFiles files;
    private int unreadable;
    private int refused;

    FillJob(Ziping ziping, Path folder, boolean strict) {
        this.ziping = ziping;
        this.folder = folder;
        this.strict = strict;
    }

    FillResult run(Collection<Path> inputs, Progress progress) throws IOException, OfficeException {
        List<Path> all = Inputs.expand(inputs);
        for (int i = 0; i < all.size(); i++) {
            input(all.get(i));
            progress.step(i + 1, all.size(), all.get(i).toString());
        }
        return new FillResult(written, findings, unreadable, refused, unwritten);
    }

    private void input(Path input) throws OfficeException {
        try {
            for (Reading reading : ziping.read(input)) {
                form(reading);
            }
        } catch (UnreadableException e) {
            findings.addAll(e.findings());
            unreadable++;
        }
    }

    private void form(Reading reading) throws OfficeException {
        List<Finding> own = ziping.check(reading);
        findings.addAll(own);
        if (strict && hasError(own)) {
            refused++;
            return;
        }
        SelfEvaluation form = reading.evaluation();
        // a master that cannot be used ends the run before anything is written
        ziping.officialForm();
        String name = names.next(form.project(), ".xlsx");
        try {
            if (files == null) {
                files = new AtomicFiles(folder);
            }
            written.add(files.put(name, ziping.fill(form)));
        } catch (IOException e) {
            unwritten.add("无法写入 " + folder.resolve(name) + "：" + IoReason.of(e) + "；请检查输出文件夹是否可写、磁盘是否已满、文件是否正被打开");
        }
    }

    private static boolean hasError(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }
}
