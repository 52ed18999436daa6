package io.github.ziping.job;

import io.github.ziping.files.AtomicFiles;
import io.github.ziping.files.InputNames;
import io.github.ziping.files.OutputKind;
import io.github.ziping.files.RunPaths;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.model.FieldPath;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.write.export.FormsOutput;
import io.github.ziping.write.export.Origin;
import io.github.ziping.write.xlsx.CellReferences;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run of {@code export}: each form is written as it was read, and kept no longer. */
public final class ExportJob extends BatchJob<IOException> {
    /** Ends the writing of a file that would hold nothing, or not all. */
    private static final class NothingToWrite extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final ExportFormat format;
    private OutputStream out = OutputStream.nullOutputStream();
    private @Nullable FormsOutput writer;
    private int forms;

    public ExportJob(OfficeSession office, RunPaths run, ExportFormat format, boolean strict) {
        super(office, run, strict);
        this.format = format;
    }

    /** Exports into a stream, which is closed once a form was written. */
    public ExportResult run(OutputStream target, Progress progress) throws IOException {
        out = target;
        readAll(progress);
        if (writer != null) {
            writer.close();
        }
        return result();
    }

    /** Exports into a file that is there whole or not at all; without a form an old one stays. */
    public ExportResult run(Path target, Progress progress) throws IOException {
        Path file = guard.file(target, format.fileName());
        if (OutputKind.of(file) == OutputKind.DEVICE) {
            // a pipe or a device is written to, never replaced
            try (OutputStream device = Files.newOutputStream(file)) {
                return run(device, progress);
            }
        }
        Path parent = file.toAbsolutePath().getParent();
        try {
            new AtomicFiles(parent == null ? file : parent).put(String.valueOf(file.getFileName()), content -> {
                ExportResult result = run(content, progress);
                if (result.forms() == 0 || result.stopped()) {
                    throw new NothingToWrite();
                }
            });
        } catch (NothingToWrite e) {
            // the result says so
        }
        return result();
    }

    private ExportResult result() {
        return new ExportResult(forms, findings, unreadable(), refused(), isStopped());
    }

    @Override
    Reading prepared(Reading reading) {
        return reading;
    }

    @Override
    void form(Reading reading) throws IOException {
        if (writer == null) {
            // where nothing can be read, nothing is written
            writer = format.to(out, office.profile());
        }
        writer.write(reading.evaluation(), origin(reading.source()));
        forms++;
    }

    private static Origin origin(Source source) {
        String main = source.mainSheet();
        Map<FieldPath, String> cells = new LinkedHashMap<>();
        for (Map.Entry<FieldPath, Source.Place> entry : new TreeMap<>(source.places()).entrySet()) {
            Source.Place place = entry.getValue();
            String address = place.cell().address();
            boolean there = place.sheet().equals(main);
            cells.put(entry.getKey(), there ? address : CellReferences.asShown(place.sheet(), address));
        }
        return new Origin(InputNames.slashed(source.file()), main, cells);
    }
}
