package io.github.ziping.spark;

import io.github.ziping.Ziping;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.spark.sql.SparkSession;

/** What {@code spark-submit} starts: checks all files of a place and writes tables of what it found. */
public final class Main {
    private static final int WRONG_USE = 2;
    private static final int NOTHING_DONE = 4;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean debug;

    private Main(PrintStream out, PrintStream err, boolean debug) {
        this.out = out;
        this.err = err;
        this.debug = debug;
    }

    /** Ends the driver with the exit code of {@code ziping check}. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Does a run.
     *
     * @return the exit code
     */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        boolean debug = Arrays.asList(arguments).contains(Options.DEBUG);
        return new Main(out, err, debug).run(arguments);
    }

    private int run(String... arguments) {
        try {
            Options options = Options.of(arguments);
            Offices.of(options.office());
            return run(options);
        } catch (WrongUseException e) {
            return tell(e, FaultLine.of(e), WRONG_USE);
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            return tell(e, FaultLine.of(e), NOTHING_DONE);
        }
    }

    private int run(Options options) throws Exception {
        SparkSession spark;
        try {
            spark = SparkSession.builder().appName("ziping " + Ziping.version()).getOrCreate();
        } catch (Exception e) {
            // Scala does not say which ones it throws
            return tell(e, "连不上 Spark 集群：" + FaultLine.said(e) + "。核对 spark-submit 的 --master，看集群是否在运行", NOTHING_DONE);
        }
        try (spark) {
            return new CheckRun(spark, options, out, err).run();
        }
    }

    private int tell(Throwable fault, String line, int code) {
        err.println(line);
        if (debug) {
            fault.printStackTrace(err);
        }
        return code;
    }
}
