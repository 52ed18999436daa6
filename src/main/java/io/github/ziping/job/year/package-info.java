/**
 * Runs what is done with the folder of a year: {@link io.github.ziping.job.year.YearJob} makes it, {@link
 * io.github.ziping.job.year.LedgerJob} reads it and makes its ledger, {@link io.github.ziping.job.year.ReturnYearJob} writes what goes
 * back to the units.
 *
 * <p>Read {@code LedgerJob} first, with {@code ReceivedFolder}, which reads 收件: all others begin with a ledger. {@link
 * io.github.ziping.job.year.YearDecisions} finds an item of a ledger again, {@link io.github.ziping.job.year.LedgerWriter} writes a
 * ledger and keeps outputs out of what was received, {@link io.github.ziping.job.year.YearOffice} opens the office with the folder's words.
 *
 * <p>Stands on {@link io.github.ziping.job}, which knows no year's folder. Which file is whose, and which form counts, is said in
 * {@code year.match}; nothing is kept between two runs.
 */
@NullMarked
package io.github.ziping.job.year;

import org.jspecify.annotations.NullMarked;
