/**
 * Draws sheets of our own workbooks as pieces of an HTML page: the official form with findings at its cells, and 汇总表.
 *
 * <p>{@link io.github.ziping.write.html.OfficialFormHtml} and {@link io.github.ziping.write.html.SummaryHtml} are the entries. Both
 * have the workbook written as always and read it back ({@code PrintedSheet}, {@code SheetStyles}), so that a page shows what the
 * workbook shows; {@code SheetTable} draws the table, {@code SheetCss} its style sheet, and a {@code SheetDecor} adds what only a page
 * has: marks, links and headings for screen readers.
 *
 * <p>Everything is by classes: a page may forbid styles and scripts inside itself. Knows no page, no server and no address.
 */
@NullMarked
package io.github.ziping.write.html;

import org.jspecify.annotations.NullMarked;
