package io.github.ziping.job;

import io.github.ziping.files.AtomicFiles;
import io.github.ziping.files.OutputGuard;
import io.github.ziping.files.OutputKind;
import io.github.ziping.report.HtmlReport;
import io.github.ziping.report.JsonReport;
import io.github.ziping.report.TextReport;
import io.github.ziping.report.XlsxReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report of {@code check} as bytes, and as a file that is there whole or not at all. */
public final class ReportWriter {
    private ReportWriter() {}

    /**
     * The report.
     *
     * @throws IllegalArgumentException for a check that was stopped: what it did not read would seem to be without fault
     */
    public static byte[] bytes(CheckResult result, ReportFormat format) {
        if (result.stopped()) {
            throw new IllegalArgumentException("a check that was stopped has no report");
        }
        return switch (format) {
            case TEXT -> text(result);
            case JSON -> JsonReport.write(result.forms(), result.findings());
            case HTML -> HtmlReport.write(result.forms(), result.findings());
            case XLSX -> XlsxReport.write(result.forms(), result.findings());
        };
    }

    private static byte[] text(CheckResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintWriter out = new PrintWriter(bytes, false, StandardCharsets.UTF_8)) {
            TextReport.write(result.forms(), result.findings(), out, false);
        }
        return bytes.toByteArray();
    }

    public static Path write(CheckResult result, ReportFormat format, OutputGuard guard, Path target)
            throws IOException {
        return put(bytes(result, format), guard.file(target, format.fileName()));
    }

    /** Puts a document into a file; into a pipe or a device as it comes. */
    public static Path put(byte[] content, Path file) throws IOException {
        if (OutputKind.of(file) == OutputKind.DEVICE) {
            // a pipe or a device is written to, never replaced
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(content);
            }
            return file;
        }
        Path parent = file.toAbsolutePath().getParent();
        return new AtomicFiles(parent == null ? file : parent).put(String.valueOf(file.getFileName()), content);
    }
}
