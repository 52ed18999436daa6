package io.github.ziping.cli;

import io.github.ziping.files.EndOfProcess;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Switches HotSpot's second compiler off for a run over many inputs. Such a run is over within seconds, and that compiler
 * would take one of two processors all the while and never earn it back. A jar cannot ask for
 * {@code -XX:TieredStopAtLevel=1}; a compiler directive is what a running JVM takes. Where the JVM takes none, the run is
 * slower and nothing else.
 */
final class C2Switch {
    /** With fewer inputs the run is over before the directive is there. */
    private static final int MANY = 100;

    private static final String DIRECTIVE = "[{match: \"*.*\", c2: {Exclude: true}}]";

    private C2Switch() {}

    /** Begins to switch the second compiler off where these may be many inputs; returns at once. */
    static void disableForBatch(Collection<Path> inputs) {
        disableForBatch(hasFolder(inputs) ? MANY : inputs.size());
    }

    /** The same where it is known how many documents there are. */
    static void disableForBatch(int documents) {
        if (documents >= MANY) {
            Thread thread = new Thread(C2Switch::ask, "ziping-compiler");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static boolean hasFolder(Collection<Path> inputs) {
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                return true;
            }
        }
        return false;
    }

    private static void ask() {
        try {
            direct();
        } catch (JMException | IOException | RuntimeException | LinkageError e) {
            // not a HotSpot JVM, one without management, or nowhere to put a file: it goes on as it would have
        }
    }

    /** Puts the directive into force; as {@code jcmd PID Compiler.directives_add FILE} does. */
    static void direct() throws JMException, IOException {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
        // createTempFile would load the JVM's cryptography for a name
        String name = "ziping-" + Long.toHexString(System.nanoTime()) + ".json";
        Path file = Path.of(System.getProperty("java.io.tmpdir"), name);
        try {
            // the run may end before this thread does
            EndOfProcess.delete(file);
            Files.writeString(file, DIRECTIVE, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Object[] arguments = {new String[] {file.toString()}};
            server.invoke(commands, "compilerDirectivesAdd", arguments, new String[] {String[].class.getName()});
        } finally {
            Files.deleteIfExists(file);
            EndOfProcess.forget(file);
        }
    }
}
