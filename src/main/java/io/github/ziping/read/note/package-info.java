/**
 * Keeps what is to be said about a reading beside its values: {@link io.github.ziping.read.note.ReadingNotes} is the entry and
 * collects where each value stood and which could not be read, as findings.
 *
 * <p>{@link io.github.ziping.read.note.ReadCells} accounts for the cells that were read, {@link
 * io.github.ziping.read.note.UnreadCells} tells those that no block read, put together by {@link
 * io.github.ziping.read.note.UnreadAreas} so that one cause makes one finding; {@link
 * io.github.ziping.read.note.AskedValues} says what the form has a place for, since nothing else is missed.
 *
 * <p>Knows cells and fields, not how a block is read: that is {@code read.block}.
 */
@NullMarked
package io.github.ziping.read.note;

import org.jspecify.annotations.NullMarked;
