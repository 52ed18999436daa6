/**
 * What goes back to the units: which forms need mending, and what the covering note says about them.
 *
 * <p>{@link io.github.ziping.returns.LedgerReturns} makes the plan of a year. {@link io.github.ziping.returns.ReturnPlan} gathers
 * forms by unit and knows which files hold forms of several units, whose copies nobody may get. {@link
 * io.github.ziping.returns.ReturnedUnit} is what one unit gets, {@link io.github.ziping.returns.ReturnedForm} one of its forms, or a
 * file that gives none, and {@link io.github.ziping.returns.CoveringNote} the text for the mail. {@link io.github.ziping.returns.Reminder} asks a unit for
 * what it still owes.
 *
 * <p>A note tells a unit of its own forms alone, in the words of {@link io.github.ziping.finding.Finding#textForUnit}.
 *
 * <p>Values and text: no file is opened or written here.
 */
@NullMarked
package io.github.ziping.returns;

import org.jspecify.annotations.NullMarked;
