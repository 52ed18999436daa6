package io.github.ziping.spark;

import io.github.ziping.Ziping;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;

/** What {@code spark-submit} starts: checks all files of a place and writes tables of what it found. */
public final class Main {
    private Main() {}

    /** Ends the driver with the exit code of {@code ziping check}. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(arguments, out, err);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(String[] arguments, PrintStream out, PrintStream err) {
        Options options;
        try {
            options = Options.of(arguments);
            Offices.of(options.office());
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(Options.USAGE);
            return 2;
        }
        try (SparkSession spark =
                SparkSession.builder().appName("ziping " + Ziping.version()).getOrCreate()) {
            return new CheckRun(spark, options, out).run();
        } catch (IOException e) {
            err.println(e.getMessage());
            return 4;
        }
    }
}
