package io.github.ziping.job;

import io.github.ziping.year.UnitLinks;
import org.jspecify.annotations.Nullable;

/**
 * How department workbooks are prepared.
 *
 * @param year the year that they are for: forms of other years are carried over to it, names, goals, targets and weights
 *     kept, amounts, results, scores and reasons emptied; null keeps all that the inputs say
 * @param lockKnown whether what is filled in already is locked
 * @param links what each unit may report by instead, a column of the list of what goes to whom; null for no such column
 * @param onlyLacking whether a workbook that is there under its name is kept, whatever it holds
 */
public record PrepareOptions(
        @Nullable Integer year, boolean lockKnown, @Nullable UnitLinks links, boolean onlyLacking) {
    /** Everything kept, everything open. */
    public static final PrepareOptions USUAL = new PrepareOptions(null, false);

    /** Without links. */
    public PrepareOptions(@Nullable Integer year, boolean lockKnown) {
        this(year, lockKnown, null);
    }

    /** Everything made anew. */
    public PrepareOptions(@Nullable Integer year, boolean lockKnown, @Nullable UnitLinks links) {
        this(year, lockKnown, links, false);
    }

    /** Refuses what is no year. */
    public PrepareOptions {
        if (year != null && (year < 1900 || year > 2999)) {
            throw new IllegalArgumentException("no year: " + year);
        }
    }
}
