/**
 * Reads the blocks of one form, wherever they stand: {@link io.github.ziping.read.block.FormAssembler} is the entry, and is told
 * by {@link io.github.ziping.read.block.FormSections} where they are.
 *
 * <p>{@code BasicsBlock}, {@code FundsBlock} or {@code FundsAcross}, {@code GoalsBlock}, {@code IndicatorsBlock} and {@code
 * TotalsBlock} read one block each. {@code CellValues} turns cells into values, {@code SplitQuantities} and {@code
 * SingleCellQuantities} into targets and results; {@link io.github.ziping.read.block.ReadingNotes} keeps where each stood and what
 * could not be read, {@link io.github.ziping.read.block.AskedValues} what the form has a place for, {@code UnreadCells} what no
 * block took.
 *
 * <p>Knows headings and cells, not how a form was found: that is {@code read.form}. Knows no rule about values.
 */
@NullMarked
package io.github.ziping.read.block;

import org.jspecify.annotations.NullMarked;
