/**
 * Reads inputs: a workbook or JSON in, its forms out, with the cell of each value and what could not be read.
 *
 * <p>{@link io.github.ziping.read.FormsReader} is the entry. {@code read.file} tells what a file is and opens it,
 * {@code read.sheet} shows a sheet as a person sees it, {@code read.form} finds forms in it by the words of an office,
 * {@code read.kind} other documents; {@code read.block} reads the blocks of a form, {@code read.text} understands single
 * cells, {@code read.formula} computes formulas whose saved results are old. {@code JsonForms} reads the JSON of {@code
 * export}, {@link io.github.ziping.read.RosterReader} a list of projects, by {@code read.roster}; {@code TextSanitizer}
 * keeps out what no cell can hold.
 *
 * <p>Bad data becomes a finding, never an exception but {@link io.github.ziping.finding.UnreadableException}. Knows
 * nothing of what is done with the values: no rule of {@code check}, no output.
 */
@NullMarked
package io.github.ziping.read;

import org.jspecify.annotations.NullMarked;
