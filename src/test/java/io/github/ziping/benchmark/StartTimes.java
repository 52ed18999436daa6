package io.github.ziping.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long a fresh process takes from its start to its end: medians of 11, beside an empty JVM. After {@code mvn package}
 * run {@code java -cp target/test-classes io.github.ziping.benchmark.StartTimes}.
 */
public final class StartTimes {
    private static final int RUNS = 11;

    private StartTimes() {}

    /** A JVM that does nothing. */
    public static final class Empty {
        private Empty() {}

        /** Does nothing. */
        public static void main(String[] args) {
            // the time is the JVM's own
        }
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory("start");
        Path json = out.resolve("one.json");
        Files.writeString(json, firstForm(), StandardCharsets.UTF_8);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> fill = List.of(java, "-jar", "target/ziping.jar", "fill", "--quiet", "-o", out.toString());
        print("empty JVM", median(List.of(java, "-cp", "target/test-classes", Empty.class.getName())));
        print("fill, one form from JSON", median(with(fill, json)));
        print("fill, one department workbook", median(with(fill, example())));
    }

    private static List<String> with(List<String> command, Path input) {
        return Stream.concat(command.stream(), Stream.of(input.toString())).toList();
    }

    /** The first of the nine forms as a document of its own, cut out of the file as it is. */
    private static String firstForm() throws IOException {
        String nine = Files.readString(Path.of("src/test/resources/forms/forms-2024.json"));
        int end = nine.indexOf("\"title\"", nine.indexOf("\"title\"") + 1);
        return nine.substring(0, nine.lastIndexOf("},", end) + 1) + "]}";
    }

    private static Path example() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates/shanghai-2024/examples"))) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    private static double median(List<String> command) throws IOException, InterruptedException {
        double[] seconds = new double[RUNS];
        run(command);
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            run(command);
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[RUNS / 2];
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        File nowhere = new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
        int code = new ProcessBuilder(command)
                .redirectOutput(nowhere)
                .redirectErrorStream(true)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(command + " ended with " + code);
        }
    }

    private static void print(String what, double seconds) {
        System.out.println(String.format(Locale.ROOT, "%-32s %.3f s", what, seconds));
    }
}
