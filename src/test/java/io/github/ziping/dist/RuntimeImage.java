package io.github.ziping.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Links a Java runtime that holds just the modules that the jars use. */
final class RuntimeImage {
    /**
     * What no class names: charsets of Chinese consoles and files; the bean by which a batch goes without the second
     * compiler; Unsafe, for Jetty's and Kotlin's queues.
     */
    private static final List<String> BY_NAME = List.of("jdk.charsets", "jdk.management", "jdk.unsupported");

    private RuntimeImage() {}

    /**
     * Links it.
     *
     * @param jdk whose {@code jdeps} and {@code jlink} are run
     * @param modules where another system's modules lie; null for the JDK's own
     * @param jars the folder of the jars
     * @param to must not be there
     */
    static void make(Path jdk, @Nullable Path modules, Path jars, Path to) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(jdk.resolve(Platform.program("jlink")).toString());
        if (modules != null) {
            command.addAll(List.of("--module-path", modules.toString()));
        }
        command.addAll(List.of("--add-modules", String.join(",", modules(jdk, jars))));
        command.addAll(List.of("--strip-debug", "--no-header-files", "--no-man-pages", "--output", to.toString()));
        Programs.run(command);
        if (modules == null) {
            defaultArchive(to);
        }
    }

    private static Set<String> modules(Path jdk, Path jars) throws IOException, InterruptedException {
        String printed = Programs.run(List.of(
                jdk.resolve(Platform.program("jdeps")).toString(),
                "--multi-release",
                "17",
                "--ignore-missing-deps",
                "--print-module-deps",
                jars.resolve(SplitJar.PROGRAM).toString(),
                jars.resolve(SplitJar.LIBRARIES).toString()));
        String line = printed.lines().reduce("", (first, last) -> last).strip();
        Set<String> modules = new TreeSet<>(BY_NAME);
        modules.addAll(Arrays.asList(line.split(",")));
        return modules;
    }

    /** The archive of the JDK's own classes, below those of the commands. jlink of 17 makes none. */
    private static void defaultArchive(Path runtime) throws IOException, InterruptedException {
        Programs.run(List.of(runtime.resolve(Platform.program("java")).toString(), "-Xshare:dump"));
        Path legal = runtime.resolve("legal");
        if (!Files.isDirectory(legal)) {
            throw new IOException("the runtime has no licences: " + legal);
        }
    }
}
