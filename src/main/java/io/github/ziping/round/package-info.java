/**
 * Compares what is found in a workbook with what an earlier annotated copy of it said: what is settled, still there and new.
 *
 * <p>{@link io.github.ziping.round.Round} is the entry: one check of a workbook that was returned. {@link
 * io.github.ziping.round.RoundNote} is a finding as a copy tells it, {@link io.github.ziping.round.EarlierRound} what the
 * last copy told, {@link io.github.ziping.round.RoundComparison} the comparison, and {@link
 * io.github.ziping.round.RoundTable} the sheet on which a copy keeps the round for people and for the next check.
 *
 * <p>Knows no form and no rule, and writes no file.
 */
@NullMarked
package io.github.ziping.round;

import org.jspecify.annotations.NullMarked;
