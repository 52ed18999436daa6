package io.github.ziping.acceptance;

import io.github.ziping.Ziping;
import io.github.ziping.files.TextLines;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Roster;
import io.github.ziping.testing.disk.FaultyDisk;
import io.github.ziping.year.Answer;
import io.github.ziping.year.ArrivalException;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.UnitLinks;
import io.github.ziping.year.YearFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Does everything that is kept in a year's folder on a disk of which one call fails, or which is full behind some byte, or whose
 * process ends there, and says what came of it that should not. Started in a process of its own, whose files are all asked for
 * through {@link FaultyDisk}.
 */
public final class FaultyFolderRuns {
    private static final Path ROOT = Path.of("2025年度自评");
    private static final long MOST = 1 << 20;
    private static final String KNOWN = "早就收到的";
    private static final String ENDED = " ended at ";

    private final List<String> complaints = new ArrayList<>();
    private int runs;

    /** Something that changes the folder. */
    private interface Door {
        void open(YearFolder folder) throws Exception;
    }

    private FaultyFolderRuns() {}

    /** Runs in the current folder. */
    public static void main(String[] args) throws Exception {
        FaultyFolderRuns runs = new FaultyFolderRuns();
        for (Map.Entry<String, Door> door : doors().entrySet()) {
            runs.each(door.getKey(), door.getValue());
        }
        runs.complaints.stream().limit(40).forEach(System.out::println);
        System.out.println(runs.runs + " runs, " + runs.complaints.size() + " complaints");
        System.exit(runs.complaints.isEmpty() ? 0 : 1);
    }

    private static Map<String, Door> doors() {
        Roster.Entry entry =
                new Roster.Entry("名单", new CellRef(1, 0), "道路养护", null, null, "一所", null, null, null, null, "万元");
        LedgerProject project = new LedgerProject(entry, ProjectState.MISSING, null, List.of(), null, "", List.of(), 0);
        Finding finding = new Finding(
                new Rule(Reading.VARIANT, "写法不同", Severity.WARNING, null),
                Severity.WARNING,
                "a.xlsx",
                null,
                null,
                null,
                null,
                "",
                "",
                "甲",
                "乙");
        Map<String, Door> doors = new TreeMap<>();
        doors.put("receive", folder -> receive(folder, "自评表.xlsx", "新的"));
        doors.put("receive below", folder -> receive(folder, "财务处/一科/自评表.xlsx", "新的"));
        doors.put("receive beside", folder -> receive(folder, "处/自评表.xlsx", "新的"));
        doors.put("receive known", folder -> receive(folder, "别名.xlsx", KNOWN));
        doors.put("teach", folder -> Ziping.teach(folder, "参考分值", "weight"));
        doors.put("settle", folder -> Ziping.settle(folder, finding, Answer.SAME_UNIT, null));
        doors.put("choose", folder -> Ziping.choose(folder, project, null));
        doors.put("links", folder -> UnitLinks.of(folder, List.of("二所")));
        return doors;
    }

    private static void receive(YearFolder folder, String name, String content) throws Exception {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Ziping.receive(folder, name, new ByteArrayInputStream(bytes), MOST);
    }

    private static YearFolder fresh() throws IOException {
        delete(ROOT);
        YearFolder folder = new YearFolder(ROOT);
        Files.createDirectories(folder.received().resolve("处"));
        Files.writeString(folder.received().resolve("处/自评表.xlsx"), KNOWN);
        for (String line :
                List.of("词语.txt|别的 | 得分", "确认.txt|名称 | 丙 | 丁 | 不同", "采用.txt|a.xlsx | 道路养护 | 一所", "链接.txt|一所 | 坏")) {
            String[] parts = line.split("\\|", 2);
            Files.write(ROOT.resolve(parts[0]), TextLines.bytes(List.of("# 手写", parts[1])));
        }
        return folder;
    }

    private void each(String name, Door door) throws Exception {
        Map<String, String> before = files(fresh().root());
        FaultyDisk.failAt(ROOT, 0);
        door.open(new YearFolder(ROOT));
        FaultyDisk.mend();
        int calls = FaultyDisk.calls();
        long written = FaultyDisk.written();
        Map<String, String> after = files(ROOT);
        if (before.equals(after) != name.equals("receive known")) {
            complaints.add(name + " does nothing on a good disk, or too much");
        }
        for (int call = 1; call <= calls; call++) {
            fresh();
            FaultyDisk.failAt(ROOT, call);
            judge(name + " call " + call, door, before, after);
            fresh();
            FaultyDisk.endAt(ROOT, call);
            judge(name + ENDED + call, door, before, after);
        }
        for (long bytes = 0; bytes < written; bytes++) {
            fresh();
            FaultyDisk.fullAfter(ROOT, bytes);
            judge(name + " full behind " + bytes, door, before, after);
        }
    }

    private void judge(String what, Door door, Map<String, String> before, Map<String, String> after)
            throws IOException {
        runs++;
        String told = said(door);
        FaultyDisk.mend();
        String failed = FaultyDisk.failed();
        Map<String, String> files = new TreeMap<>(files(ROOT));
        // what cannot be deleted stays until the process ends, and no ledger sees it
        boolean left = files.keySet().removeIf(name -> name.contains(".ziping-"));
        boolean ended = what.contains(ENDED);
        if (ended) {
            // made for a file that did not come: empty, and seen by nobody
            files.keySet().removeIf(name -> isEmptyFolder(name, files));
        }
        if (left && !ended && !failed.startsWith("delete ")) {
            complaints.add(what + ", " + failed + ": leaves a temporary file");
        }
        // a file that cannot be compared with may be another: a copy more does no harm
        if (what.startsWith("receive known") && told == null && KNOWN.equals(files.get("收件/别名.xlsx"))) {
            files.remove("收件/别名.xlsx");
        }
        // secrets differ each time
        boolean done = files.keySet().equals(after.keySet()) && (what.startsWith("links") || files.equals(after));
        if (!files.equals(before) && !done) {
            complaints.add(what + ", " + failed + ": leaves " + files.keySet());
        }
        if (told == null && !done) {
            complaints.add(what + ", " + failed + ": says nothing");
        }
        if (told != null && (told.contains("Exception") || told.contains(".tmp"))) {
            complaints.add(what + ", " + failed + ": shows its insides: " + told);
        }
    }

    private static boolean isEmptyFolder(String name, Map<String, String> files) {
        return name.startsWith("收件/财务处") && files.keySet().stream().noneMatch(file -> file.endsWith("一科/自评表.xlsx"));
    }

    /** What a door says when it fails; null where it does not. */
    private static @Nullable String said(Door door) {
        try {
            door.open(new YearFolder(ROOT));
            return null;
        } catch (ArrivalException e) {
            return e.text();
        } catch (IOException e) {
            return "";
        } catch (Exception e) {
            return e.toString();
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

    /** All files and folders below a folder. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                String name = folder.relativize(path).toString();
                files.put(name, Objects.toString(Files.isDirectory(path) ? "" : Files.readString(path)));
            }
        }
        return files;
    }
}
