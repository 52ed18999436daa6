package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import io.github.ziping.round.RoundNote;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Collects the lines of ours in a workbook's comments, each with the cells at which it stands. */
final class OwnLines {
    private final Map<String, Set<RoundNote.Place>> places = new LinkedHashMap<>();

    void add(String sheet, CellRef cell, String comment) {
        for (String line : OwnNotes.lines(comment)) {
            places.computeIfAbsent(line, none -> new LinkedHashSet<>()).add(new RoundNote.Place(sheet, cell));
        }
    }

    Map<String, Set<RoundNote.Place>> places() {
        return places;
    }
}
