package io.github.ziping.job;

import org.jspecify.annotations.Nullable;

/**
 * How department workbooks are prepared.
 *
 * @param year the year that they are for: forms of other years are carried over to it, names, goals, targets and weights
 *     kept, amounts, results, scores and reasons emptied; null keeps all that the inputs say
 * @param lockKnown whether what is filled in already is locked
 */
public record PrepareOptions(@Nullable Integer year, boolean lockKnown) {
    /** Everything kept, everything open. */
    public static final PrepareOptions USUAL = new PrepareOptions(null, false);

    /** Refuses what is no year. */
    public PrepareOptions {
        if (year != null && (year < 1900 || year > 2999)) {
            throw new IllegalArgumentException("no year: " + year);
        }
    }
}
