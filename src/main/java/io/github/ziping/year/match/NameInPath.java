package io.github.ziping.year.match;

import io.github.ziping.files.InputNames;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows a project by its name in a file's path, which is all that a file without a form says. */
final class NameInPath {
    /** Shorter names stand in many others. */
    private static final int LEAST = 4;

    private final Map<String, List<Roster.Entry>> entries = new LinkedHashMap<>();
    private final List<String> longestFirst;

    NameInPath(Roster roster) {
        for (Roster.Entry entry : roster.entries()) {
            entries.computeIfAbsent(FoldedText.of(entry.project()), name -> new ArrayList<>(1))
                    .add(entry);
        }
        longestFirst = new ArrayList<>(entries.keySet());
        longestFirst.sort(Comparator.comparing(String::length).reversed());
    }

    /** The project whose name a path holds, the longest of several; null where that is none, or not sure. */
    Roster.@Nullable Entry entryOf(String path) {
        String folded = FoldedText.of(path);
        for (String name : longestFirst) {
            if (name.length() >= LEAST ? folded.contains(name) : stem(folded).equals(name)) {
                return one(entries.getOrDefault(name, List.of()), folded);
            }
        }
        return null;
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
