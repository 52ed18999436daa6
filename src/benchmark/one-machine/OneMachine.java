import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How far one machine goes: seconds and memory of check and merge, for 1,000, 10,000 and 100,000 forms in as many files, which are
 * made in a temporary folder and deleted again.
 *
 * <pre>java -cp target/ziping.jar src/benchmark/one-machine/OneMachine.java [HEAP] [FORMS…]</pre>
 *
 * <p>The memory is the most that the process had in use, heap and all else, as Linux counts it (VmHWM).
 */
final class OneMachine {
    private static final Path EXAMPLE = Path.of("src/test/resources/forms/forms-2024.json");
    private static final int FILES_OF_FOLDER = 500;
    private static final int UNITS = 400;

    private OneMachine() {}

    public static void main(String[] args) throws Exception {
        String heap = args.length > 0 ? args[0] : "320m";
        List<Integer> counts = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            counts.add(Integer.valueOf(args[i]));
        }
        if (counts.isEmpty()) {
            counts.addAll(List.of(1_000, 10_000, 100_000));
        }
        System.out.println("| forms | command | seconds | forms/s | MB in all | exit |");
        for (int count : counts) {
            Path folder = Files.createTempDirectory("ziping-forms");
            try {
                write(folder.resolve("in"), count);
                run(heap, count, "check", "-o", folder.resolve("问题.txt").toString(), folder.resolve("in").toString());
                run(
                        heap,
                        count,
                        "merge",
                        "--forms",
                        "apart",
                        "-o",
                        folder.resolve("汇总.xlsx").toString(),
                        folder.resolve("in").toString());
            } finally {
                delete(folder);
            }
        }
    }

    /** The nine forms of the example, each time under another name and by another unit. */
    private static void write(Path folder, int count) throws Exception {
        Ziping office = Ziping.office(Ziping.DEFAULT_OFFICE);
        List<Reading> nine = office.read(EXAMPLE);
        for (int i = 0; i < count; i++) {
            SelfEvaluation form = nine.get(i % nine.size()).evaluation();
            Path below = Files.createDirectories(folder.resolve(name("%04d", i / FILES_OF_FOLDER)));
            SelfEvaluation other = form.withProject(form.project() + name("（%06d）", i))
                    .withUnit(name("第%03d", i % UNITS) + "公共服务中心");
            Files.write(below.resolve(name("%06d.xlsx", i)), office.fill(other));
        }
    }

    private static String name(String pattern, int number) {
        return String.format(Locale.ROOT, pattern, number);
    }

    private static void run(String heap, int count, String... command) throws Exception {
        List<String> words = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.ziping.cli.Main"));
        words.addAll(List.of(command));
        words.add("--quiet");
        Path said = Files.createTempFile("ziping", ".txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        long most = 0;
        while (process.isAlive()) {
            most = Math.max(most, peak(process.pid()));
            Thread.sleep(50);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %.1f | %.0f | %d | %d |%n",
                count,
                command[0],
                seconds,
                count / seconds,
                most / 1024,
                process.exitValue());
        if (process.exitValue() > 1) {
            Files.readAllLines(said).stream().limit(20).forEach(System.out::println);
        }
        Files.delete(said);
    }

    /** KiB. */
    private static long peak(long process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            // it has just ended
            return 0;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
