package io.github.ziping.job.year;

import io.github.ziping.archive.Input;
import io.github.ziping.archive.InputList;
import io.github.ziping.check.BatchFindings;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.RosterReading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.InputReader;
import io.github.ziping.job.ItemFaults;
import io.github.ziping.job.Progress;
import io.github.ziping.model.Roster;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.threads.OrderedPrefetch;
import io.github.ziping.year.Choices;
import io.github.ziping.year.FinalForms;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.SettledQuestions;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.match.CountedNames;
import io.github.ziping.year.match.LedgerBuilder;
import io.github.ziping.year.match.SentWorkbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One run of {@code status}: the folder of a year is read as it is now, and nothing is kept of it but the ledger. */
public final class LedgerJob {
    private final OfficeSession office;
    private final YearFolder folder;

    /** What is wrong with the list of projects. */
    private final List<Finding> ofList = new ArrayList<>();

    private int unreadable;

    public LedgerJob(OfficeSession office, YearFolder folder) {
        this.office = office;
        this.folder = folder;
    }

    /**
     * Reads the folder.
     *
     * @throws CancellationException when somebody stops it: of what was not read a ledger would say that it is
     *     missing
     */
    public Ledger run(Progress progress) throws IOException {
        ItemFaults faults = new ItemFaults(progress);
        LedgerBuilder.Marks marks = marks();
        Roster roster = roster();
        Map<Roster.Entry, String> sent = sent(roster, faults, progress);
        try (ReceivedFolder received = new ReceivedFolder(office, folder.received(), faults)) {
            received.read(progress);
            CountedNames names = new CountedNames(marks.settled(), roster);
            LedgerBuilder ledger =
                    new LedgerBuilder(roster, office.profile(), marks, names.ofFiles(received.files()), received);
            BatchFindings found =
                    office.checker().checkTogether(ledger.compared(), names.ofForms(received.goals()), known(roster));
            return ledger.ledger(found, ofList, sent, unreadable + received.unreadable());
        }
    }

    private LedgerBuilder.Marks marks() throws IOException {
        SettledQuestions settled = SettledQuestions.of(folder);
        List<String> notes = new ArrayList<>(YearOffice.notes(folder));
        notes.addAll(settled.notes());
        return new LedgerBuilder.Marks(
                folder.name(),
                folder.settings(),
                Choices.of(folder),
                FinalForms.of(folder),
                settled.questions(),
                notes);
    }

    /** A list that nobody has filled in yet is no fault; without one, no form is missed on it. */
    private Roster roster() throws IOException {
        Path list = folder.roster();
        if (list == null) {
            refuse(List.of(ReadingRule.UNREADABLE_FILE.ofFile(
                    "名单.xlsx", "年度文件夹里没有名单", "把项目名单放进文件夹，改名为“名单.xlsx”；空白的名单用 ziping prepare --list 生成")));
            return new Roster("名单.xlsx", List.of());
        }
        String name = String.valueOf(list.getFileName());
        try {
            RosterReading reading = office.roster(list, name);
            ofList.addAll(reading.findings());
            return reading.roster();
        } catch (UnreadableException e) {
            refuse(e.findings());
            return new Roster(name, List.of());
        }
    }

    private void refuse(List<Finding> reasons) {
        ofList.addAll(reasons);
        unreadable += InputReader.Outcome.isKnown(reasons) ? 0 : 1;
    }

    /** Null for an empty list: what nobody asked for is not said to be missing on it. */
    private static @Nullable Roster known(Roster roster) {
        return roster.entries().isEmpty() ? null : roster;
    }

    static void endIfStopped(Progress progress) {
        if (progress.isStopped()) {
            throw new CancellationException("stopped");
        }
    }

    /** Only what the workbooks say of themselves counts: neither rules nor their values are asked. */
    private Map<Roster.Entry, String> sent(Roster roster, ItemFaults faults, Progress progress) throws IOException {
        Path sent = folder.sent();
        if (!Files.isDirectory(sent)) {
            return Map.of();
        }
        List<Reading> forms = new ArrayList<>();
        List<String> others = new ArrayList<>();
        InputReader reader = new InputReader(office, faults, UnaryOperator.identity());
        try (InputList found = InputList.of(List.of(sent), (file, fault) -> faults.of(file, "读取", fault))) {
            SentWorkbooks workbooks = new SentWorkbooks(roster);
            List<Input> all = found.inputs().stream()
                    .filter(input -> !workbooks.take(input.name()))
                    .toList();
            try (OrderedPrefetch<InputReader.Outcome> ahead =
                    OrderedPrefetch.parallel("ziping-sent", all.size(), i -> reader.read(all.get(i)))) {
                for (Input input : all) {
                    endIfStopped(progress);
                    InputReader.Outcome outcome = ahead.next();
                    outcome.forms().forEach(form -> forms.add(Reading.of(form.evaluation(), input.name())));
                    if (outcome.forms().isEmpty()) {
                        others.add(input.name());
                    }
                }
            }
            return workbooks.with(forms, others);
        }
    }
}
