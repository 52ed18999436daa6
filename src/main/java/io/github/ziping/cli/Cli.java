package io.github.ziping.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The command line over injected streams. */
public final class Cli {
    /** Bad usage. */
    static final int USAGE = 2;

    /** Nothing could be done. */
    static final int FAILED = 4;

    private final PrintWriter out;
    private final PrintWriter err;
    private final OutputStream bytes;
    private final boolean terminal;

    /**
     * @param out results
     * @param err progress and faults
     * @param bytes where out ends, for documents whose encoding is not the console's
     * @param terminal whether a person watches err
     */
    public Cli(PrintWriter out, PrintWriter err, OutputStream bytes, boolean terminal) {
        this.out = out;
        this.err = err;
        this.bytes = bytes;
        this.terminal = terminal;
    }

    /** Runs a command; the exit code of the contract. */
    public int run(String... args) {
        try {
            FillOptions plain = FillOptions.ofPlain(args);
            return plain == null ? withPicocli(args) : new FillRun(out, err, terminal).run(plain);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // a fault of the program itself: say so in one line, with what a report needs
            err.println("程序内部错误：" + e + "（" + firstFrame(e) + "）。请把这一行和所用文件反馈给开发者。");
            return FAILED;
        }
    }

    private int withPicocli(String... args) {
        return ChineseHelp.configure(new CommandLine(new ZipingCommand(out, err, bytes, terminal)), out, err)
                .execute(args);
    }

    private static @Nullable StackTraceElement firstFrame(Throwable e) {
        return e.getStackTrace().length == 0 ? null : e.getStackTrace()[0];
    }
}
