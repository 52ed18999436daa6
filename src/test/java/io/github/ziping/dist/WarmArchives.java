package io.github.ziping.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the class data archives of an image by running its commands once: {@code lib/fill.jsa}, {@code check.jsa} and
 * {@code serve.jsa}, or {@code .aot} where the runtime is 25 or later. The launcher picks one by the command's name.
 */
final class WarmArchives {
    private static final int FIRST_WITH_CACHE = 25;

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
            throw new IOException("no class data archive was made for " + name + ":\n" + printed);
        }
    }

    /** Starts the page, looks at it, and ends it; Windows ends a process without asking it, and then there is no archive. */
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
            all.add((isCached() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive(name));
        }
        all.addAll(List.of("-XX:+UseSerialGC", "-Djava.awt.headless=true"));
        all.addAll(options.isEmpty() ? List.of("-XX:TieredStopAtLevel=1") : options);
        all.addAll(List.of("-cp", image.resolve("lib/" + SplitJar.PROGRAM).toString(), "io.github.ziping.cli.Main"));
        all.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private Path archive(String name) {
        return image.resolve("lib").resolve(name + (isCached() ? ".aot" : ".jsa"));
    }

    /** Whether the runtime has a cache of its own kind, which keeps profiles and linked classes too. */
    private boolean isCached() {
        try {
            String release = Files.readString(image.resolve("runtime/release"));
            String version = release.replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1");
            return Integer.parseInt(version) >= FIRST_WITH_CACHE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
