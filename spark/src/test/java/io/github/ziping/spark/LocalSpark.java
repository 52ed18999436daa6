package io.github.ziping.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Spark within this process: tasks are serialized and run as in a cluster, by two threads. */
final class LocalSpark implements AutoCloseable {
    private final SparkSession session = SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 3)
            .getOrCreate();

    SparkSession session() {
        return session;
    }

    /**
     * A run of the job.
     *
     * @param output for the tables
     * @param options besides the input and {@code -o}
     * @return its exit code
     */
    int run(String input, Path output, String... options) throws Exception {
        String[] arguments = new String[options.length + 3];
        arguments[0] = input;
        arguments[1] = "-o";
        arguments[2] = output.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new CheckRun(session, Options.of(arguments), out, out).run();
    }

    @Override
    public void close() throws IOException {
        session.close();
    }
}
