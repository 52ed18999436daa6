package io.github.ziping.year.match;

import io.github.ziping.check.terms.RosterMatching;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which forms are of a unit's own projects, as a ledger would tell it once they have come. Whether the others are somebody
 * else's or nobody's is not told: a unit may not learn what others have.
 */
public final class UnitForms {
    private final List<Roster.Entry> projects = new ArrayList<>();
    private final List<Reading> own = new ArrayList<>();
    private final List<Reading> others = new ArrayList<>();

    /**
     * Looks at forms.
     *
     * @param unit as the list has it, however it is spaced
     */
    public UnitForms(Ledger ledger, String unit, List<Reading> forms) {
        List<Roster.Entry> listed =
                ledger.projects().stream().map(LedgerProject::entry).toList();
        listed.stream().filter(entry -> isOf(entry, unit)).forEach(projects::add);
        RosterMatching matching = new RosterMatching(forms, new Roster("", listed));
        ListedUnits units = new ListedUnits(listed);
        for (int i = 0; i < forms.size(); i++) {
            Roster.Entry entry = matching.entryOf(i);
            boolean foreign = units.isOfAnother(unit, forms.get(i).evaluation().unit());
            (entry != null && isOf(entry, unit) && !foreign ? own : others).add(forms.get(i));
        }
    }

    /** Whether a project of the list is a unit's. */
    public static boolean isOf(Roster.Entry entry, String unit) {
        return entry.unit() != null && FoldedText.of(entry.unit()).equals(FoldedText.of(unit));
    }

    /** The unit's projects, in the order of the list. */
    public List<Roster.Entry> projects() {
        return projects;
    }

    /** The forms of its projects. */
    public List<Reading> own() {
        return own;
    }

    /** All others. */
    public List<Reading> others() {
        return others;
    }
}
