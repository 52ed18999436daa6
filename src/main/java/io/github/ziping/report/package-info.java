/**
 * Reports findings: as lines for a terminal ({@link io.github.ziping.report.TextReport}), as the JSON of the contract
 * ({@link io.github.ziping.report.JsonReport}), as one page for a browser ({@link
 * io.github.ziping.report.HtmlReport}), and as a workbook with a 问题清单 ({@link io.github.ziping.report.XlsxReport}).
 *
 * <p>Each takes findings in the order of {@link io.github.ziping.finding.FindingOrder} and gives text or bytes, the
 * same for the same findings. {@link io.github.ziping.report.Counts} and {@link io.github.ziping.report.Columns} serve
 * the command line's own lines too.
 *
 * <p>Knows neither forms nor rules beyond what a finding says of them, and writes no file.
 */
@NullMarked
package io.github.ziping.report;

import org.jspecify.annotations.NullMarked;
