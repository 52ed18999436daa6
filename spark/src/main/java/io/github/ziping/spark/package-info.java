/**
 * Forms by the hundred thousand, checked by the machines of a Spark cluster.
 *
 * <p>{@link io.github.ziping.spark.ZipingSpark} is the entry for programs, {@link io.github.ziping.spark.Main} that of {@code
 * spark-submit}, whose run is {@link io.github.ziping.spark.CheckRun}. {@link io.github.ziping.spark.InputPlace} is where the inputs are, {@link
 * io.github.ziping.spark.FileList} finds the files, {@link
 * io.github.ziping.spark.FileReader} has the library read and check each of them, {@link io.github.ziping.spark.FormRow} and {@link
 * io.github.ziping.spark.FindingRow} say what stands in which column ({@link io.github.ziping.spark.Schemas}), {@link
 * io.github.ziping.spark.BatchRules} brings the forms together that a rule has to see beside each other, {@link
 * io.github.ziping.spark.SummaryViews} adds up, {@link io.github.ziping.spark.FormFiles} writes official forms.
 *
 * <p>Knows no rule: what is wrong, and in which words, the library says alone (docs/decisions/059).
 */
@NullMarked
package io.github.ziping.spark;

import org.jspecify.annotations.NullMarked;
