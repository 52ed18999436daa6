package io.github.ziping.job.year;

import io.github.ziping.archive.Input;
import io.github.ziping.archive.InputList;
import io.github.ziping.files.FileSelection;
import io.github.ziping.files.InputNames;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.HashedInput;
import io.github.ziping.job.InputReader;
import io.github.ziping.job.ItemFaults;
import io.github.ziping.job.Progress;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.round.EarlierRound;
import io.github.ziping.threads.OrderedPrefetch;
import io.github.ziping.write.annotate.AnnotateException;
import io.github.ziping.write.annotate.AnnotatedWorkbook;
import io.github.ziping.year.match.FormHistory;
import io.github.ziping.year.match.ReceivedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Reads everything in 收件, each form checked by itself; a few files are read ahead, so that never all are in memory. */
final class ReceivedFolder implements FormHistory, AutoCloseable {
    private final OfficeSession office;
    private final Path folder;
    private final ItemFaults faults;
    private final Map<String, Input> inputs = new HashMap<>();
    private final List<ReceivedFile> files = new ArrayList<>();
    private final List<SelfEvaluation> goals = new ArrayList<>();
    private final Map<String, @Nullable Instant> saved = new HashMap<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    private InputList found = InputList.none();
    private int unreadable;

    /** What one input gave. */
    private record Read(ReceivedFile file, InputReader.Outcome outcome) {}

    ReceivedFolder(OfficeSession office, Path folder, ItemFaults faults) {
        this.office = office;
        this.folder = folder;
        this.faults = faults;
    }

    /**
     * Reads all of it.
     *
     * @throws CancellationException when somebody stops it
     */
    void read(Progress progress) throws IOException {
        found = InputList.of(List.of(folder), (file, fault) -> faults.of(file, "读取", fault));
        unreadable = found.unreadable();
        Map<String, List<Finding>> unread = new LinkedHashMap<>();
        for (Finding finding : found.findings()) {
            unread.computeIfAbsent(finding.file(), name -> new ArrayList<>(1)).add(finding);
        }
        unread.forEach((name, reasons) -> files.add(file(name, changedAt(name), "", List.of(), reasons)));
        read(found.inputs(), progress);
    }

    private void read(List<Input> all, Progress progress) throws IOException {
        InputReader reader = new InputReader(office, faults, this::prepared);
        try (OrderedPrefetch<Read> ahead =
                OrderedPrefetch.parallel("ziping-read", all.size(), i -> read(all.get(i), reader))) {
            for (int i = 0; i < all.size(); i++) {
                LedgerJob.endIfStopped(progress);
                Read next = ahead.next();
                inputs.put(next.file().name(), all.get(i));
                files.add(next.file());
                next.outcome().remark(all.get(i).name(), progress);
                next.outcome().goals().forEach(goal -> goals.add(goal.evaluation()));
                unreadable += next.outcome().isKnown() ? 0 : 1;
                progress.step(i + 1, all.size(), all.get(i).name());
            }
        }
    }

    private Read read(Input input, InputReader reader) {
        // before it is read: what is written meanwhile is newer
        Instant changedAt = changedAt(input.name());
        HashedInput hashed = new HashedInput(input);
        InputReader.Outcome outcome = reader.read(hashed);
        return new Read(file(input.name(), changedAt, hashed.sha256(), outcome.forms(), outcome.reasons()), outcome);
    }

    private static ReceivedFile file(
            String name, @Nullable Instant changedAt, String sha256, List<Reading> forms, List<Finding> reasons) {
        return new ReceivedFile(InputNames.slashed(name), changedAt, sha256, forms, reasons);
    }

    private Reading prepared(Reading form) {
        return office.checker().comparable(form.withFindings(office.check(form)));
    }

    private @Nullable Instant changedAt(String name) {
        try {
            return Files.getLastModifiedTime(onDisk(name)).toInstant();
        } catch (IOException | InvalidPathException e) {
            // gone since it was found
            return null;
        }
    }

    /** The file itself, or the outermost archive that it lies in. */
    private Path onDisk(String name) {
        for (int at = name.indexOf(FileSelection.MEMBER); at >= 0; at = name.indexOf(FileSelection.MEMBER, at + 1)) {
            Path archive = folder.resolve(name.substring(0, at));
            if (Files.isRegularFile(archive)) {
                return archive;
            }
        }
        return folder.resolve(name);
    }

    /** All files, those that are not read among them. */
    List<ReceivedFile> files() {
        return files;
    }

    /** What was set for projects, as forms without results. */
    List<SelfEvaluation> goals() {
        return goals;
    }

    /** How many files should give a form and do not. */
    int unreadable() {
        return unreadable;
    }

    @Override
    public @Nullable Instant savedAt(ReceivedFile file) {
        if (!saved.containsKey(file.name())) {
            saved.put(file.name(), readSavedAt(file));
        }
        return saved.get(file.name());
    }

    private @Nullable Instant readSavedAt(ReceivedFile file) {
        Input input = inputs.get(file.name());
        try {
            return input == null ? null : office.savedAt(input.bytes(), input.name());
        } catch (UnreadableException e) {
            // gone since it was read
            return null;
        }
    }

    @Override
    public int round(ReceivedFile file) {
        return rounds.computeIfAbsent(file.name(), name -> readRound(file));
    }

    private int readRound(ReceivedFile file) {
        Input input = inputs.get(file.name());
        try {
            EarlierRound round = input == null ? null : AnnotatedWorkbook.earlier(input.bytes(), office.password());
            return round == null ? 0 : round.number();
        } catch (UnreadableException | AnnotateException e) {
            // no workbook, or gone since it was read
            return 0;
        }
    }

    /** Closes the archive that is open. */
    @Override
    public void close() {
        found.close();
    }
}
