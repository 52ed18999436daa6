package io.github.ziping.job.year;

import io.github.ziping.files.AtomicFiles;
import io.github.ziping.files.FileSelection;
import io.github.ziping.files.OutputKind;
import io.github.ziping.files.TextLines;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.RosterReading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.Progress;
import io.github.ziping.model.Roster;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.write.lists.LedgerList;
import io.github.ziping.write.lists.ProjectList;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.ListedYears;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import io.github.ziping.year.YearSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One run of {@code year}: makes what the folder of a year lacks and touches nothing that is there. Each part is there whole or
 * not at all, so what a run left that was cut off, or what somebody deleted, is completed by the same command.
 */
public final class YearJob {
    private final OfficeSession office;
    private final YearFolder folder;
    private final List<Path> made = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Roster.Entry> listed = new ArrayList<>();

    public YearJob(OfficeSession office, Path root) {
        this.office = office;
        this.folder = new YearFolder(root);
    }

    /**
     * Makes it.
     *
     * @param list the list of projects, which is copied; null for an empty one
     * @param settings the year and the office
     * @throws UnreadableException when the list cannot be read as one; nothing is made then
     * @throws YearFolderException when something else is in the way; nothing is made then
     */
    public YearResult run(@Nullable Path list, YearSettings settings)
            throws UnreadableException, YearFolderException, IOException {
        refuseWhatIsInTheWay();
        Path known = folder.roster();
        Path roster = known != null ? known : list == null ? folder.root().resolve("名单.xlsx") : folder.rosterFor(list);
        if (roster == null) {
            throw new YearFolderException("名单应为 .xlsx、.xlsm 或 .xls 文件，不是 " + list + "；另存为 .xlsx 后重新运行");
        }
        byte[] content = list == null ? null : readList(list);
        refuseAnotherList(list, content);
        for (String name : YearFolder.FOLDERS) {
            makeFolder(folder.root().resolve(name));
        }
        put(folder.root().resolve(YearFolder.SETTINGS), () -> TextLines.bytes(settings.lines()));
        put(roster, () -> content == null ? ProjectList.write(office.profile()) : content);
        put(folder.ledger(), this::ledger);
        if (made.isEmpty()) {
            throw new YearFolderException(folder.root() + " 已经是年度文件夹，什么也不缺，没有改动；看台账用 ziping status " + folder.root());
        }
        String otherYears = ListedYears.ofFolder(listed, folder.settings().yearOf(folder.name()));
        return new YearResult(
                folder, roster, made, listed.size(), findings, otherYears == null ? List.of() : List.of(otherYears));
    }

    private byte[] ledger() throws IOException {
        Ledger ledger = new LedgerJob(office, folder).run(Progress.NONE);
        if (!listed.isEmpty() && ledger.projects().isEmpty()) {
            // it was just read where it came from
            throw new IOException("复制的名单读不出来");
        }
        return LedgerList.write(ledger);
    }

    private byte[] readList(Path list) throws UnreadableException {
        RosterReading reading = office.roster(list, String.valueOf(list.getFileName()));
        findings.addAll(reading.findings());
        listed.addAll(reading.roster().entries());
        return office.bytes(list);
    }

    /** A folder with nothing of a year in it is somebody's for something else. */
    private void refuseWhatIsInTheWay() throws YearFolderException, IOException {
        Path root = folder.root();
        OutputKind there = OutputKind.of(root);
        if (there != OutputKind.NONE && there != OutputKind.FOLDER) {
            throw new YearFolderException("已有同名的文件 " + root + "，没有新建；请换一个文件夹名");
        }
        for (String name : there == OutputKind.NONE ? List.<String>of() : YearFolder.FOLDERS) {
            OutputKind part = OutputKind.of(root.resolve(name));
            if (part != OutputKind.NONE && part != OutputKind.FOLDER) {
                throw new YearFolderException("文件夹 " + root + " 里的“" + name + "”是一个文件，没有改动；把它移走后重新运行");
            }
        }
        if (there == OutputKind.FOLDER && isForeign(root)) {
            throw new YearFolderException("文件夹 " + root + " 里已有别的文件，又不是年度文件夹，没有改动；请换一个新的文件夹名");
        }
    }

    private boolean isForeign(Path root) throws IOException {
        Set<Path> own = new HashSet<>(Arrays.asList(folder.ledger(), folder.roster()));
        YearFolder.FOLDERS.forEach(name -> own.add(root.resolve(name)));
        own.add(root.resolve(YearFolder.SETTINGS));
        List<Path> there;
        try (Stream<Path> all = Files.list(root)) {
            there = all.filter(path -> !FileSelection.isHidden(String.valueOf(path.getFileName())))
                    .toList();
        }
        return !there.isEmpty() && there.stream().noneMatch(own::contains);
    }

    private void refuseAnotherList(@Nullable Path list, byte @Nullable [] content)
            throws YearFolderException, IOException {
        Path known = folder.roster();
        if (known != null && content != null && !Arrays.equals(Files.readAllBytes(known), content)) {
            throw new YearFolderException("年度文件夹 " + folder.root() + " 里已有另一份名单 " + known.getFileName()
                    + "，没有改动；要换名单，用 " + list + " 替换它；要新建一个年度文件夹，请换一个文件夹名");
        }
    }

    private void makeFolder(Path path) throws IOException {
        if (OutputKind.of(path) == OutputKind.NONE) {
            Files.createDirectories(path);
            made.add(path);
        }
    }

    /** What a part holds, made where it is missing. */
    private interface Content {
        byte[] bytes() throws IOException;
    }

    /** Where the system does not say whether the part is there, nothing is written in its place. */
    private void put(Path file, Content content) throws IOException {
        if (OutputKind.of(file) == OutputKind.NONE) {
            made.add(new AtomicFiles(folder.root()).put(String.valueOf(file.getFileName()), content.bytes()));
        }
    }
}
