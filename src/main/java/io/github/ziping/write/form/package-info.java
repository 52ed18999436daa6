/**
 * Writes official forms from an office's {@code form.xlsx}. {@link io.github.ziping.write.form.FormTemplate} compiles it
 * once; then, for each form, {@link io.github.ziping.write.form.FormLayout} lays out rows, merged ranges and pages, and
 * {@link io.github.ziping.write.form.OfficialFormWriter} writes the workbook.
 *
 * <p>Read in this order: {@code Placeholder}, {@code TemplateCompiler}, {@code FormGeometry}; {@code FormLayouter}, {@code
 * FormLine}, {@code Paginator}, {@code RowPlacer}, {@code RowGroups}; {@code SheetXmlWriter}, {@code CellXml}.
 *
 * <p>Knows nothing of where a form came from, nor of the workbook of a submission that it may become a sheet of.
 */
@NullMarked
package io.github.ziping.write.form;

import org.jspecify.annotations.NullMarked;
