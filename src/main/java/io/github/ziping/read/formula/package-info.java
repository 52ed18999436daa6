/**
 * Formulas whose saved results are missing or old, because a program that does not calculate saved the file.
 *
 * <p>{@link io.github.ziping.read.formula.StaleValues} is the one door: it has a workbook read, looks with little effort
 * whether results can be old ({@code Suspicion}, over what {@code FormulaWatch} saw in passing), and only then has formulas
 * computed ({@code Recalculation}) and the workbook read again with what they yield ({@code RefreshedWorkbook}). {@code
 * FormulaParser} reads the arithmetic and the few functions ({@code Functions}) of forms into {@code Expression}s; {@code
 * Result} is what one yields, {@code UncertainException} says that it is beyond this room.
 *
 * <p>What cannot be computed for certain is never computed. Knows cells, not how a form is laid out; no rule of {@code check}.
 */
@NullMarked
package io.github.ziping.read.formula;

import org.jspecify.annotations.NullMarked;
