/**
 * Writes the workbook of a submission: {@link io.github.ziping.write.submission.SubmissionWorkbook} streams its sheets, of
 * which {@code SummarySheet} (with {@code SummaryUnits}, {@code SummaryStatistics} and {@code Ranking}) is 汇总表.
 *
 * <p>Its charts are drawn by POI while the program is built ({@code ChartTemplates}) and filled here ({@code ChartXml},
 * {@code SummaryCharts}), so that merging loads no class of POI.
 */
@NullMarked
package io.github.ziping.write.submission;

import org.jspecify.annotations.NullMarked;
