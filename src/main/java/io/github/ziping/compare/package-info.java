/**
 * Says what changed between two versions of a form: values, indicators and findings.
 *
 * <p>{@link io.github.ziping.compare.FormComparison} is the entry. {@code IndicatorPairs} finds out which indicators are the same,
 * by their names and not by where they stand; {@code ChangedValues} compares the values of each pair; {@code ComparedFindings}
 * asks {@code round} which findings are the same, as an annotated copy that comes back does: {@link
 * io.github.ziping.compare.RoundNotes} calls findings by the names that their form gives its rows.
 *
 * <p>Reads and writes no file, and knows no rule.
 */
@NullMarked
package io.github.ziping.compare;

import org.jspecify.annotations.NullMarked;
