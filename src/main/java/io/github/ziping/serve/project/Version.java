package io.github.ziping.serve.project;

import io.github.ziping.serve.folder.Ids;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that came for a project.
 *
 * @param id what it is called in addresses
 * @param item what came
 * @param counts whether it is the form that counts
 * @param isFinal whether the office said that it is final
 * @param isShown whether the page shows it
 */
public record Version(String id, ReceivedItem item, boolean counts, boolean isFinal, boolean isShown) {
    static List<Version> of(LedgerProject project, @Nullable ReceivedItem shown) {
        boolean settled = project.state().equals(ProjectState.FINAL);
        return project.received().stream()
                .sorted(Comparator.comparing(
                        ReceivedItem::receivedAt, Comparator.nullsLast(Comparator.<Instant>reverseOrder())))
                .map(item -> new Version(
                        Ids.of(item),
                        item,
                        project.isCurrent(item),
                        settled && project.isCurrent(item),
                        item.equals(shown)))
                .toList();
    }

    /**
     * What came for a project under an id.
     *
     * @throws Refusal when nothing did
     */
    static ReceivedItem find(LedgerProject project, @Nullable String id) {
        return project.received().stream()
                .filter(item -> Ids.of(item).equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** When it came, to the minute. */
    public String time() {
        return YearTime.minute(item.receivedAt());
    }
}
