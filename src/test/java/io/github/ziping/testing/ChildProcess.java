package io.github.ziping.testing;

import io.github.ziping.Ziping;
import io.github.ziping.testing.disk.FaultyProvider;
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

    /**
     * A class's main in a process whose files are all asked for through {@link FaultyProvider}, one call after the other.
     *
     * @param folder the one that it works in
     * @param log what it says
     */
    public static Process onFaultyDisk(Path folder, Path log, Class<?> main, String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyProvider.class.getName(),
                // one thread after the other, so that a call has the same number each time
                "-XX:ActiveProcessorCount=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                main.getName()));
        all.addAll(List.of(args));
        return new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
