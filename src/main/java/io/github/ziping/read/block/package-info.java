/**
 * Reads the blocks of one form, wherever they stand: {@link io.github.ziping.read.block.FormAssembler} is the entry, and is told
 * by {@link io.github.ziping.read.block.FormSections} where they are.
 *
 * <p>{@code BasicsBlock}, {@code FundsBlock} or {@code FundsAcross}, {@code GoalsBlock}, {@code IndicatorsBlock} and {@code
 * TotalsBlock} read one block each. {@code CellValues} turns cells into values, {@code SplitQuantities} and {@code
 * SingleCellQuantities} into targets and results. What differs between an official form and a department's workbook is one
 * method each of {@link io.github.ziping.read.block.ReadingStyle}; what is noted beside the values lies in {@code read.note}.
 *
 * <p>Knows headings and cells, not how a form was found: that is {@code read.form}. Knows no rule about values.
 */
@NullMarked
package io.github.ziping.read.block;

import org.jspecify.annotations.NullMarked;
