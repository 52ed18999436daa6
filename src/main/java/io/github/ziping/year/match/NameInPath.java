package io.github.ziping.year.match;

import io.github.ziping.files.InputNames;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows a project by its name in a file's path, which is all that a file without a form says. */
final class NameInPath {
    /** Shorter names stand in many others. */
    private static final int LEAST = 4;

    private final Map<String, List<Roster.Entry>> entries = new LinkedHashMap<>();
    /** Where each name stands on the list, of its names. */
    private final Map<String, Integer> places = new HashMap<>();
    /** How long names are that may stand in others, from the longest on. */
    private final List<Integer> lengths;

    NameInPath(Roster roster) {
        for (Roster.Entry entry : roster.entries()) {
            entries.computeIfAbsent(FoldedText.of(entry.project()), name -> new ArrayList<>(1))
                    .add(entry);
        }
        entries.keySet().forEach(name -> places.put(name, places.size()));
        lengths = entries.keySet().stream()
                .map(String::length)
                .filter(length -> length >= LEAST)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The projects of a name. */
    List<Roster.Entry> named(String project) {
        return entries.getOrDefault(FoldedText.of(project), List.of());
    }

    /** The project whose name a path holds, the longest of several; null where that is none, or not sure. */
    Roster.@Nullable Entry entryOf(String path) {
        String folded = FoldedText.of(path);
        for (int length : lengths) {
            String name = first(folded, length);
            if (name != null) {
                return one(entries.getOrDefault(name, List.of()), folded);
            }
        }
        String stem = stem(folded);
        return stem.length() < LEAST ? one(entries.getOrDefault(stem, List.of()), folded) : null;
    }

    /** The first of the list's names of a length that stand in a path. */
    private @Nullable String first(String path, int length) {
        int least = Integer.MAX_VALUE;
        String first = null;
        for (int from = 0; from + length <= path.length(); from++) {
            String part = path.substring(from, from + length);
            int place = places.getOrDefault(part, Integer.MAX_VALUE);
            if (place < least) {
                least = place;
                first = part;
            }
        }
        return first;
    }

    /** A file's own name without its ending. */
    static String stem(String path) {
        String name = InputNames.ownName(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static Roster.@Nullable Entry one(List<Roster.Entry> named, String path) {
        if (named.size() == 1) {
            return named.get(0);
        }
        List<Roster.Entry> ofUnit = named.stream()
                .filter(entry -> entry.unit() != null && path.contains(FoldedText.of(entry.unit())))
                .toList();
        return ofUnit.size() == 1 ? ofUnit.get(0) : null;
    }
}
