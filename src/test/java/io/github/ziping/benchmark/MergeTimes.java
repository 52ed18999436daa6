package io.github.ziping.benchmark;

import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeException;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.NineForms;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How long a fresh process merges department workbooks, and how much memory it has at its peak (on Linux):
 * {@code java -cp target/test-classes:... io.github.ziping.benchmark.MergeTimes} after {@code mvn package}.
 */
public final class MergeTimes {
    private static final int RUNS = 5;
    private static final Path FOLDER = Path.of("target/merge-times");
    private static final String C1 = "-XX:TieredStopAtLevel=1";

    private record Run(double seconds, long megabytes) {}

    private MergeTimes() {}

    /**
     * Without arguments all measurements of merging; {@code prepare} measures the preparing of department workbooks from a
     * list, {@code peer} is the process in which fastexcel writes 1,000 sheets.
     */
    public static void main(String[] args) throws IOException, InterruptedException, OfficeException {
        String out = FOLDER.resolve("out").toString();
        if (args.length > 0 && args[0].equals("prepare")) {
            Map<String, List<String>> commands = new LinkedHashMap<>();
            for (int projects : new int[] {100, 1_000}) {
                String list = list(projects).toString();
                commands.put(projects + " prepared", List.of("-jar", "target/ziping.jar", "prepare", list, "-o", out));
            }
            measure(commands);
            return;
        }
        if (args.length > 0) {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(FOLDER.resolve("peer.xlsx")))) {
                FastExcelForm.writeAll(NineForms.all(), 1_000, file);
            }
            return;
        }
        Map<String, List<String>> commands = new LinkedHashMap<>();
        for (int forms : new int[] {200, 1_000, 5_000}) {
            List<String> command = new ArrayList<>(List.of("-jar", "target/ziping.jar", "merge"));
            command.addAll(List.of(inputs(forms).toString(), "-o", out));
            if (forms > 1_000) {
                command.addAll(List.of("--forms", "apart"));
            }
            commands.put(forms + " forms", List.copyOf(command));
            command.add(0, C1);
            commands.put(forms + " forms, " + C1, command);
        }
        commands.put(
                "fastexcel, 1000 sheets, writing alone",
                List.of("-cp", System.getProperty("java.class.path"), MergeTimes.class.getName(), "peer"));
        measure(commands);
    }

    private static Path list(int count) throws IOException, OfficeException {
        Files.createDirectories(FOLDER);
        Path file = Ziping.office(Ziping.DEFAULT_OFFICE).projectList(FOLDER.resolve("list" + count + ".xlsx"));
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (int i = 0; i < count; i++) {
                Row row = book.getSheetAt(0).createRow(i + 2);
                row.createCell(0).setCellValue("网点运行维护项目" + i);
                row.createCell(2).setCellValue("第" + i % 20 + "中心");
                row.createCell(3).setCellValue(100.5 + i);
            }
            book.write(filled);
        }
        return Files.write(file, filled.toByteArray());
    }

    private static Path inputs(int count) throws IOException, OfficeException {
        Path folder = FOLDER.resolve("in" + count);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(folder);
        Ziping ziping = Ziping.office(Ziping.DEFAULT_OFFICE);
        List<SelfEvaluation> nine = NineForms.all();
        for (int i = 0; i < count; i++) {
            SelfEvaluation form = nine.get(i % nine.size());
            form = FormEdits.set(form, "project", form.project() + "（" + i + "）");
            Files.write(folder.resolve(10_000 + i + ".xlsx"), ziping.departmentWorkbook(form));
        }
        return folder;
    }

    /** Runs all of them in turn, several times over: a slow minute of the machine is everybody's. */
    private static void measure(Map<String, List<String>> commands) throws IOException, InterruptedException {
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        for (int i = 0; i < RUNS; i++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                delete(FOLDER.resolve("out"));
                // what the run before wrote is still on its way to the disk
                Thread.sleep(1_000);
                runs.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                        .add(run(command.getValue()));
            }
        }
        runs.forEach(MergeTimes::print);
    }

    private static void print(String name, List<Run> runs) {
        runs.sort(Comparator.comparingDouble(Run::seconds));
        System.out.println(String.format(
                Locale.ROOT,
                "%-48s %6.2f s (%.2f-%.2f) %4d MB",
                name,
                runs.get(RUNS / 2).seconds(),
                runs.get(0).seconds(),
                runs.get(RUNS - 1).seconds(),
                runs.stream().mapToLong(Run::megabytes).max().orElse(0)));
    }

    private static Run run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        command.addAll(arguments);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("said.txt").toFile())
                .start();
        long peak = 0;
        // seldom: whoever looks takes time from whom it looks at
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
        }
        return new Run((System.nanoTime() - start) / 1e9, peak / 1024);
    }

    /** The most memory that a process had so far, in kilobytes; 0 where nobody says. */
    private static long peak(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
