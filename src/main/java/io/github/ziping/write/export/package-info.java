/**
 * Writes forms as data, for programs and for spreadsheets; nothing is computed.
 *
 * <p>{@link io.github.ziping.write.export.JsonWriter} writes the contract's JSON, which is an input again; {@link
 * io.github.ziping.write.export.CsvWriter} a table with a row for each indicator, whose cells no spreadsheet runs as a
 * formula. Both are a {@link io.github.ziping.write.export.FormsOutput}: forms are handed in one after the other and
 * none is kept. {@link io.github.ziping.write.export.Origin} says where a form was read from.
 *
 * <p>Knows no workbook, and no reader: where a form came from is told as an {@code Origin}.
 */
@NullMarked
package io.github.ziping.write.export;

import org.jspecify.annotations.NullMarked;
