package io.github.ziping.year.match;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import io.github.ziping.model.VisibleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The list with each project once: one that stands in several lines is one project. Several of a name without a unit cannot be told
 * apart and stay.
 *
 * @param roster the list
 * @param notes which lines are one, in Chinese, a text each
 */
record DistinctProjects(Roster roster, List<String> notes) {
    DistinctProjects {
        notes = List.copyOf(notes);
    }

    static DistinctProjects of(Roster listed) {
        Map<String, Roster.Entry> first = new HashMap<>();
        List<Roster.Entry> distinct = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Roster.Entry entry : listed.entries()) {
            String unit = entry.unit() == null ? "" : FoldedText.of(entry.unit());
            String key = FoldedText.of(entry.project()) + "|" + unit + "|" + entry.year();
            Roster.Entry same = first.putIfAbsent(key, entry);
            if (same == null || unit.isEmpty()) {
                distinct.add(entry);
            }
            if (same != null) {
                notes.add(listed.file() + " 的 " + same.cell().address() + " 和 "
                        + entry.cell().address() + " 都是“" + VisibleText.line(entry.project()) + "”"
                        + (unit.isEmpty() ? "，又没有写实施单位：收到的表都算在前一个；在名单上写明实施单位" : "，同一单位，台账只列一次"));
            }
        }
        return new DistinctProjects(new Roster(listed.file(), distinct), notes);
    }
}
