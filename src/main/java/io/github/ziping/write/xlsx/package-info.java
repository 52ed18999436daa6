/**
 * Writes any {@code .xlsx}, without POI and row by row: {@link io.github.ziping.write.xlsx.SheetXmlStream} serialises a
 * sheet, {@link io.github.ziping.write.xlsx.SharedStrings} collects its texts, {@link
 * io.github.ziping.write.xlsx.StylesXml} its styles, and {@link io.github.ziping.write.xlsx.WorkbookParts} holds the parts
 * together; {@link io.github.ziping.write.xlsx.ListWorkbook} is all of that for plain lists.
 *
 * <p>Also here, because every writer needs them: formulas ({@link io.github.ziping.write.xlsx.ScoringFormulas}, {@link
 * io.github.ziping.write.xlsx.CellReferences}) and the height of texts without fonts ({@link
 * io.github.ziping.write.xlsx.TextMeasure}).
 *
 * <p>Knows no form, no list and no department's workbook.
 */
@NullMarked
package io.github.ziping.write.xlsx;

import org.jspecify.annotations.NullMarked;
