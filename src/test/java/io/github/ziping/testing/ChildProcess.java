package io.github.ziping.testing;

import io.github.ziping.Ziping;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command line in a process of its own, on the test's class path. */
public final class ChildProcess {
    private ChildProcess() {}

    /** Where the classes of the program and of its libraries are. */
    public static String classPath() {
        if (Ziping.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator));
        }
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Starts a command. Its heap is named, so that {@code serve} starts no second process.
     *
     * @param errors where its errors go
     */
    public static Process java(Path errors, String... command) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                "io.github.ziping.cli.Main"));
        all.addAll(List.of(command));
        return new ProcessBuilder(all).redirectError(errors.toFile()).start();
    }
}
