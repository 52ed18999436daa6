/**
 * Copies a workbook with comments and fills on some cells and nothing else changed, to be sent back to whoever filled
 * it. {@link io.github.ziping.write.annotate.AnnotatedWorkbook} is the entry; it takes {@link
 * io.github.ziping.write.annotate.CellNote}s, and a {@link io.github.ziping.round.Round} that {@code RoundSheet} writes on
 * a sheet of its own.
 *
 * <p>{@code AnnotatedXlsx} edits an {@code .xlsx} part by part: {@code SheetPart}, {@code StylePart}, {@code
 * CommentsPart} and {@code DrawingPart} splice what they add into the XML that is there, and all other parts are
 * copied as they lie in the zip. {@code AnnotatedXls} leaves an old {@code .xls} to POI. A protected file is protected
 * again with the same password.
 *
 * <p>POI does not open an {@code .xlsx} here, since it drops what it does not know. Knows no form and no rule: a note
 * is a text at a cell.
 */
@NullMarked
package io.github.ziping.write.annotate;

import org.jspecify.annotations.NullMarked;
