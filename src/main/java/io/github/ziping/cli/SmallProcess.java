package io.github.ziping.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/**
 * Runs a command that stays for weeks in a process with a small heap: a JVM takes a quarter of the machine's memory if it is let,
 * and a running one cannot be told otherwise. Who names a heap or a collector gets what was named, in this process.
 */
final class SmallProcess {
    private static final List<String> OPTIONS = List.of("-Xms32m", "-Xmx256m", "-XX:+UseSerialGC");

    /** The process that the small one belongs to, in its environment. */
    private static final String PARENT = "ZIPING_PARENT";

    private SmallProcess() {}

    /**
     * Runs the command in another process, and waits for it.
     *
     * @param args the command's own arguments
     * @return the exit code; empty where this process is small already, or there can be no other
     */
    static OptionalInt run(List<String> args) throws InterruptedException {
        Optional<String> java = ProcessHandle.current().info().command();
        List<String> given = ManagementFactory.getRuntimeMXBean().getInputArguments();
        if (System.getenv(PARENT) != null || java.isEmpty() || given.stream().anyMatch(SmallProcess::isOfHeap)) {
            return OptionalInt.empty();
        }
        List<String> command = new ArrayList<>(List.of(java.get()));
        command.addAll(given);
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", classPath(), Main.class.getName()));
        command.addAll(args);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put(PARENT, Long.toString(ProcessHandle.current().pid()));
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "ziping-end-second"));
            return OptionalInt.of(process.waitFor());
        } catch (IOException e) {
            // the system starts no other process: this one can do it too
            return OptionalInt.empty();
        }
    }

    private static boolean isOfHeap(String option) {
        return option.startsWith("-Xmx") || option.matches("-XX:\\+Use\\w*GC") || option.startsWith("-XX:MaxRAM");
    }

    /** A jar started by -jar stands there as it was named, which holds in the same folder. */
    private static String classPath() {
        String path = System.getProperty("java.class.path", "");
        return path.isEmpty() ? "." + File.pathSeparator : path;
    }

    /** Ends with the process that this one belongs to, which may be killed and then can end nobody; else never. */
    static CompletableFuture<?> parent() {
        String parent = System.getenv(PARENT);
        if (parent == null || !parent.matches("[0-9]{1,18}")) {
            return new CompletableFuture<Void>();
        }
        return ProcessHandle.of(Long.parseLong(parent))
                .<CompletableFuture<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }
}
