package io.github.ziping.job;

import io.github.ziping.files.AtomicFiles;
import io.github.ziping.files.FileNames;
import io.github.ziping.files.IoReason;
import io.github.ziping.files.RefusedOutputException;
import io.github.ziping.files.RunPaths;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeException;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.write.form.OfficialFormWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of {@code fill}: each input is read, checked and written before the next is touched. */
public final class FillJob extends BatchJob<OfficeException> {
    private final Path folder;
    private final ProjectFileNames names = new ProjectFileNames(new FileNames(), ".xlsx");
    private final List<Path> written = new ArrayList<>();

    /** Where in the list of those written each is, by its name: thousands may be renamed. */
    private final Map<String, Integer> places = new HashMap<>();

    private final List<String> unwritten = new ArrayList<>();
    private @Nullable AtomicFiles files;

    public FillJob(OfficeSession office, Collection<Path> inputs, Path folder, boolean strict) {
        super(office, new RunPaths(inputs, List.of(folder)), strict);
        this.folder = folder;
    }

    public FillResult run(Progress progress) throws IOException, OfficeException {
        readAll(progress);
        return new FillResult(written, findings, unreadable(), refused(), unwritten, isStopped());
    }

    @Override
    void form(Reading reading) throws OfficeException {
        SelfEvaluation form = reading.evaluation();
        // a template that cannot be used ends the run before anything is written
        OfficialFormWriter writer = office.writer();
        ProjectFileNames.Given given = names.next(form.project(), form.unit());
        String name = given.name();
        try {
            if (given.renamed() != null) {
                rename(given.renamed());
            }
            if (files == null) {
                files = new AtomicFiles(folder);
            }
            guard.refuse(folder.resolve(name));
            Path file = files.put(name, writer.write(form));
            places.put(name, written.size());
            written.add(file);
        } catch (RefusedOutputException e) {
            unwritten.add(e.text());
        } catch (IOException e) {
            unwritten.add("无法写入 " + folder.resolve(name) + "：" + IoReason.of(e) + "；请检查输出文件夹是否可写、磁盘是否已满、文件是否正被打开");
        }
    }

    /** Another unit's project of the same name came. */
    private void rename(ProjectFileNames.Renamed names) throws IOException {
        Path from = folder.resolve(names.from());
        Integer index = places.remove(names.from());
        if (index != null) {
            Path to = folder.resolve(names.to());
            guard.refuse(to);
            written.set(index, Files.move(from, to, StandardCopyOption.REPLACE_EXISTING));
        }
    }
}
