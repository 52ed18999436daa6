package io.github.ziping.job;

import io.github.ziping.Ziping;
import io.github.ziping.files.AtomicFiles;
import io.github.ziping.files.OutputGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Exports into a file that is there whole or not at all. */
public final class ExportFile {
    /** Ends the writing of a file that would hold nothing. */
    private static final class NothingToWrite extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private @Nullable ExportResult result;

    private ExportFile() {}

    public static ExportResult write(
            Ziping ziping, Collection<Path> inputs, ExportFormat format, Path target, boolean strict, Progress progress)
            throws IOException {
        boolean folder = Files.isDirectory(target);
        Path file = new OutputGuard(inputs).file(target, format.fileName());
        if (!folder && Files.exists(file) && !Files.isRegularFile(file)) {
            // a pipe or a device is written to, never replaced
            try (OutputStream out = Files.newOutputStream(file)) {
                return new ExportJob(ziping, inputs, format, out, strict).run(progress);
            }
        }
        return whole(ziping, inputs, format, file, strict, progress);
    }

    private static ExportResult whole(
            Ziping ziping, Collection<Path> inputs, ExportFormat format, Path file, boolean strict, Progress progress)
            throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        String name = String.valueOf(file.getFileName());
        ExportFile export = new ExportFile();
        try {
            new AtomicFiles(parent == null ? file : parent).put(name, out -> {
                ExportResult done = new ExportJob(ziping, inputs, format, out, strict).run(progress);
                export.result = done;
                if (done.forms() == 0) {
                    throw new NothingToWrite();
                }
            });
        } catch (NothingToWrite e) {
            // the result says so
        }
        ExportResult done = export.result;
        if (done == null) {
            throw new IllegalStateException("an export without a result");
        }
        return done;
    }
}
