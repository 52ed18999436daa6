package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts notes together by sheet and cell. */
final class Marks {
    private Marks() {}

    static Map<String, Map<CellRef, Mark>> bySheet(List<CellNote> notes) {
        Map<String, Map<CellRef, Mark>> sheets = new LinkedHashMap<>();
        for (CellNote note : notes) {
            Map<CellRef, Mark> marks = sheets.computeIfAbsent(note.sheet(), sheet -> new TreeMap<>());
            Mark known = marks.get(note.cell());
            marks.put(note.cell(), known == null ? Mark.of(note) : known.with(note));
        }
        return sheets;
    }
}
