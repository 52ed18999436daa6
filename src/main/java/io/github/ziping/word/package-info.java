/**
 * Opens Word documents as if they were a sheet: their tables, one below the other, with the lines of text around them.
 *
 * <p>{@link io.github.ziping.word.WordFile} is the entry. {@code DocxReader} walks over a {@code .docx}'s XML and gives {@link
 * io.github.ziping.word.WordBlock}s: lines of text and tables, nested ones behind the table that they stand in. {@code WordSheet}
 * lays them out on one sheet, which is what the readers of forms know; which table a row came from is kept beside it. {@code
 * CutTables} joins what a page cut, {@code ThinColumns} leaves out what nobody sees.
 *
 * <p>What a reader of the printed document sees is what counts: tracked changes as if accepted, fields by their result, automatic
 * numbers as text, hidden text not at all. Uses no schema classes; knows no form.
 */
@NullMarked
package io.github.ziping.word;

import org.jspecify.annotations.NullMarked;
