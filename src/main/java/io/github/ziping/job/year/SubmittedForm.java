package io.github.ziping.job.year;

import io.github.ziping.finding.Reading;
import io.github.ziping.year.LedgerProject;

/**
 * A form that goes up.
 *
 * @param project whose it is
 * @param form what it says, in the office's own words where it states none, with all that the ledger found
 * @param name its file's name; empty as long as it has none
 */
record SubmittedForm(LedgerProject project, Reading form, String name) {}
