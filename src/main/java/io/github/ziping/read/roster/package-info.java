/**
 * Reads lists of projects as offices keep them: with groups and sums between the projects, merged cells, headings of several
 * lines, numbers in front of names, and amounts as they were typed.
 *
 * <p>{@link io.github.ziping.read.roster.RosterSheets} is the entry: it goes through the sheets. {@code ListGrid} shows a
 * sheet as a person sees it, {@code HeadingFinder} finds the lines of headings and gives each column its meaning ({@code
 * RosterColumn}, {@code ColumnWords}), {@code RosterSheet} reads the rows below them, {@code GroupRows} tells projects from
 * groups of projects, {@code ListAmounts} reads amounts. {@code ItemNumber} and {@code ProjectName} know numberings.
 *
 * <p>What no column took, and what cannot be read with certainty, is told by {@code RosterNotes}. Knows no form, no rule of
 * {@code check} and no output.
 */
@NullMarked
package io.github.ziping.read.roster;

import org.jspecify.annotations.NullMarked;
