/**
 * Runs a command over inputs, one class for each: {@link io.github.ziping.job.FillJob}, {@link
 * io.github.ziping.job.CheckJob}, {@link io.github.ziping.job.MergeJob}, {@link io.github.ziping.job.ExportJob},
 * {@link io.github.ziping.job.PrepareJob}, {@link io.github.ziping.job.AnnotateJob}, {@link
 * io.github.ziping.job.ReturnInputsJob}, {@link io.github.ziping.job.TemplateJob}.
 *
 * <p>Read {@code BatchJob} first, the loop that most of them share: inputs are read a few ahead by {@code
 * InputReader}, and one input's fault never costs the others. Then {@code FillJob}, the simplest; {@code MergeJob}
 * keeps all forms. What a job was asked for is a {@code …Options}, what it did a {@code …Result}, with the exit code
 * of the contract.
 *
 * <p>Puts together what the packages below can do and decides nothing about forms itself. Knows neither options as
 * they are typed nor the terminal; who wants to hear how a run goes on hands in a {@link
 * io.github.ziping.job.Progress}.
 */
@NullMarked
package io.github.ziping.job;

import org.jspecify.annotations.NullMarked;
