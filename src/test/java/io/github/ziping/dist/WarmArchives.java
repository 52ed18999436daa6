package io.github.ziping.dist;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes an image's AOT caches by running its commands once: {@code lib/fill.aot}, {@code check.aot} and {@code serve.aot}, of
 * which the launcher picks one by the command's name. Runtimes before {@value #FIRST_RUNTIME} have none that may be moved with
 * the folder; there the launcher makes class data archives where the folder lies, at the first use.
 */
final class WarmArchives {
    private static final int FIRST_RUNTIME = 25;

    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    /** Methods that were hot once would be compiled at each start, by a processor that has better things to do for a tenth of a second. */
    private static final List<String> WITHOUT_PROFILES =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");

    private static final List<String> PAGE = List.of("serve", "--port", "0");

    private final Path image;
    private final Path java;

    WarmArchives(Path image) {
        this.image = image.toAbsolutePath();
        java = this.image.resolve("runtime").resolve(Platform.program("java"));
    }

    /**
     * Makes them. All files of the image must have the times that they will have where it is unpacked: an archive is bound to
     * its jars by size and time.
     *
     * @param examples workbooks to work on
     */
    void make(Path examples) throws IOException, InterruptedException {
        if (feature() < FIRST_RUNTIME) {
            return;
        }
        Path out = Files.createTempDirectory("ziping-warm");
        String workbooks = examples.toAbsolutePath().toString();
        String json = out.resolve("forms.json").toString();
        end("export", start(List.of(), QUICK, List.of("export", "-o", json, workbooks)));
        List<String> fill =
                List.of("fill", "--quiet", "-o", out.resolve("forms").toString(), json, workbooks);
        // the second run finds outputs in its place, as most runs do
        end("fill", start(List.of(), QUICK, fill));
        learn("fill", fill);
        learn("check", List.of("check", "--quiet", "--format", "html", "-o", out + "/报告.html", json, workbooks));
        learnPage();
        Trees.delete(out);
    }

    private void learn(String name, List<String> command) throws IOException, InterruptedException {
        List<String> caches = new ArrayList<>(WITHOUT_PROFILES);
        caches.add("-XX:AOTCacheOutput=" + archive(name));
        end(name, start(caches, QUICK, command));
        if (!Files.exists(archive(name))) {
            throw new IOException("no AOT cache was made for " + name);
        }
    }

    /**
     * Starts the page, looks at it, and ends it. A process that is told to end writes down what it used, and another one makes
     * the cache of it. Windows ends a process without asking it: then there is none.
     */
    private void learnPage() throws IOException, InterruptedException {
        Path used = image.resolve("lib/serve.config");
        List<String> options = List.of("-Xms32m", "-Xmx256m", "-XX:+UseSerialGC");
        Process process = start(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + used), options, PAGE);
        try {
            String said = process.inputReader(StandardCharsets.UTF_8).readLine();
            PageVisit.look(said.substring(said.indexOf("http")));
        } finally {
            process.destroy();
            process.waitFor(120, TimeUnit.SECONDS);
        }
        if (Files.exists(used)) {
            List<String> create =
                    List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + used, "-XX:AOTCache=" + archive("serve"));
            end("serve", start(create, options, PAGE));
            Files.delete(used);
        }
    }

    private void end(String name, Process process) throws IOException, InterruptedException {
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() > 1) {
            throw new IOException(name + " ended with " + process.exitValue() + "\n" + printed);
        }
    }

    private Process start(List<String> caches, List<String> options, List<String> command) throws IOException {
        List<String> all = new ArrayList<>(List.of(java.toString()));
        all.addAll(caches);
        all.addAll(options);
        all.addAll(List.of("-Djava.awt.headless=true", "-cp", classPath(), "io.github.ziping.cli.Main"));
        all.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /** As the launcher spells it: an archive that finds a jar by another's manifest cannot be moved to another folder. */
    private String classPath() {
        Path lib = image.resolve("lib");
        return Stream.of(SplitJar.RESOURCES, SplitJar.PROGRAM, SplitJar.LIBRARIES)
                .map(name -> lib.resolve(name).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path archive(String name) {
        return image.resolve("lib").resolve(name + ".aot");
    }

    private int feature() throws IOException {
        String release = Files.readString(image.resolve("runtime/release"));
        return Integer.parseInt(release.replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1"));
    }
}
