package io.github.ziping.serve.batch;

import io.github.ziping.finding.Finding;
import io.github.ziping.job.year.YearSummary;
import io.github.ziping.serve.folder.Snapshot;
import java.util.List;
import java.util.Map;

/** What the page of 汇总 shows: the summary of the forms that count, and the findings about them together. */
public final class Batch {
    /** What rules find in forms beside each other, by the heading under which the page tells it. */
    private static final Map<String, List<String>> RULES = Map.of(
            "repeated", List.of("duplicate-project", "similar-project"),
            "names", List.of("name-variant"),
            "roster", List.of("not-submitted", "not-on-roster", "roster-budget"),
            "years", List.of("year-mismatch", "goal-changed"));

    private static final List<String> ORDER = List.of("repeated", "names", "roster", "years");

    private final Snapshot snapshot;
    private final YearSummary summary;
    private final String fault;

    /** @param fault why there is no summary (Chinese); empty where there is one */
    Batch(Snapshot snapshot, YearSummary summary, String fault) {
        this.snapshot = snapshot;
        this.summary = summary;
        this.fault = fault;
    }

    /** The version of the folder that it shows. */
    long version() {
        return snapshot.version();
    }

    /** 汇总表 and its charts. */
    public YearSummary summary() {
        return summary;
    }

    /** Why there is no summary, in Chinese; empty where there is one. */
    public String fault() {
        return fault;
    }

    /** How many forms count. */
    public int counted() {
        return snapshot.ledger().counting().size();
    }

    /** How many projects there are. */
    public int projects() {
        return snapshot.ledger().projects().size();
    }

    /**
     * Findings of one kind.
     *
     * @param id of its heading among the texts
     */
    public record Group(String id, List<Finding> findings) {}

    /** Kinds of which there are findings, in the order of the work. */
    public List<Group> groups() {
        return ORDER.stream()
                .map(this::group)
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }

    private Group group(String id) {
        List<String> rules = RULES.getOrDefault(id, List.of());
        return new Group(
                id,
                snapshot.ledger().findings().stream()
                        .filter(finding -> rules.contains(finding.rule()))
                        .toList());
    }
}
