/**
 * Reads documents of Word 97 to 2003 ({@code .doc}, and {@code .wps} with the same inside) as those of today's Word.
 *
 * <p>{@link io.github.ziping.word.doc.DocFile} is the entry. {@code DocLimits} looks at a document's header before POI's HWPF takes
 * memory for it; {@code DocReader} then walks over HWPF's paragraphs and gives the same {@link io.github.ziping.word.WordBlock}s as a
 * {@code .docx} has. {@code DocText} says what of a paragraph is seen, {@code DocTable} makes columns of the edges of cells, {@code
 * DocLists} counts automatic numbers.
 *
 * <p>Whatever HWPF throws at a damaged document becomes a text that says what to do. Knows no form.
 */
@NullMarked
package io.github.ziping.word.doc;

import org.jspecify.annotations.NullMarked;
