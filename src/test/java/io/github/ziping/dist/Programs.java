package io.github.ziping.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs programs of a JDK. */
final class Programs {
    private Programs() {}

    /**
     * Runs a program to its end.
     *
     * @return what it printed
     * @throws IOException with what it printed, if it failed
     */
    static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed:\n" + printed);
        }
        return printed;
    }
}
