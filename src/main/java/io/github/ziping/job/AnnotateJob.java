package io.github.ziping.job;

import io.github.ziping.archive.Input;
import io.github.ziping.archive.InputList;
import io.github.ziping.files.FileNames;
import io.github.ziping.files.GuardedFolder;
import io.github.ziping.files.OutputGuard;
import io.github.ziping.files.RefusedOutputException;
import io.github.ziping.files.RunPaths;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.write.annotate.AnnotateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies the inputs that have findings at cells into a folder, each finding as a comment on its cell. */
public final class AnnotateJob {
    /** What is found in the list of projects alone. */
    private static final String NOT_SUBMITTED = "not-submitted";

    private final Path folder;
    private final OfficeSession office;
    private final ItemFaults faults;
    private final Map<Path, GuardedFolder> folders = new HashMap<>();
    private final List<Path> written = new ArrayList<>();
    private final List<String> rounds = new ArrayList<>();
    private final List<String> unwritten = new ArrayList<>();

    public AnnotateJob(OfficeSession office, Path folder, Progress progress) {
        this.office = office;
        this.folder = folder;
        this.faults = new ItemFaults(progress);
    }

    public AnnotateResult run(Collection<Path> inputs, List<Finding> findings) throws IOException {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byFile.computeIfAbsent(finding.file(), file -> new ArrayList<>()).add(finding);
        }
        RunPaths run = new RunPaths(inputs, List.of(folder));
        OutputGuard guard = new OutputGuard(run, office.isOverwriting());
        try (InputList found = InputList.of(run, (file, fault) -> faults.of(file, "读取", fault))) {
            for (Input input : found.inputs()) {
                List<Finding> own = byFile.remove(input.name());
                if (own != null && isOfList(own)) {
                    continue;
                }
                try {
                    annotate(input, own == null ? List.of() : own, guard);
                } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                    refuse(input.name(), faults.of(input.name(), "批注", e).message());
                }
            }
        }
        byFile.forEach((name, own) -> {
            if (!isOfList(own) && own.stream().anyMatch(AnnotatedCopy::isAtCell)) {
                refuse(name, AnnotatedCopy.GONE);
            }
        });
        return new AnnotateResult(written, rounds, unwritten);
    }

    /** Whether the file is the list of projects, which names all units and goes back to none of them. */
    private static boolean isOfList(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.rule().equals(NOT_SUBMITTED));
    }

    /** A file without findings needs a copy where an earlier one told some: the copy says that they are settled. */
    private void annotate(Input input, List<Finding> findings, OutputGuard guard) throws IOException {
        String name = input.name();
        AnnotatedCopy copy;
        try {
            copy = AnnotatedCopy.of(office, input, findings);
        } catch (UnreadableException e) {
            refuseUnlessTold(name, findings, e.findings().get(0).message());
            return;
        } catch (AnnotateException e) {
            refuseUnlessTold(name, findings, e.text());
            return;
        }
        if (copy != null) {
            put(copy, input, guard);
        }
    }

    /** A file that was read when it was checked has a copy, or a reason why not; any other is told by its finding. */
    private void refuseUnlessTold(String name, List<Finding> findings, String reason) {
        if (findings.stream().noneMatch(ReadingRule.UNREADABLE_FILE::found)) {
            refuse(name, reason);
        }
    }

    /** Nothing of anybody's is overwritten: then the rest is not begun. */
    private void put(AnnotatedCopy copy, Input input, OutputGuard guard) throws RefusedOutputException {
        GuardedFolder into = folders.computeIfAbsent(
                FileNames.safeFolder(folder, input.folder()), path -> new GuardedFolder(path, guard, unwritten));
        String name = into.name(input.fileName());
        try {
            if (into.isFree(name) && into.write(name, copy.content())) {
                written.add(into.path().resolve(name));
                if (copy.round().number() > 1) {
                    rounds.add(input.name() + " " + copy.round().summary());
                }
            }
        } catch (AnnotateException e) {
            refuse(input.name(), e.text());
        }
    }

    private void refuse(String name, String reason) {
        unwritten.add(AnnotatedCopy.missing(name, reason));
    }
}
