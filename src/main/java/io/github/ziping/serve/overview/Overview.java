package io.github.ziping.serve.overview;

import io.github.ziping.model.Roster;
import io.github.ziping.serve.folder.Ids;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the overview shows: how many have sent, by state and by unit, and the projects that the reader asked for. */
public final class Overview {
    private final Ledger ledger;
    private final OverviewQuery query;
    private final List<LedgerProject> shown;
    private final LocalDate today;

    Overview(Snapshot snapshot, OverviewQuery query, Instant now) {
        this.ledger = snapshot.ledger();
        this.query = query;
        this.shown = query.of(ledger.projects());
        this.today = YearTime.day(now);
    }

    /** The whole ledger. */
    public Ledger ledger() {
        return ledger;
    }

    /** What the reader asked for. */
    public OverviewQuery query() {
        return query;
    }

    /** The projects that it is true of, in its order. */
    public List<LedgerProject> shown() {
        return shown;
    }

    /** Projects of which a form came. */
    public int received() {
        return ledger.counting().size();
    }

    private static int received(List<LedgerProject> projects) {
        return (int)
                projects.stream().filter(project -> project.current() != null).count();
    }

    /** A state, how many projects are in it, and whether these alone are shown. */
    public record StateCount(ProjectState state, int count, boolean chosen) {}

    /** All states, in the order of the work. */
    public List<StateCount> states() {
        return Arrays.stream(ProjectState.values())
                .map(state -> new StateCount(state, ledger.count(state), state.equals(query.state())))
                .toList();
    }

    /** A unit, how many of its projects came, and of how many. */
    public record UnitCount(String unit, int received, int projects) {}

    /** All units of the list, in its order; projects without one under an empty name. */
    public List<UnitCount> units() {
        Map<String, List<LedgerProject>> ofUnit = new LinkedHashMap<>();
        for (LedgerProject project : ledger.projects()) {
            ofUnit.computeIfAbsent(unit(project.entry()), unit -> new ArrayList<>())
                    .add(project);
        }
        return ofUnit.entrySet().stream()
                .map(unit -> new UnitCount(
                        unit.getKey(),
                        received(unit.getValue()),
                        unit.getValue().size()))
                .toList();
    }

    static String unit(Roster.Entry entry) {
        String unit = entry.unit();
        return unit == null ? "" : unit;
    }

    /** Days until the last day on which forms may come; negative once it is over, null where none is set. */
    public @Nullable Long daysLeft() {
        return ledger.daysLeft(today);
    }

    /** Where a project's own page is. */
    public String href(LedgerProject project) {
        return Ids.page(project.entry());
    }

    /** Where the page of something is that belongs to no project. */
    public String href(ReceivedItem item) {
        return Ids.page(item);
    }

    /** When something came, to the minute, as offices in China read it. */
    public String minute(@Nullable Instant instant) {
        return YearTime.minute(instant);
    }
}
