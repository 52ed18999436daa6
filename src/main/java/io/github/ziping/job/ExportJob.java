package io.github.ziping.job;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.model.FieldPath;
import io.github.ziping.write.export.FormsOutput;
import io.github.ziping.write.export.Origin;
import io.github.ziping.write.export.SheetReference;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run of {@code export}: each form is written as it was read, and kept no longer. */
public final class ExportJob extends BatchJob<IOException> {
    private final ExportFormat format;
    private final OutputStream out;
    private @Nullable FormsOutput writer;
    private int forms;

    public ExportJob(Ziping ziping, Collection<Path> inputs, ExportFormat format, OutputStream out, boolean strict) {
        super(ziping, inputs, strict);
        this.format = format;
        this.out = out;
    }

    public ExportResult run(Progress progress) throws IOException {
        readAll(progress);
        if (writer != null) {
            writer.close();
        }
        return new ExportResult(forms, findings, unreadable(), refused());
    }

    @Override
    List<Finding> findingsOf(Reading reading) {
        return reading.findings();
    }

    @Override
    void form(Reading reading, List<Finding> own) throws IOException {
        if (writer == null) {
            // where nothing can be read, nothing is written
            writer = format.to(out, ziping.profile());
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
            cells.put(entry.getKey(), there ? address : SheetReference.of(place.sheet(), address));
        }
        return new Origin(source.file().replace(File.separatorChar, '/'), main, cells);
    }
}
