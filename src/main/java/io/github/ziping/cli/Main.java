package io.github.ziping.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Starts the command line with the process's own streams. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with the contract's exit code. */
    public static void main(String[] args) {
        PrintWriter out = writer(System.out);
        PrintWriter err = writer(System.err);
        int code = new Cli(out, err, isTerminal()).run(args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, false, charset());
    }

    /** What the console shows; UTF-8 where that cannot show Chinese, as in a bare POSIX locale. */
    private static Charset charset() {
        Charset charset = isTerminal()
                ? System.console().charset()
                : named(System.getProperty("native.encoding", "UTF-8"));
        return charset.newEncoder().canEncode('自') ? charset : StandardCharsets.UTF_8;
    }

    @SuppressWarnings("SystemConsoleNull") // from JDK 22 on a progress line in a pipe does no harm: it has no \n
    private static boolean isTerminal() {
        return System.console() != null;
    }

    private static Charset named(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
