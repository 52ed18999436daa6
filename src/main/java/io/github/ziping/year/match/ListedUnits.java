package io.github.ziping.year.match;

import io.github.ziping.check.names.ListedNames;
import io.github.ziping.check.names.NameSimilarity;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units of a list, by which a form that was taken for one unit's project is seen to be another's. For one thread. */
public final class ListedUnits {
    private final Map<String, String> units = new LinkedHashMap<>();
    /** Whether names that were asked for are those of listed units. */
    private final Map<String, Boolean> listed = new HashMap<>();

    private @Nullable ListedNames names;

    public ListedUnits(Collection<Roster.Entry> entries) {
        for (Roster.Entry entry : entries) {
            String unit = entry.unit();
            if (unit != null && !FoldedText.isBlank(unit)) {
                units.putIfAbsent(FoldedText.of(unit), unit);
            }
        }
    }

    /**
     * Whether a form is another listed unit's than the one whose project it was taken for. A name that is not on the list may be
     * that of one of the unit's own offices.
     *
     * @param listed 实施单位 of the project on the list; null where it says none
     * @param stated 实施单位 as the form says it; null where it does not
     */
    public boolean isOfAnother(@Nullable String listed, @Nullable String stated) {
        if (listed == null || stated == null || FoldedText.isBlank(listed) || FoldedText.isBlank(stated)) {
            return false;
        }
        return !isSame(listed, stated) && this.listed.computeIfAbsent(stated, this::isListed);
    }

    private boolean isListed(String stated) {
        if (units.containsKey(FoldedText.of(stated))) {
            return true;
        }
        names = names == null ? new ListedNames(units.values()) : names;
        return names.hasVariantOf(stated);
    }

    /** Whether two names are most likely those of one unit. */
    static boolean isSame(String one, String other) {
        return FoldedText.of(one).equals(FoldedText.of(other))
                || NameSimilarity.of(one).isVariantOf(NameSimilarity.of(other));
    }
}
