package io.github.ziping.year;

import io.github.ziping.model.Roster;
import io.github.ziping.model.VisibleText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells that a list of projects is of another year than the one that it is used for: most likely it is last year's. */
public final class ListedYears {
    private ListedYears() {}

    /**
     * What is to be told, in Chinese, with the mend; null where the list says the year, or none.
     *
     * @param what is of the year, e.g. 年度文件夹
     * @param year null where nothing says it
     */
    public static @Nullable String note(List<Roster.Entry> listed, String what, @Nullable Integer year) {
        if (year == null) {
            return null;
        }
        List<Roster.Entry> others = listed.stream()
                .filter(entry -> entry.year() != null && !year.equals(entry.year()))
                .toList();
        if (others.isEmpty()) {
            return null;
        }
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Roster.Entry entry : others) {
            counts.merge(Objects.requireNonNull(entry.year()), 1, Integer::sum);
        }
        List<String> years = counts.entrySet().stream()
                .map(count -> count.getKey() + " 年度的 " + count.getValue() + " 个")
                .toList();
        return "名单上有 " + String.join("、", years) + "项目（例如“"
                + VisibleText.line(others.get(0).project()) + "”），" + what + "是 " + year + " 年度的；名单是往年的，换成 " + year
                + " 年度的名单；只是年度写错的，改正名单的“年度”一栏";
    }

    /** The same of a year's folder, whose year is that of its settings, else that of its name. */
    public static @Nullable String ofFolder(List<Roster.Entry> listed, @Nullable Integer year) {
        String note = note(listed, "年度文件夹", year);
        return note == null ? null : note + "；文件夹的年度不对的，改 " + YearFolder.SETTINGS + " 里的“年度”";
    }
}
