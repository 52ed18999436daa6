package io.github.ziping.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.xlsx.XlsxFile;
import io.github.ziping.testing.disk.FaultyDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Runs each command on a disk of which one call fails, or which is full, and says what came of it that should not. Started in a
 * process of its own, whose files are all asked for through {@link FaultyDisk}.
 */
public final class FaultyDiskRuns {
    /** Of each item's outputs the others must be there when one fails. */
    private static final Set<String> ITEM_BY_ITEM = Set.of("fill", "prepare", "--annotate", "apart");

    private static final Path IN = Path.of("in");
    private static final Path OUT = Path.of("out");
    private static final Path OLD = Path.of("old");

    private final int most;
    private final Random random;
    private final CliSession session = new CliSession();
    private final Map<String, byte[]> inputs;
    private final List<String> complaints = new ArrayList<>();
    private int runs;

    private FaultyDiskRuns(int most, long seed) throws IOException {
        this.most = most;
        this.random = new Random(seed);
        this.inputs = files(IN);
    }

    /**
     * Runs in the current folder, where {@code in}, {@code before} and {@code 名单.xlsx} are.
     *
     * @param args how often each command fails at most, and the seed of which
     */
    public static void main(String[] args) throws IOException {
        FaultyDiskRuns runs = new FaultyDiskRuns(Integer.parseInt(args[0]), Long.parseLong(args[1]));
        for (String command : commands()) {
            runs.both(Arrays.asList(command.split(" ", -1)));
        }
        // a second run has nothing to do
        delete(OLD);
        runs.each(List.of("year", "out", "--roster", "名单.xlsx"));
        runs.complaints.stream().limit(40).forEach(System.out::println);
        System.out.println(runs.runs + " runs, " + runs.complaints.size() + " complaints");
        System.exit(runs.complaints.isEmpty() ? 0 : 1);
    }

    private static List<String> commands() {
        return List.of(
                "fill in -o out",
                "merge in -o out/汇总.xlsx",
                "merge in --forms apart -o out/汇总.xlsx",
                "prepare in -o out",
                "prepare 名单.xlsx in --year 2025 -o out",
                "prepare --list -o out/名单.xlsx",
                "check in --annotate out",
                "check in --roster 名单.xlsx --format html -o out/报告.html",
                "check in --format xlsx -o out/报告.xlsx",
                "check in --format json -o out/报告.json",
                "check in -o out/报告.txt",
                "export in -o out/全部.json",
                "export in --format csv -o out/全部.csv",
                "template -o out/office",
                "template --from in/乙.xlsx --force -o out/起草");
    }

    /** Into a new folder, and over what an earlier run wrote. */
    private void both(List<String> command) throws IOException {
        delete(OLD);
        Files.createDirectories(OLD);
        each(command);
        clean();
        List<String> earlier = new ArrayList<>(command);
        earlier.replaceAll(word -> word.equals("in") ? "before" : word.replace("in/", "before/"));
        session.run(earlier.toArray(String[]::new));
        if (!Files.isDirectory(OUT)) {
            throw new IllegalStateException(earlier + " wrote nothing: " + session.err());
        }
        delete(OLD);
        Files.move(OUT, OLD);
        each(command);
    }

    private void each(List<String> command) throws IOException {
        Expected expected = expected(command);
        long start = System.nanoTime();
        int before = runs;
        for (int call : sample(expected.calls())) {
            clean();
            FaultyDisk.failAt(Path.of(""), call + 1);
            judge(command, expected, "call " + (call + 1));
        }
        List<Long> full = expected.full();
        for (int write : sample(full.size())) {
            clean();
            FaultyDisk.fullAfter(Path.of(""), full.get(write));
            judge(command, expected, "full behind " + full.get(write));
        }
        System.out.println(String.join(" ", command) + (expected.old().isEmpty() ? "" : ", over old") + ": "
                + expected.calls() + " calls, " + full.size() + " places where the disk is full, " + (runs - before)
                + " runs in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
    }

    /** What a run without a fault does. */
    private record Expected(
            int code, String said, Map<String, byte[]> old, Map<String, byte[]> files, int calls, List<Long> full) {}

    private Expected expected(List<String> command) throws IOException {
        clean();
        Map<String, byte[]> old = files(OUT);
        FaultyDisk.failAt(Path.of(""), 0);
        int code = session.run(command.toArray(String[]::new));
        FaultyDisk.mend();
        String said = session.out() + session.err();
        Map<String, byte[]> files = files(OUT);
        if (code > 1 || files.isEmpty()) {
            complaints.add(command + " does nothing even on a good disk: " + said);
        }
        return new Expected(
                code, said, old, files, FaultyDisk.calls(), full(FaultyDisk.starts(), FaultyDisk.written()));
    }

    /** The disk may be full before each write, and amid it. */
    private static List<Long> full(List<Long> starts, long written) {
        Set<Long> places = new TreeSet<>();
        for (int i = 0; i < starts.size(); i++) {
            long end = i + 1 < starts.size() ? starts.get(i + 1) : written;
            places.add(starts.get(i));
            places.add((starts.get(i) + end) / 2);
        }
        return List.copyOf(places);
    }

    /** All indexes of so many, or one of each of as many equal parts as are wanted. */
    private Set<Integer> sample(int size) {
        Set<Integer> indexes = new TreeSet<>();
        int parts = Math.min(size, most);
        for (int i = 0; i < parts; i++) {
            int from = (int) ((long) size * i / parts);
            int to = (int) ((long) size * (i + 1) / parts);
            indexes.add(from + random.nextInt(to - from));
        }
        return indexes;
    }

    private void judge(List<String> command, Expected expected, String fault) throws IOException {
        runs++;
        int code = session.run(command.toArray(String[]::new));
        FaultyDisk.mend();
        String failed = FaultyDisk.failed();
        String said = session.out() + session.err();
        Map<String, byte[]> files = files(OUT);
        List<String> wrong = new ArrayList<>();
        boolean done = code <= 1;
        if (code == 2 || code > 4) {
            wrong.add("ends with " + code);
        }
        if (done && !(same(files, expected.files()) && said.equals(expected.said()))) {
            wrong.add("says nothing" + (said.equals(expected.said()) ? "" : " of it, but other things"));
        }
        if (!done && said.isBlank()) {
            wrong.add("says nothing at all");
        }
        if (said.contains("Exception")
                || said.contains("\tat ")
                || said.contains("程序出错")
                || said.contains("内部错误")
                || said.contains(".tmp")) {
            wrong.add("shows its insides");
        }
        if (!same(files(IN), inputs)) {
            wrong.add("changes an input");
        }
        halves(files, expected, failed).forEach(name -> wrong.add("leaves " + name));
        if (fault.startsWith("call") && isOfItem(failed) && !othersDone(command, files, expected)) {
            wrong.add("leaves out others");
        }
        for (String complaint : wrong) {
            complaints.add(
                    String.join(" ", command) + ", " + (expected.old().isEmpty() ? "new, " : "over old, ") + fault
                            + ", " + failed + ": " + complaint + "; " + code + " "
                            + said.strip().lines().limit(6).toList()
                            + " " + files.keySet());
        }
    }

    private static List<String> halves(Map<String, byte[]> files, Expected expected, String failed) {
        List<String> halves = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey();
            boolean temporary = name.contains(".ziping-");
            // what cannot be deleted stays until the process ends
            if (temporary ? !failed.startsWith("delete ") : !isWhole(name, file.getValue(), expected)) {
                halves.add(name);
            }
        }
        for (String name : expected.old().keySet()) {
            // a project that got its unit into its name is there under that
            if (!files.containsKey(name) && expected.files().containsKey(name)) {
                halves.add("no " + name);
            }
        }
        return halves;
    }

    private static boolean isWhole(String name, byte[] content, Expected expected) {
        return Arrays.equals(content, expected.old().get(name))
                || Arrays.equals(content, expected.files().get(name))
                || opens(name, content);
    }

    private static boolean opens(String name, byte[] content) {
        try {
            if (name.endsWith(".xlsx")) {
                XlsxFile book = XlsxFile.open(content);
                for (int i = 0; i < book.sheetNames().size(); i++) {
                    book.sheet(i, RowFilter.ALL);
                }
                return true;
            }
            if (name.endsWith(".json")) {
                try (JsonParser json = new JsonFactory().createParser(content)) {
                    json.nextToken();
                    json.skipChildren();
                    return json.nextToken() == null;
                }
            }
            String text = new String(content, StandardCharsets.UTF_8);
            return name.endsWith(".html") && text.endsWith("</html>\n")
                    || name.endsWith(".txt") && text.contains(" 份自评表；错误 ")
                    || name.endsWith(".csv") && text.startsWith("\ufeff文件,") && text.endsWith("\r\n");
        } catch (OoxmlException | IOException e) {
            return false;
        }
    }

    /** Whether what failed concerns one input or one output. */
    private static boolean isOfItem(String failed) {
        boolean input = failed.contains("/in/") && failed.contains(".");
        boolean output = failed.contains("/out/") && failed.contains(".");
        return input || output;
    }

    private static boolean othersDone(List<String> command, Map<String, byte[]> files, Expected expected) {
        if (command.stream().noneMatch(ITEM_BY_ITEM::contains)) {
            return true;
        }
        long missing = expected.files().keySet().stream()
                .filter(name -> !files.containsKey(name))
                .count();
        return missing <= 1;
    }

    private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.keySet().stream().allMatch(name -> Arrays.equals(one.get(name), other.get(name)));
    }

    /** The outputs as they were before. */
    private static void clean() throws IOException {
        delete(OUT);
        if (Files.isDirectory(OLD)) {
            for (Map.Entry<String, byte[]> file : files(OLD).entrySet()) {
                Path target = OUT.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.write(target, file.getValue());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
