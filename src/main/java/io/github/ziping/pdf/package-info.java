/**
 * Opens PDF files that hold text: their ruled tables become one sheet, all pages one below the other.
 *
 * <p>{@link io.github.ziping.pdf.PdfFile} is the entry. {@code PageReader} takes glyphs and ruling lines from a page by
 * PDFBox, {@code Rulings} snaps and joins the lines, {@code PageTable} finds the cells that they close, {@code CellText}
 * puts the glyphs of a cell together, and {@code PdfSheet} lays the pages below each other and joins what a page break
 * has cut ({@code PageJoin}). Whatever PDFBox throws becomes a text that says what to do ({@code PdfGuard}).
 *
 * <p>Knows no form.
 */
@NullMarked
package io.github.ziping.pdf;

import org.jspecify.annotations.NullMarked;
