/**
 * Reads xlsx workbooks without POI. {@link io.github.ziping.ooxml.xlsx.XlsxFile} is the entry: it opens one and hands
 * out its sheets.
 *
 * <p>{@code SheetReader} reads a sheet while it is inflated, cell by cell; {@code CellScanner} steps over a cell at
 * once that is spelt as nearly all are ({@code PlainCellMatcher}), and reads the others event by event; a test holds
 * the two equal. {@code StringTable} decodes a shared string when a cell asks for it, {@code CellFormats} knows number
 * formats, and {@code PartCache} remembers what the last few small parts said, since the files of a batch share theirs
 * byte for byte.
 *
 * <p>Gives cells as the file holds them. Knows no word of the form.
 */
@NullMarked
package io.github.ziping.ooxml.xlsx;

import org.jspecify.annotations.NullMarked;
