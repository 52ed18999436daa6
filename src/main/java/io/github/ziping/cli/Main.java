package io.github.ziping.cli;

import io.github.ziping.files.EndOfProcess;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Starts the command line with the process's own streams. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with the contract's exit code. */
    public static void main(String[] args) {
        Console console = terminal();
        TerminalWriter out = new TerminalWriter(writer(System.out, console));
        TerminalWriter err = new TerminalWriter(writer(System.err, console));
        OptionalInt elsewhere = Utf8Relaunch.run(err);
        if (elsewhere.isPresent()) {
            end(elsewhere.getAsInt());
        }
        Streams streams =
                new Streams(out, err, new FileOutputStream(FileDescriptor.out), console != null, true, DebugLog.of());
        int code = new Cli(streams).run(args);
        err.flush();
        end(code);
    }

    /**
     * Ends the process, at once where nothing is left to be done: from Java 21 on {@link System#exit} asks for a logger of exits, for
     * which it searches all jars of the class path, a twelfth of a fill's time. Hooks of agents do not run then.
     */
    private static void end(int code) {
        if (EndOfProcess.settle()) {
            Runtime.getRuntime().halt(code);
        }
        System.exit(code);
    }

    private static PrintWriter writer(PrintStream stream, @Nullable Console console) {
        return new PrintWriter(stream, false, charset(console));
    }

    /** What the console shows; UTF-8 where that cannot show Chinese, as in a bare POSIX locale. */
    private static Charset charset(@Nullable Console console) {
        Charset charset = console != null ? console.charset() : named(System.getProperty("native.encoding", "UTF-8"));
        return charset.newEncoder().canEncode('自') ? charset : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    /** The console, where a person sits at one; from JDK 22 on there is an object for a pipe too. */
    @SuppressWarnings("SystemConsoleNull")
    private static @Nullable Console terminal() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console;
        }
        try {
            Object terminal = Console.class.getMethod("isTerminal").invoke(console);
            return Boolean.TRUE.equals(terminal) ? console : null;
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
