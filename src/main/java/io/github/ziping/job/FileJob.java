package io.github.ziping.job;

import io.github.ziping.archive.Input;
import io.github.ziping.archive.InputList;
import io.github.ziping.files.FileSelection;
import io.github.ziping.files.ScratchFolder;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks one file of a folder that is searched elsewhere: what {@link CheckJob} finds in the file when it is one of many,
 * up to the point where forms are looked at beside each other.
 */
public final class FileJob {
    /** Of a name on disks, in bytes. */
    private static final int LONGEST_NAME = 255;

    private final OfficeSession office;
    private final ItemFaults faults = new ItemFaults(Progress.NONE);
    private final List<Reading> forms = new ArrayList<>();
    private final List<SelfEvaluation> goals = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int unreadable;

    public FileJob(OfficeSession office) {
        this.office = office;
    }

    /**
     * Reads and checks it; a job serves one file.
     *
     * @param content never changed
     * @param name its path below the folder, with slashes; findings call it so
     * @throws IOException when an archive cannot be put into the folder for temporary files, where its members are read from
     */
    public FileContent run(byte[] content, String name) throws IOException {
        Path path = below(name);
        if (path == null) {
            findings.add(ReadingRule.UNREADABLE_FILE.ofFile(name, "文件名不是文件夹里的路径，没有读取", "改名后再审核"));
            return new FileContent(forms, goals, findings, 1);
        }
        if (FileSelection.isHiddenPath(name)) {
            return new FileContent(forms, goals, findings, unreadable);
        }
        if (FileSelection.isForm(String.valueOf(path.getFileName()))) {
            read(new HeldInput(content, name));
        } else if (isTooLong(path)) {
            findings.add(ReadingRule.UNREADABLE_FILE.ofFile(name, "文件名或文件夹名太长，放不进临时文件夹，没有读取", "改短后再审核"));
            unreadable++;
        } else {
            search(content, path);
        }
        return new FileContent(forms, goals, findings, unreadable);
    }

    /** A name from elsewhere as a path; null for one that would lead out of the folder that it is put into. */
    private static @Nullable Path below(String name) {
        try {
            Path path = Path.of(name);
            return name.isEmpty() || path.isAbsolute() || !path.equals(path.normalize()) || path.startsWith("..")
                    ? null
                    : path;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Whether no disk takes it: an object store does. */
    private static boolean isTooLong(Path path) {
        for (Path part : path) {
            if (part.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                return true;
            }
        }
        return false;
    }

    /** Looks for it as for any file in a folder: an archive and a mail have members, all others are told. */
    private void search(byte[] content, Path name) throws IOException {
        try (ScratchFolder scratch = new ScratchFolder()) {
            Path file = scratch.path().resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            try (InputList found =
                    InputList.of(List.of(scratch.path()), (input, fault) -> faults.of(input, "读取", fault))) {
                findings.addAll(found.findings());
                unreadable += found.unreadable();
                for (Input input : found.inputs()) {
                    read(input);
                }
            }
        }
    }

    private void read(Input input) {
        InputReader reader = new InputReader(office, faults, this::prepared);
        InputReader.Outcome outcome = reader.read(input);
        outcome.goals().forEach(goal -> goals.add(goal.evaluation()));
        findings.addAll(outcome.reasons());
        unreadable += outcome.isKnown() ? 0 : 1;
        Instant saved = outcome.forms().isEmpty() ? null : savedAt(input);
        for (Reading form : outcome.forms()) {
            if (form.isFilledIn()) {
                forms.add(form.withSource(form.source().withSavedAt(saved)));
            } else {
                findings.addAll(form.findings());
            }
        }
    }

    private Reading prepared(Reading form) {
        return office.checker().comparable(form.withFindings(office.check(form)));
    }

    private @Nullable Instant savedAt(Input input) {
        try {
            return office.savedAt(input.bytes(), input.name());
        } catch (UnreadableException e) {
            // gone since it was read
            return null;
        }
    }
}
