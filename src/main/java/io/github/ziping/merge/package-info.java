/**
 * Many forms side by side: what the summary of a submission says, as values. No workbook is known here.
 */
@NullMarked
package io.github.ziping.merge;

import org.jspecify.annotations.NullMarked;
