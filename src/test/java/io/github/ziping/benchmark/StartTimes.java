package io.github.ziping.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long a fresh process takes from its start to its end: medians of 21, beside an empty JVM. After {@code mvn package} (with
 * {@code -Pdist} for the image) run {@code java -cp target/test-classes io.github.ziping.benchmark.StartTimes}, with the
 * launchers of further images as arguments. All take turns, so that what else the machine does meets each alike.
 */
public final class StartTimes {
    private static final int RUNS = 21;

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
        List<String> fill = List.of("fill", "--quiet", "-o", out.toString());
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("empty JVM", List.of(java, "-cp", "target/test-classes", Empty.class.getName()));
        List<String> jar = Stream.concat(Stream.of(java, "-jar", "target/ziping.jar"), fill.stream())
                .toList();
        commands.put("jar: one form from JSON", with(jar, json));
        commands.put("jar: one department workbook", with(jar, example()));
        for (Path launcher : launchers(args)) {
            List<String> image =
                    Stream.concat(Stream.of(launcher.toString()), fill.stream()).toList();
            commands.put(launcher + ": one form from JSON", with(image, json));
            commands.put(launcher + ": one department workbook", with(image, example()));
        }
        measure(commands);
    }

    private static List<Path> launchers(String... args) throws IOException {
        List<Path> launchers = new ArrayList<>();
        Path built = Path.of("target/dist/image");
        if (Files.isDirectory(built)) {
            try (Stream<Path> folders = Files.list(built)) {
                folders.map(folder -> folder.resolve("ziping")).forEach(launchers::add);
            }
        }
        Stream.of(args).map(Path::of).forEach(launchers::add);
        return launchers;
    }

    private static void measure(Map<String, List<String>> commands) throws IOException, InterruptedException {
        Map<String, double[]> seconds = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> command : commands.entrySet()) {
            seconds.put(command.getKey(), new double[RUNS]);
            run(command.getValue());
        }
        for (int i = 0; i < RUNS; i++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                long start = System.nanoTime();
                run(command.getValue());
                seconds.get(command.getKey())[i] = (System.nanoTime() - start) / 1e9;
            }
        }
        seconds.forEach(StartTimes::print);
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

    private static void print(String what, double[] seconds) {
        Arrays.sort(seconds);
        System.out.println(String.format(
                Locale.ROOT,
                "%.3f s (least %.3f, most %.3f)  %s",
                seconds[RUNS / 2],
                seconds[0],
                seconds[RUNS - 1],
                what));
    }
}
