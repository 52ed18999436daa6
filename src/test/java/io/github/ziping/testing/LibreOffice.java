package io.github.ziping.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs LibreOffice and the PDF tools beside it on the files of a test. */
public final class LibreOffice {
    /** Files per call: a call costs two seconds to start, and a crash costs the whole batch. */
    private static final int BATCH = 150;

    private static final int SECONDS_TO_START = 90;
    private static final int SECONDS_PER_FILE = 3;

    private LibreOffice() {}

    /** Skips the test where a tool is missing; with {@code CI=true} it fails instead. */
    public static void assumeAvailable() {
        for (String tool : List.of("soffice", "pdftotext", "pdfinfo")) {
            if (find(tool) == null) {
                String message = tool + " is not on the PATH: install LibreOffice Calc and poppler-utils";
                if ("true".equals(System.getenv("CI"))) {
                    fail(message);
                }
                assumeTrue(false, message);
            }
        }
    }

    /** The same where Writer is missing, without which there are no documents. */
    public static void assumeWriter() throws IOException {
        assumeAvailable();
        Path program = Path.of(required("soffice")).toRealPath().getParent();
        try (Stream<Path> files = Files.list(program)) {
            boolean there = files.anyMatch(file -> file.getFileName().toString().contains("swlo"));
            if (!there && "true".equals(System.getenv("CI"))) {
                fail("install LibreOffice Writer");
            }
            assumeTrue(there, "LibreOffice Writer is not installed");
        }
    }

    /**
     * Converts files, many per call.
     *
     * @param format a file name's ending, e.g. {@code pdf} or {@code xlsx}
     * @param outDir made when it is not there; receives one file of the same name per input
     * @return the converted files in the order of the inputs
     * @throws IOException when one is missing, or LibreOffice does not end in time
     */
    public static List<Path> convert(String format, Path outDir, Collection<Path> files) throws IOException {
        Files.createDirectories(outDir);
        List<Path> inputs = List.copyOf(files);
        convertBatches(format, outDir, inputs);
        List<Path> converted = new ArrayList<>();
        for (Path input : inputs) {
            Path output = outDir.resolve(bareName(input) + "." + format);
            if (!Files.isRegularFile(output)) {
                throw new IOException("LibreOffice did not convert " + input);
            }
            converted.add(output);
        }
        return converted;
    }

    /**
     * Computes workbooks and saves what each sheet's cells say, not as they show it, as {@code NAME-SHEET.csv}: half the
     * time that a workbook takes.
     *
     * @param outDir made when it is not there
     */
    public static void toCsv(Path outDir, Collection<Path> files) throws IOException {
        Files.createDirectories(outDir);
        String all = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
        convertBatches(all, outDir, List.copyOf(files));
    }

    /**
     * Runs a macro in an office of its own.
     *
     * @param module the Basic source of a module
     * @param call what is called in it, e.g. {@code Edit("/tmp/x")}
     */
    public static void run(String module, String call) throws IOException {
        Path profile = Files.createTempDirectory("ziping-soffice");
        try {
            String installation = "-env:UserInstallation=" + profile.toUri();
            String office = required("soffice");
            // a new profile brings a library of its own, which would take the place of this one
            run(SECONDS_TO_START, List.of(office, installation, "--headless", "--terminate_after_init"));
            Path library = profile.resolve("user/basic/Standard");
            Files.writeString(
                    library.resolve("script.xlb"),
                    Files.readString(library.resolve("script.xlb"), StandardCharsets.UTF_8)
                            .replace(
                                    "</library:library>",
                                    "<library:element library:name=\"Edits\"/></library:library>"),
                    StandardCharsets.UTF_8);
            String source = module.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            Files.writeString(
                    library.resolve("Edits.xba"),
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE script:module PUBLIC \"-//OpenOffice.org//DTD"
                            + " OfficeDocument 1.0//EN\" \"module.dtd\">\n<script:module xmlns:script=\""
                            + "http://openoffice.org/2000/script\" script:name=\"Edits\" script:language=\"StarBasic\">"
                            + source + "</script:module>",
                    StandardCharsets.UTF_8);
            // nobody is there to say that cells may be pasted over
            Path settings = profile.resolve("user/registrymodifications.xcu");
            Files.writeString(
                    settings,
                    Files.readString(settings, StandardCharsets.UTF_8)
                            .replace(
                                    "</oor:items>",
                                    "<item oor:path=\"/org.openoffice.Office.Calc/Input\"><prop oor:name=\""
                                            + "ReplaceCellsWarning\" oor:op=\"fuse\"><value>false</value></prop></item>"
                                            + "</oor:items>"),
                    StandardCharsets.UTF_8);
            run(
                    SECONDS_TO_START,
                    List.of(office, installation, "--headless", "--norestore", "macro:///Standard.Edits." + call));
        } finally {
            delete(profile);
        }
    }

    /** All text of a PDF in the order in which it was drawn. */
    public static String pdfText(Path pdf) throws IOException {
        return run(60, List.of(required("pdftotext"), "-raw", "-enc", "UTF-8", pdf.toString(), "-"));
    }

    /** The number of pages of a PDF. */
    public static int pdfPages(Path pdf) throws IOException {
        String info = run(60, List.of(required("pdfinfo"), pdf.toString()));
        return info.lines()
                .filter(line -> line.startsWith("Pages:"))
                .mapToInt(line ->
                        Integer.parseInt(line.substring("Pages:".length()).strip()))
                .findFirst()
                .orElseThrow(() -> new IOException("no page count of " + pdf));
    }

    /** Two at a time: one office keeps no more than one core busy. */
    private static void convertBatches(String format, Path outDir, List<Path> files) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> batches = new ArrayList<>();
            int batch = Math.max(1, Math.min(BATCH, (files.size() + 1) / 2));
            for (int from = 0; from < files.size(); from += batch) {
                List<Path> part = files.subList(from, Math.min(files.size(), from + batch));
                batches.add(workers.submit(() -> {
                    convertBatch(format, outDir, part);
                    return null;
                }));
            }
            for (Future<?> done : batches) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static void convertBatch(String format, Path outDir, List<Path> files) throws IOException {
        // its own profile, so that no running or crashed office can interfere
        Path profile = Files.createTempDirectory("ziping-soffice");
        try {
            List<String> command = new ArrayList<>(List.of(
                    required("soffice"),
                    "-env:UserInstallation=" + profile.toUri(),
                    "--headless",
                    "--norestore",
                    "--convert-to",
                    format,
                    "--outdir",
                    outDir.toString()));
            files.forEach(file -> command.add(file.toString()));
            run(SECONDS_TO_START + SECONDS_PER_FILE * files.size(), command);
        } finally {
            delete(profile);
        }
    }

    /** What a program prints; all that it started is ended when it takes too long. */
    private static String run(int seconds, List<String> command) throws IOException {
        Path printed = Files.createTempFile("ziping-printed", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IOException(command.get(0) + " did not end within " + seconds + " s");
            }
            String text = Files.readString(printed, StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                throw new IOException(command.get(0) + " failed with " + process.exitValue() + ": " + text);
            }
            return text;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(command.get(0) + " was interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Files.deleteIfExists(printed);
        }
    }

    private static String required(String tool) throws IOException {
        String found = find(tool);
        if (found == null) {
            throw new IOException(tool + " is not on the PATH");
        }
        return found;
    }

    private static String find(String tool) {
        String path = System.getenv("PATH");
        for (String folder : path == null ? new String[0] : path.split(File.pathSeparator)) {
            for (String ending : List.of("", ".exe", ".com")) {
                File file = new File(folder, tool + ending);
                if (file.isFile() && file.canExecute()) {
                    return file.toString();
                }
            }
        }
        return null;
    }

    private static String bareName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
