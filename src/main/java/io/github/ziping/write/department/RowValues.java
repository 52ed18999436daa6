package io.github.ziping.write.department;

import io.github.ziping.check.terms.Attainment;
import io.github.ziping.model.Indicator;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.TargetWords;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the department's workbook holds it: what stands in the cells of its row, and the hint beside them.
 *
 * @param indicator what the row says
 * @param target the target's cells
 * @param actual the result's cells
 */
record RowValues(Indicator indicator, QuantityEntry target, QuantityEntry actual) {
    static RowValues of(@Nullable Indicator known, TargetWords words) {
        Indicator indicator = known == null ? Indicator.EMPTY : known;
        QuantityEntry target = QuantityEntry.of(indicator.target(), words);
        return new RowValues(indicator, target, QuantityEntry.of(indicator.actual(), target.unit(), words));
    }

    /** Whether the row is an indicator: it has a name, or else a target or a result with points. */
    boolean isIndicator() {
        boolean quantity = indicator.target() != null || indicator.actual() != null;
        boolean points = indicator.weight() != null || indicator.score() != null;
        return indicator.level3() != null || quantity && points;
    }

    /** The two numbers as formulas compare them; null unless both stand in their cells as numbers and compare. */
    @Nullable
    Attainment attainment(Checks checks) {
        return target.number() == null || actual.number() == null
                ? null
                : Attainment.ofCells(indicator.target(), indicator.actual(), checks);
    }

    /** The hint; empty where the row is no indicator. */
    String hint(Profile profile) {
        return isIndicator() ? new EntryHints(profile).row(this) : "";
    }
}
