/**
 * Shows one sheet as a person sees it. {@link io.github.ziping.read.sheet.SheetGrid} is the entry: rows of visible
 * cells, those hidden by a merge kept aside, and which cells are headings by the words of the office ({@link
 * io.github.ziping.read.sheet.HeaderDictionary}).
 *
 * <p>{@link io.github.ziping.read.sheet.TableHeader} reads the headings of a table, {@link
 * io.github.ziping.read.sheet.InlineLabel} a label and its value in one cell, {@link
 * io.github.ziping.read.sheet.MergedRanges} merged cells; {@code DistantRowFilter} drops rows so far below every
 * heading that no form reaches them. {@link io.github.ziping.read.sheet.FormRegion} is a part of a sheet that may hold a form,
 * {@link io.github.ziping.read.sheet.TableShape} what makes headings a table.
 *
 * <p>Knows headings, not how the values below them are read: that is {@code read.block}.
 */
@NullMarked
package io.github.ziping.read.sheet;

import org.jspecify.annotations.NullMarked;
