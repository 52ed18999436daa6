package io.github.ziping.year;

import io.github.ziping.finding.Finding;
import io.github.ziping.model.Roster;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project of the list, and all that came for it.
 *
 * @param entry the project as the list has it
 * @param state how far it is
 * @param sent the workbook in 发放, below that folder, with slashes; null where there is none
 * @param received everything that came, the form that counts first, then from the newest to the oldest
 * @param current the form that counts; null where there is none
 * @param reason why this one of several forms, in Chinese, e.g. 收到时间最晚（2026-01-09 10:31）; empty where there is but one
 * @param notes what the office should know, in Chinese, a text each: a later form than the final one, a newer file that
 *     cannot be read
 * @param newer how many files came later than the form that counts: forms, where the office decided which one counts, and files that
 *     cannot be read; the notes name them
 */
public record LedgerProject(
        Roster.Entry entry,
        ProjectState state,
        @Nullable String sent,
        List<ReceivedItem> received,
        @Nullable ReceivedItem current,
        String reason,
        List<String> notes,
        int newer) {
    public LedgerProject {
        received = List.copyOf(received);
        notes = List.copyOf(notes);
    }

    /** How many forms of it came, old ones too, files that give none left out. */
    public int forms() {
        return (int) received.stream().filter(ReceivedItem::isForm).count();
    }

    /** Whether an item is the form that counts. */
    public boolean isCurrent(ReceivedItem item) {
        return item.equals(current);
    }

    /** When the form that counts came; where there is none, the newest file; null where nothing came. */
    public @Nullable Instant receivedAt() {
        ReceivedItem shown = shown();
        return shown == null ? null : shown.receivedAt();
    }

    /** The gravest finding of the form that counts, or why what came gives none; null where there is nothing to say. */
    public @Nullable Finding lastFinding() {
        ReceivedItem shown = shown();
        return shown == null ? null : shown.gravest();
    }

    /** What is shown of it: the form that counts, or else what came last; null where nothing came. */
    public @Nullable ReceivedItem shown() {
        return current != null ? current : received.isEmpty() ? null : received.get(0);
    }
}
