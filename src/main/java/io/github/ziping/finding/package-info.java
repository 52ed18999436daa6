/**
 * What was found in a form, and where: the words that reading, checking and reporting share.
 *
 * <p>{@link io.github.ziping.finding.Reading} is a form on its way: its values, its {@link
 * io.github.ziping.finding.Source} (the cell of each value) and its findings. {@link io.github.ziping.finding.Finding}
 * is one fault, of a {@link io.github.ziping.finding.Rule} and a {@link io.github.ziping.finding.Severity}; {@link
 * io.github.ziping.finding.FindingOrder} is the order in which all reports tell them. {@link
 * io.github.ziping.finding.ReadingRule} lists what is found before there are values; an input without any form is an
 * {@link io.github.ziping.finding.UnreadableException}.
 *
 * <p>Knows neither how a file is read nor how a rule decides.
 */
@NullMarked
package io.github.ziping.finding;

import org.jspecify.annotations.NullMarked;
