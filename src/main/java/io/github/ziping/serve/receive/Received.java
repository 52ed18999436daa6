package io.github.ziping.serve.receive;

import io.github.ziping.finding.Finding;
import io.github.ziping.serve.folder.Ids;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.year.Arrival;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ReceivedItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file that was dropped on the page.
 *
 * @param file its path below 收件
 * @param known whether the same bytes were there before
 * @param read whether a ledger has it by now
 * @param items what it gave: a form each, or why there is none
 */
public record Received(String file, boolean known, boolean read, List<Item> items) {
    /**
     * One form of it, or the file itself.
     *
     * @param label what people call it
     * @param project the project it was taken for; null for none
     * @param current whether it is the form of the project that counts
     * @param item what the ledger says of it
     */
    public record Item(String label, @Nullable LedgerProject project, boolean current, ReceivedItem item) {
        /** The address of the project's page, or of its own where it is of none. */
        public String href() {
            return project == null ? Ids.page(item) : Ids.page(project.entry());
        }

        /** Why it is of no project, or gives no form; null where nothing is to be said. */
        public @Nullable Finding why() {
            return project == null || !item.isForm() ? item.whyUnmatched() : null;
        }
    }

    public Received {
        items = List.copyOf(items);
    }

    static Received of(Arrival arrival, @Nullable Snapshot snapshot) {
        List<Item> items = new ArrayList<>();
        if (snapshot != null) {
            for (LedgerProject project : snapshot.ledger().projects()) {
                for (ReceivedItem item : project.received()) {
                    if (isOf(arrival, item)) {
                        items.add(new Item(item.label(), project, project.isCurrent(item), item));
                    }
                }
            }
            for (ReceivedItem item : snapshot.ledger().unmatched()) {
                if (isOf(arrival, item)) {
                    items.add(new Item(item.label(), null, false, item));
                }
            }
        }
        return new Received(arrival.file(), arrival.known(), !items.isEmpty(), items);
    }

    private static boolean isOf(Arrival arrival, ReceivedItem item) {
        return item.file().equals(arrival.file()) || item.file().startsWith(arrival.file() + "!");
    }
}
