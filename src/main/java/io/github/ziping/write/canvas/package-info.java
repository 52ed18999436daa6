/**
 * Draws a workbook to be filled in, without POI: {@link io.github.ziping.write.canvas.WorkbookTemplate} is the only way in. It
 * is made once from a drawing of all sheets and then writes any number of workbooks, each from a drawing of the sheets that
 * differ.
 *
 * <p>A drawing works on a {@link io.github.ziping.write.canvas.WorkbookCanvas} and its {@link
 * io.github.ziping.write.canvas.SheetCanvas}es, cell by cell in any order, with what such workbooks need: shared formulas,
 * {@code Validation}, {@code Highlight}, protection, names. Then {@code WorkbookWriter} serialises it with {@code SheetXml} and
 * {@code WorkbookXml}. What is the same in many workbooks is deflated once: constant sheets, the template's styles, and the
 * rest of a sheet below its filled rows ({@code SheetCanvas.rest}, {@code Reused}).
 *
 * <p>Nothing here knows what the workbook is about.
 */
@NullMarked
package io.github.ziping.write.canvas;

import org.jspecify.annotations.NullMarked;
