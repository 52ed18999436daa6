package io.github.ziping.year;

import io.github.ziping.finding.Finding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of a year: who has sent what, and in which state it is, as the files of the folder said at one moment.
 *
 * @param name the folder's own name
 * @param year the year that is evaluated; null where nothing says it
 * @param deadline the last day on which forms may come; null where nobody set one
 * @param projects those of the list, in its order
 * @param unmatched what came and belongs to no project of the list: unknown projects, files that give no form, by path
 * @param ofList what is wrong with the list itself
 * @param findings all that is wrong, as {@code check} tells it: with the forms that count, with what gave none, and with the list
 * @param notes what the office should know of the folder as a whole, in Chinese, a text each
 * @param unreadable how many files should give a form, or the list, and do not
 */
public record Ledger(
        String name,
        @Nullable Integer year,
        @Nullable LocalDate deadline,
        List<LedgerProject> projects,
        List<ReceivedItem> unmatched,
        List<Finding> ofList,
        List<Finding> findings,
        List<String> notes,
        int unreadable) {
    public Ledger {
        projects = List.copyOf(projects);
        unmatched = List.copyOf(unmatched);
        ofList = List.copyOf(ofList);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** How many projects are in a state. */
    public int count(ProjectState state) {
        return (int)
                projects.stream().filter(project -> project.state() == state).count();
    }

    /** The units of its projects as the list has them, each once, in the list's order; projects without a unit have none. */
    public List<String> units() {
        List<String> units = new ArrayList<>();
        for (LedgerProject project : projects) {
            String unit = project.entry().unit();
            if (unit != null) {
                units.add(unit);
            }
        }
        return units.stream().distinct().toList();
    }

    /** The projects of which a form counts, in the order of the list. */
    public List<LedgerProject> counting() {
        return projects.stream().filter(project -> project.current() != null).toList();
    }

    /** All that is wrong with a file, which may hold several forms, each finding once. */
    public List<Finding> findingsOf(String file) {
        return Stream.concat(projects.stream().flatMap(project -> project.received().stream()), unmatched.stream())
                .filter(item -> item.file().equals(file))
                .flatMap(item -> item.findings().stream())
                .distinct()
                .toList();
    }

    /** Days until the last day on which forms may come; negative once it is over, null where none is set. */
    public @Nullable Long daysLeft(LocalDate today) {
        return deadline == null ? null : ChronoUnit.DAYS.between(today, deadline);
    }

    /** What stands above it: {@code 2025年度绩效自评台账}. */
    public String title() {
        return (year == null ? "" : year + "年度") + "绩效自评台账";
    }
}
