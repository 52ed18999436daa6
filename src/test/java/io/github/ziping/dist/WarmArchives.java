package io.github.ziping.dist;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes an image's AOT caches by running its commands once: {@code lib/fill.aot}, {@code check.aot} and {@code serve.aot}, of
 * which the launcher picks one by the command's name. Runtimes before {@value #FIRST_RUNTIME} have none that may be moved with
 * the folder; there the launcher makes class data archives where the folder lies, at the first use.
 */
final class WarmArchives {
    private static final int FIRST_RUNTIME = 25;

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
        String filled = examples.toAbsolutePath().toString();
        // the second run finds outputs in its place, as most runs do
        List<String> fill = List.of("fill", "--quiet", "-o", out.resolve("forms").toString(), filled);
        learn("fill", List.of(), fill, false);
        learn("fill", List.of(), fill, true);
        List<String> check =
                List.of("check", "--quiet", "--format", "html", "-o", out.resolve("报告.html").toString(), filled);
        learn("check", List.of(), check, true);
        learnPage();
        Trees.delete(out);
    }

    private void learn(String name, List<String> options, List<String> command, boolean keep)
            throws IOException, InterruptedException {
        Process process = start(name, options, command, keep);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code > 1) {
            throw new IOException(command + " ended with " + code + "\n" + printed);
        }
        if (keep && !Files.exists(archive(name))) {
            throw new IOException("no AOT cache was made for " + name + ":\n" + printed);
        }
    }

    /** Starts the page, looks at it, and ends it; Windows ends a process without asking it, and then there is none. */
    private void learnPage() throws IOException, InterruptedException {
        List<String> heap = List.of("-Xms32m", "-Xmx256m");
        Process process = start("serve", heap, List.of("serve", "--port", "0"), true);
        try {
            String said = process.inputReader(StandardCharsets.UTF_8).readLine();
            PageVisit.look(said.substring(said.indexOf("http")));
        } finally {
            process.destroy();
            process.waitFor(120, TimeUnit.SECONDS);
        }
    }

    private Process start(String name, List<String> options, List<String> command, boolean keep) throws IOException {
        List<String> all = new ArrayList<>(List.of(java.toString()));
        if (keep) {
            all.add("-XX:AOTCacheOutput=" + archive(name));
        }
        all.addAll(List.of("-XX:+UseSerialGC", "-Djava.awt.headless=true"));
        all.addAll(options.isEmpty() ? List.of("-XX:TieredStopAtLevel=1") : options);
        all.addAll(List.of("-cp", classPath(), "io.github.ziping.cli.Main"));
        all.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /** As the launcher spells it: an archive that finds a jar by another's manifest cannot be moved to another folder. */
    private String classPath() {
        Path lib = image.resolve("lib");
        return lib.resolve(SplitJar.PROGRAM) + File.pathSeparator + lib.resolve(SplitJar.LIBRARIES);
    }

    private Path archive(String name) {
        return image.resolve("lib").resolve(name + ".aot");
    }

    private int feature() throws IOException {
        String release = Files.readString(image.resolve("runtime/release"));
        return Integer.parseInt(release.replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1"));
    }
}
