/**
 * Finds the forms in a workbook and reads them. {@link io.github.ziping.read.form.WorkbookForms} is the entry: it
 * tells a department's workbook ({@code DepartmentReader}) from official forms, ours or another office's ({@code
 * OfficialReader}).
 *
 * <p>{@code FormRegions} cuts a sheet into forms by the order of their parts, {@code DepartmentSheets} finds the blocks of a
 * department's workbook; {@code read.block} then reads the blocks.
 *
 * <p>{@code OtherDocuments} names what {@code read.kind} recognises; {@code GoalForms} reads goal forms, which have no
 * results; {@code BlankForm} tells forms in which nobody reported anything.
 *
 * <p>Everything is found by words, never by sheet, row or column; it may refuse, but not guess. Knows no rule about
 * values: what is wrong with them is found by {@code check}.
 */
@NullMarked
package io.github.ziping.read.form;

import org.jspecify.annotations.NullMarked;
