package io.github.ziping.serve.folder;

import io.github.ziping.Ziping;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearFolder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder as it was at one moment: what all pages show until the next change. */
public final class Snapshot {
    private final long version;
    private final YearFolder folder;
    private final Ziping office;
    private final Ledger ledger;
    private final Map<String, LedgerProject> projects = new HashMap<>();
    private final Map<String, ReceivedItem> items = new HashMap<>();

    Snapshot(long version, YearFolder folder, Ziping office, Ledger ledger) {
        this.version = version;
        this.folder = folder;
        this.office = office;
        this.ledger = ledger;
        for (LedgerProject project : ledger.projects()) {
            projects.put(Ids.of(project.entry()), project);
            project.received().forEach(this::add);
        }
        ledger.unmatched().forEach(this::add);
    }

    private void add(ReceivedItem item) {
        items.put(Ids.of(item), item);
    }

    /** Grows with each change. */
    public long version() {
        return version;
    }

    /** Where it was. */
    public YearFolder folder() {
        return folder;
    }

    /** By whose words and rules it was read. */
    public Ziping office() {
        return office;
    }

    /** Who has sent what. */
    public Ledger ledger() {
        return ledger;
    }

    /**
     * A project.
     *
     * @throws Refusal when there is none of that id
     */
    public LedgerProject project(@Nullable String id) {
        LedgerProject project = id == null ? null : projects.get(id);
        if (project == null) {
            throw Refusal.notFound();
        }
        return project;
    }

    /**
     * Something that came.
     *
     * @throws Refusal when there is nothing of that id
     */
    public ReceivedItem item(@Nullable String id) {
        ReceivedItem item = id == null ? null : items.get(id);
        if (item == null) {
            throw Refusal.notFound();
        }
        return item;
    }
}
