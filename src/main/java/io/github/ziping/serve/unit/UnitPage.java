package io.github.ziping.serve.unit;

import io.github.ziping.files.InputNames;
import io.github.ziping.finding.Finding;
import io.github.ziping.serve.folder.Ids;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearTime;
import io.github.ziping.year.match.ListedUnits;
import io.github.ziping.year.match.UnitForms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a unit sees: its projects, what it sent for them, and what is wrong with the forms that count. */
public final class UnitPage {
    private final Ledger ledger;
    private final String unit;
    private final UnitFolder folder;
    private final ListedUnits units;
    private final LocalDate today;
    /** The folders of all units. */
    private final Set<String> folders;
    /** Files with a form that is another unit's, or nobody's. */
    private final Set<String> foreign = new HashSet<>();
    /** Workbooks that were made for others. */
    private final Set<String> sentToOthers = new HashSet<>();

    UnitPage(Snapshot snapshot, String unit, Instant now) {
        this.ledger = snapshot.ledger();
        this.unit = unit;
        this.folder = UnitFolder.of(ledger, unit);
        this.units = new ListedUnits(
                ledger.projects().stream().map(LedgerProject::entry).toList());
        this.today = YearTime.day(now);
        this.folders = UnitFolder.names(ledger);
        ledger.unmatched().forEach(item -> foreign.add(item.file()));
        for (LedgerProject project : ledger.projects()) {
            if (!UnitForms.isOf(project.entry(), unit)) {
                project.received().forEach(item -> foreign.add(item.file()));
                String sent = project.sent();
                sentToOthers.addAll(sent == null ? Set.of() : Set.of(sent));
            }
        }
    }

    /**
     * A file that came for a project.
     *
     * @param id what it is asked for by
     * @param name its own name; empty for one that the unit did not send on this page, whose name may say anything
     * @param time when it came
     * @param current whether its form counts
     * @param download whether the unit may have it
     * @param annotated whether a copy with comments can be had of it
     */
    public record Version(String id, String name, String time, boolean current, boolean download, boolean annotated) {}

    /**
     * A project.
     *
     * @param name 项目名称
     * @param state how far it is
     * @param findings of the form that counts, or why there is none
     * @param foreign whether what counts names another unit, which is shown to nobody but the central office
     * @param versions what came for it
     * @param workbook what the workbook that was made for it is asked for by; empty where there is none
     */
    public record Project(
            String name,
            ProjectState state,
            List<Finding> findings,
            boolean foreign,
            List<Version> versions,
            String workbook) {
        public Project {
            findings = List.copyOf(findings);
            versions = List.copyOf(versions);
        }
    }

    /** The unit's name. */
    public String unit() {
        return unit;
    }

    /** What the year is called. */
    public @Nullable Integer year() {
        return ledger.year();
    }

    /** The last day on which forms may come; null where none is set. */
    public @Nullable LocalDate deadline() {
        return ledger.deadline();
    }

    /** Days until then; negative once it is over. */
    public long daysLeft() {
        Long left = ledger.daysLeft(today);
        return left == null ? 0 : left;
    }

    /** Its projects, in the order of the list. */
    public List<Project> projects() {
        return own().map(this::project).toList();
    }

    private Stream<LedgerProject> own() {
        return ledger.projects().stream().filter(project -> UnitForms.isOf(project.entry(), unit));
    }

    private Project project(LedgerProject project) {
        ReceivedItem shown = project.shown();
        boolean foreign = shown != null && !isShown(shown);
        ProjectState state = project.state() == ProjectState.NOT_SENT ? ProjectState.MISSING : project.state();
        return new Project(
                project.entry().project(),
                state,
                shown == null || foreign ? List.of() : shown.findings(),
                foreign,
                project.received().stream()
                        .filter(this::isShown)
                        .map(item -> version(project, item))
                        .toList(),
                hasWorkbook(project) ? Ids.of(project.entry()) : "");
    }

    /** What lies in another unit's folder, or names one, is not this one's to see. */
    private boolean isShown(ReceivedItem item) {
        return !units.isOfAnother(unit, item.unit()) && !isInFolderOfAnother(item);
    }

    private boolean isInFolderOfAnother(ReceivedItem item) {
        int end = item.file().indexOf('/');
        return !folder.holds(item) && end >= 0 && folders.contains(item.file().substring(0, end));
    }

    private Version version(LedgerProject project, ReceivedItem item) {
        boolean sent = folder.holds(item);
        boolean own = sent && isWhollyOwn(item);
        return new Version(
                Ids.of(item),
                sent ? InputNames.ownName(item.file()) : "",
                YearTime.minute(item.receivedAt()),
                project.isCurrent(item),
                own,
                own && item.isForm() && item.findings().stream().anyMatch(Finding::isAtCell));
    }

    /** Whether a workbook was made for it that is nobody else's. */
    private boolean hasWorkbook(LedgerProject project) {
        String sent = project.sent();
        return sent != null && !sentToOthers.contains(sent);
    }

    /**
     * The workbook of one of its projects, below 发放.
     *
     * @throws Refusal for any other
     */
    String workbook(String id) {
        return own().filter(project ->
                        hasWorkbook(project) && Ids.of(project.entry()).equals(id))
                .map(LedgerProject::sent)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Whether a file has nothing but forms of this unit. */
    private boolean isWhollyOwn(ReceivedItem item) {
        return !foreign.contains(item.file());
    }

    /**
     * A file that it may have.
     *
     * @throws Refusal for any other
     */
    ReceivedItem file(String id) {
        return own().flatMap(project -> project.received().stream()
                        .filter(item -> Ids.of(item).equals(id))
                        .filter(item -> isShown(item) && version(project, item).download()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
