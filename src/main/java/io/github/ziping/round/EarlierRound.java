package io.github.ziping.round;

import io.github.ziping.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the last annotated copy said, as the workbook still tells it.
 *
 * @param number the round, from 1
 * @param notes what was to be mended then
 * @param lines the lines of ours that are left in comments, each with the cells at which it stands now: rows that were moved
 *     take their comments with them
 */
public record EarlierRound(int number, List<RoundNote> notes, Map<String, Set<RoundNote.Place>> lines) {
    public EarlierRound {
        notes = List.copyOf(notes);
        lines = Map.copyOf(lines);
    }

    /**
     * The last round of a workbook; null where it was never annotated.
     *
     * @param table the round as its sheet tells it; null where the workbook has none, for somebody took it out or copied the
     *     form's sheet elsewhere: then the comments alone tell what was said
     */
    public static @Nullable EarlierRound of(@Nullable EarlierRound table, Map<String, Set<RoundNote.Place>> lines) {
        if (table != null) {
            return new EarlierRound(table.number(), table.notes(), lines);
        }
        return lines.isEmpty() ? null : new EarlierRound(1, notes(lines), lines);
    }

    private static List<RoundNote> notes(Map<String, Set<RoundNote.Place>> lines) {
        List<RoundNote> notes = new ArrayList<>();
        for (Map.Entry<String, Set<RoundNote.Place>> each : new TreeMap<>(lines).entrySet()) {
            for (RoundNote.Place place : each.getValue()) {
                notes.add(note(each.getKey(), place));
            }
        }
        return notes;
    }

    private static RoundNote note(String line, RoundNote.Place place) {
        for (Severity severity : Severity.values()) {
            String level = "【" + severity.word() + "】";
            if (line.startsWith(level)) {
                return new RoundNote("", severity, place.sheet(), place.cell(), "", "", line.substring(level.length()));
            }
        }
        return new RoundNote("", Severity.INFO, place.sheet(), place.cell(), "", "", line);
    }
}
