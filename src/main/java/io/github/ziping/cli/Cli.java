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

    private final Streams streams;

    /**
     * @param out results
     * @param err progress and faults
     * @param bytes where out ends, for documents whose encoding is not the console's
     * @param terminal whether a person watches err
     */
    public Cli(PrintWriter out, PrintWriter err, OutputStream bytes, boolean terminal) {
        this(new Streams(out, err, bytes, terminal, false));
    }

    Cli(Streams streams) {
        this.streams = streams;
    }

    /** Runs a command; the exit code of the contract. */
    public int run(String... args) {
        try {
            FillRequest fill = FillRequest.ofPlain(args);
            if (fill != null) {
                return new FillRun(streams).run(fill);
            }
            MergeRequest merge = MergeRequest.ofPlain(args);
            return merge == null ? withPicocli(args) : new MergeRun(streams).run(merge);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // a fault of the program itself: say so in one line, with what a report needs
            streams.err().println("程序内部错误：" + e + "（" + firstFrame(e) + "）。请把这一行和所用文件反馈给开发者。");
            return FAILED;
        }
    }

    private int withPicocli(String... args) {
        return ChineseHelp.configure(new CommandLine(new ZipingCommand(streams)), streams.out(), streams.err())
                .execute(args);
    }

    private static @Nullable StackTraceElement firstFrame(Throwable e) {
        return e.getStackTrace().length == 0 ? null : e.getStackTrace()[0];
    }
}
