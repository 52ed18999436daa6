package io.github.ziping.cli;

import io.github.ziping.model.TextEnd;
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

    private static final int LONGEST_FAULT = 200;

    private final Streams streams;

    /**
     * @param out results
     * @param err progress and faults
     * @param bytes where out ends, for documents whose encoding is not the console's
     * @param terminal whether a person watches err
     */
    public Cli(PrintWriter out, PrintWriter err, OutputStream bytes, boolean terminal) {
        this(new Streams(new TerminalWriter(out), new TerminalWriter(err), bytes, terminal, false, DebugLog.of()));
    }

    Cli(Streams streams) {
        this.streams = streams;
    }

    /** Runs a command; the exit code of the contract. */
    public int run(String... args) {
        Streams own = streams.with(DebugLog.of(args));
        int code;
        try {
            code = run(own, args);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            code = failed(own, e);
        }
        return own.out().checkError() ? own.outputFailed(null) : code;
    }

    private static int run(Streams streams, String... args) {
        FillRequest fill = FillRequest.ofPlain(args);
        if (fill != null) {
            return new FillRun(streams).run(fill);
        }
        MergeRequest merge = MergeRequest.ofPlain(args);
        return merge == null ? withPicocli(streams, args) : new MergeRun(streams).run(merge);
    }

    private static int withPicocli(Streams streams, String... args) {
        CommandLine commands = new CommandLine(new ZipingCommand(streams));
        commands.setExecutionExceptionHandler((e, command, parsed) -> failed(streams, e));
        return ChineseHelp.configure(commands, streams.out(), streams.err()).execute(args);
    }

    /** Says in one line that the program itself failed, with what a report needs. */
    private static int failed(Streams streams, Throwable e) {
        String file = streams.debug().add("程序内部错误", e);
        String what = String.valueOf(e).replaceAll("\\p{Cntrl}+", " ");
        String shown =
                what.length() > LONGEST_FAULT ? what.substring(0, TextEnd.within(what, LONGEST_FAULT)) + "…" : what;
        streams.err()
                .println("程序内部错误：" + shown + "（" + firstFrame(e) + "）。"
                        + (file.isEmpty()
                                ? "请加上 --debug 重新运行，把生成的记录和所用文件反馈给开发者。"
                                : "详细记录在 " + file + "，请和所用文件一起反馈给开发者。"));
        return FAILED;
    }

    private static @Nullable StackTraceElement firstFrame(Throwable e) {
        return e.getStackTrace().length == 0 ? null : e.getStackTrace()[0];
    }
}
