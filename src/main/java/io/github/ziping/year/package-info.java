/**
 * The folder of a year and its ledger: which project has sent what, in which state it is, and what comes next.
 *
 * <p>{@link io.github.ziping.year.YearFolder} names what is in the folder, {@link io.github.ziping.year.Ledger} is what is
 * computed from its files: a {@link io.github.ziping.year.LedgerProject} for each project of the list, with every {@link
 * io.github.ziping.year.ReceivedItem} that came for it. {@link io.github.ziping.year.match.LedgerBuilder} makes it of {@link
 * io.github.ziping.year.match.ReceivedFile}s that somebody else read; {@code NewestForm} says which of several forms counts. What
 * people decide stands in text files: {@link io.github.ziping.year.Choices}, {@link io.github.ziping.year.FinalForms}, {@link
 * io.github.ziping.year.SettledQuestions}, {@link io.github.ziping.year.TaughtWords} and {@link io.github.ziping.year.UnitLinks}, which {@link
 * io.github.ziping.year.KeptLinks} holds as long as a program runs.
 *
 * <p>The folder is the database: nothing is kept between two ledgers, and nothing in {@code 收件} is ever changed; {@link
 * io.github.ziping.year.Arrivals} adds to it. Opens no workbook and runs no rule: {@code job.year.LedgerJob} does.
 */
@NullMarked
package io.github.ziping.year;

import org.jspecify.annotations.NullMarked;
