/**
 * Copies of inputs with a comment and a fill on single cells, and nothing else changed. {@link
 * io.github.ziping.write.annotate.AnnotatedWorkbook} is the entry; an xlsx is edited part by part ({@code AnnotatedXlsx}), an
 * .xls by POI ({@code AnnotatedXls}). Knows notes, cells and parts, but neither forms nor rules.
 */
@NullMarked
package io.github.ziping.write.annotate;

import org.jspecify.annotations.NullMarked;
