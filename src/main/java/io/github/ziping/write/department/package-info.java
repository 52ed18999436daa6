/**
 * Writes the workbook that a department fills, with formulas that check it meanwhile. {@link
 * io.github.ziping.write.department.DepartmentWorkbook} is the only entry; each {@code …Sheet} draws one sheet on a canvas.
 *
 * <p>The judgement stands twice, side by side, and the tests hold both together: as formulas on the hidden sheet 核对 and as the
 * values that these show before anything is computed.
 *
 * <ul>
 *   <li>a row's figures: {@code CheckFormulas} and {@code CheckValues}, paired in {@code CheckColumn}
 *   <li>a row's hint: {@code HintFormula} and {@code EntryHints}
 *   <li>hints about the whole form: {@code FormHintFormulas} and {@code FormHints}
 *   <li>the line on top of the sheets: {@code OpenIssueFormulas} and {@code OpenIssues}
 * </ul>
 *
 * <p>Formulas are built with {@code write.xlsx.Expression}; the arithmetic of points is that of {@code check.terms.Attainment}. Nothing here
 * reads a file or knows the official form.
 */
@NullMarked
package io.github.ziping.write.department;

import org.jspecify.annotations.NullMarked;
