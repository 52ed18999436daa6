/**
 * The figures of a submission: many forms side by side, as values.
 *
 * <p>{@link io.github.ziping.merge.Submission} is the entry: a line for each project ({@link
 * io.github.ziping.merge.ProjectFigures}), a column for each 一级指标 ({@link io.github.ziping.merge.Level1Columns}),
 * subtotals for each 实施单位 ({@link io.github.ziping.merge.GroupFigures}), and sums, means and counts ({@link
 * io.github.ziping.merge.SubmissionStatistics}). Amounts in 元 are converted to the office's unit.
 *
 * <p>These are the values that the formulas of a summary have before any program computes them. Knows no workbook:
 * where a figure stands is a matter of {@code write.submission}.
 */
@NullMarked
package io.github.ziping.merge;

import org.jspecify.annotations.NullMarked;
