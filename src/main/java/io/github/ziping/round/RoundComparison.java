package io.github.ziping.round;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which findings of two rounds are the same: those of one rule about one value, by its name; else those of one rule
 * at one cell, wherever the cell has moved to.
 */
final class RoundComparison {
    private final EarlierRound earlier;
    private final Set<String> rows;
    private final Set<RoundNote> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<RoundNote> still = Collections.newSetFromMap(new IdentityHashMap<>());

    private RoundComparison(EarlierRound earlier, Set<String> rows) {
        this.earlier = earlier;
        this.rows = rows;
        this.open.addAll(earlier.notes());
    }

    static Round compare(EarlierRound earlier, List<RoundNote> found, Set<String> rows) {
        RoundComparison comparison = new RoundComparison(earlier, rows);
        comparison.pair(found, note -> single(value(note)), RoundComparison::value);
        comparison.pair(found, comparison::cellsNow, note -> note.place() == null ? null : at(note, note.place()));
        comparison.pair(found, comparison::cellThen, RoundComparison::cell);
        comparison.pair(found, comparison::textsNow, note -> note.place() == null ? null : text(note, note.place()));
        return new Round(
                earlier.number() + 1,
                earlier.notes().stream().filter(comparison.open::contains).toList(),
                found.stream().filter(comparison.still::contains).toList(),
                found.stream().filter(note -> !comparison.still.contains(note)).toList());
    }

    /** Pairs what has a key in common and no partner so far, in the order of both rounds. */
    private void pair(
            List<RoundNote> found,
            Function<RoundNote, List<String>> earlierKeys,
            Function<RoundNote, @Nullable String> key) {
        Map<String, Deque<RoundNote>> byKey = new HashMap<>();
        for (RoundNote note : earlier.notes()) {
            for (String each : open.contains(note) ? earlierKeys.apply(note) : List.<String>of()) {
                byKey.computeIfAbsent(each, none -> new ArrayDeque<>()).add(note);
            }
        }
        for (RoundNote note : found) {
            String wanted = still.contains(note) ? null : key.apply(note);
            Deque<RoundNote> candidates = wanted == null ? null : byKey.get(wanted);
            RoundNote partner = candidates == null ? null : firstOpen(candidates);
            if (partner != null) {
                open.remove(partner);
                still.add(note);
            }
        }
    }

    private @Nullable RoundNote firstOpen(Deque<RoundNote> candidates) {
        while (!candidates.isEmpty()) {
            RoundNote next = candidates.poll();
            if (open.contains(next)) {
                return next;
            }
        }
        return null;
    }

    private static @Nullable String value(RoundNote note) {
        return note.item().isEmpty() ? null : key(note.rule(), note.project(), note.item());
    }

    /** At the cells to which its comment has moved, when its row is not called there any more what it was called. */
    private List<String> cellsNow(RoundNote note) {
        List<String> keys = new ArrayList<>();
        if (rows.contains(note.row())) {
            // sorted rows leave their comments behind
            return keys;
        }
        for (RoundNote.Place place : places(note)) {
            keys.add(at(note, place));
        }
        return keys;
    }

    private static String at(RoundNote note, RoundNote.Place place) {
        // one cell may stand for several values that are missing
        return key(note.rule(), place.sheet(), place.cell().address(), note.field());
    }

    /** Where it was, when no comment tells where it is now. */
    private List<String> cellThen(RoundNote note) {
        return places(note).isEmpty() ? List.of(cell(note)) : List.of();
    }

    private static String cell(RoundNote note) {
        RoundNote.Place place = note.place();
        String where = place == null ? "" : place.cell().address();
        return key(note.rule(), String.valueOf(note.sheet()), where, note.item());
    }

    /** Of a comment that does not name its rule: where it is, and what it says but for the figures. */
    private List<String> textsNow(RoundNote note) {
        List<String> keys = new ArrayList<>();
        for (RoundNote.Place place : note.rule().isEmpty() ? places(note) : Set.<RoundNote.Place>of()) {
            keys.add(text(note, place));
        }
        return keys;
    }

    private static String text(RoundNote note, RoundNote.Place place) {
        return key(
                note.text().replaceAll("[0-9.,]+", "0"),
                place.sheet(),
                place.cell().address());
    }

    private Set<RoundNote.Place> places(RoundNote note) {
        return earlier.lines().getOrDefault(note.line(), Set.of());
    }

    private static List<String> single(@Nullable String key) {
        return key == null ? List.of() : List.of(key);
    }

    /** Parts that stand for one thing together; none of them holds the separator. */
    private static String key(String... parts) {
        return String.join("\u0000", parts);
    }
}
