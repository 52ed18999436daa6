/**
 * Understands the text of single cells: numbers that were typed as text ({@link
 * io.github.ziping.read.text.NumberText}) or are binary doubles ({@link io.github.ziping.read.text.CellNumbers}),
 * years ({@link io.github.ziping.read.text.YearText}), headings as they are compared ({@link
 * io.github.ziping.read.text.HeaderText}), and what a spreadsheet took for a formula ({@link
 * io.github.ziping.read.text.FormulaConstant}).
 *
 * <p>Static methods from text to value, each usable by itself. A text that is not understood is answered so, not
 * guessed at.
 *
 * <p>Knows no sheet, no form and no office.
 */
@NullMarked
package io.github.ziping.read.text;

import org.jspecify.annotations.NullMarked;
