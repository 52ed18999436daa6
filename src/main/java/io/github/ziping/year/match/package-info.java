/**
 * Finds out which received file is which project's, and which of a project's forms counts.
 *
 * <p>{@link io.github.ziping.year.match.LedgerBuilder} is the entry: from the list of projects and the {@link
 * io.github.ziping.year.match.ReceivedFile}s of 收件, as somebody read them, it makes the {@link io.github.ziping.year.Ledger}.
 * {@code NewestForm} chooses among several forms, {@code NameInPath} knows files without a form by their names, and {@code
 * ChosenFiles} finds what the lines of 采用.txt mean.
 *
 * <p>Reads no file and runs no rule: what it needs to know of a file's inside besides its forms it asks {@link
 * io.github.ziping.year.match.FormHistory}.
 */
@NullMarked
package io.github.ziping.year.match;

import org.jspecify.annotations.NullMarked;
