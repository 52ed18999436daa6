package io.github.ziping.serve.overview;

import io.github.ziping.finding.Severity;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.VisibleText;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.ReceivedItem;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which projects the reader wants to see, and in which order; it stands in the page's address, so that it can be kept and sent.
 *
 * @param state only those in this state; null for all
 * @param unit only those of this unit; empty for all
 * @param words all of them must be in the names of project, unit or contact; empty for all
 * @param sort the order; empty for that of the list
 */
public record OverviewQuery(@Nullable ProjectState state, String unit, String words, String sort) {
    private static final int LONGEST = 100;

    /** The orders, as they stand in the address. */
    public static final List<String> ORDERS = List.of("", "state", "unit", "received", "errors", "score");

    static OverviewQuery of(Context request) {
        String state = text(request, "state");
        String sort = text(request, "sort");
        return new OverviewQuery(
                Arrays.stream(ProjectState.values())
                        .filter(known -> known.id().equals(state))
                        .findFirst()
                        .orElse(null),
                text(request, "unit"),
                text(request, "q"),
                ORDERS.contains(sort) ? sort : "");
    }

    private static String text(Context request, String name) {
        String text = request.queryParam(name);
        return text == null || text.length() > LONGEST ? "" : text.strip();
    }

    /** Whether anything is left out. */
    public boolean isFilter() {
        return state != null || !unit.isEmpty() || !words.isEmpty();
    }

    /** The address of the same with another state; null for all states. */
    public String hrefOf(@Nullable ProjectState other) {
        StringBuilder address = new StringBuilder("/?");
        add(address, "state", other == null ? "" : other.id());
        add(address, "unit", unit);
        add(address, "q", words);
        add(address, "sort", sort);
        return address.substring(0, address.length() - 1);
    }

    private static void add(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&');
        }
    }

    List<LedgerProject> of(List<LedgerProject> projects) {
        List<LedgerProject> chosen =
                new ArrayList<>(projects.stream().filter(this::isShown).toList());
        Comparator<LedgerProject> order = order();
        if (order != null) {
            chosen.sort(order);
        }
        return chosen;
    }

    private boolean isShown(LedgerProject project) {
        return (state == null || state.equals(project.state()))
                && (unit.isEmpty() || isOfUnit(Overview.unit(project.entry())))
                && hasWords(project);
    }

    /** Whether this is the unit that is asked for, by its name as the page shows it. */
    public boolean isOfUnit(String name) {
        return !unit.isEmpty() && FoldedText.of(VisibleText.line(name)).equals(FoldedText.of(unit));
    }

    private boolean hasWords(LedgerProject project) {
        String text = (project.entry().project() + " " + project.entry().unit() + " "
                        + project.entry().contact())
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private @Nullable Comparator<LedgerProject> order() {
        return switch (sort) {
            case "state" -> Comparator.comparing(LedgerProject::state);
            case "unit" -> Comparator.comparing(project -> Overview.unit(project.entry()));
            case "received" ->
                Comparator.comparing(
                        LedgerProject::receivedAt, Comparator.nullsLast(Comparator.<Instant>reverseOrder()));
            case "errors" -> Comparator.comparingInt(OverviewQuery::faults).reversed();
            case "score" ->
                Comparator.comparing(
                        project -> project.current() == null
                                ? null
                                : project.current().score(),
                        Comparator.nullsLast(Comparator.naturalOrder()));
            default -> null;
        };
    }

    private static int faults(LedgerProject project) {
        ReceivedItem current = project.current();
        return current == null ? -1 : current.count(Severity.ERROR) * 1_000 + current.count(Severity.WARNING);
    }
}
