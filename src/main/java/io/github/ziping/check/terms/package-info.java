/**
 * What rules ask of a value before they judge it, each question in one place.
 *
 * <p>{@link io.github.ziping.check.terms.Attainment} is the most important: the one arithmetic of targets that were
 * met or missed, shared with the hints and formulas of the department's workbook. {@link
 * io.github.ziping.check.terms.IndicatorName} knows what a name says about its values, {@link
 * io.github.ziping.check.terms.ReasonText} what is no reason, {@link io.github.ziping.check.terms.ResultBands} the
 * words of qualitative results, {@link
 * io.github.ziping.check.terms.RosterMatching} which form is which project of a list.
 *
 * <p>Values in, values out: knows no finding's severity, no cell and no workbook.
 */
@NullMarked
package io.github.ziping.check.terms;

import org.jspecify.annotations.NullMarked;
